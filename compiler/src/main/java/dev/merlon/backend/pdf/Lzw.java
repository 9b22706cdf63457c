package dev.merlon.backend.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The compression of PDF's {@code LZWDecode} (ISO 32000-1, 7.4.4).
 *
 * <p>Every reader knows {@code FlateDecode} as well, but what Java's deflater writes depends on the library that a machine has for
 * it, and a document has to have the same bytes everywhere.
 */
final class Lzw {
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int FIRST = 258;
    private static final int FULL = 4096;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int held;

    private Lzw() {}

    static byte[] encode(byte[] data) {
        return new Lzw().write(data);
    }

    private byte[] write(byte[] data) {
        // The code of a known text followed by a byte, or 0.
        short[] longer = new short[FULL << 8];
        int size = FIRST;
        int code = -1;
        put(CLEAR, width(size));
        for (byte each : data) {
            int next = each & 0xFF;
            int known = code < 0 ? next : longer[code << 8 | next];
            if (code < 0 || known != 0) {
                code = known;
                continue;
            }
            int width = width(size);
            put(code, width);
            longer[code << 8 | next] = (short) size++;
            if (size == FULL) {
                put(CLEAR, width);
                Arrays.fill(longer, (short) 0);
                size = FIRST;
            }
            code = next;
        }
        if (code >= 0) {
            put(code, width(size));
        }
        // The reader has taken up one more text by now.
        put(END, width(size + 1));
        put(0, 7);
        return out.toByteArray();
    }

    private static int width(int size) {
        return size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9;
    }

    private void put(int code, int width) {
        bits = bits << width | code;
        held += width;
        while (held >= 8) {
            held -= 8;
            out.write(bits >>> held);
            bits &= (1 << held) - 1;
        }
    }
}
