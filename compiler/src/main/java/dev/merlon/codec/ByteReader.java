package dev.merlon.codec;

import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ByteWriter} wrote. Bytes of anything else end in an {@link IllegalArgumentException} or an
 * {@link IndexOutOfBoundsException}.
 */
public class ByteReader {
    private final SourceFile file;
    private final byte[] bytes;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable String[] strings;
    private int at;
    private int lastStart;

    /** @param file the file of all spans */
    protected ByteReader(SourceFile file, byte[] bytes, int offset) {
        this.file = file;
        this.bytes = bytes;
        this.at = offset;
        int count = size();
        this.starts = new int[count];
        this.ends = new int[count];
        this.strings = new String[count];
        for (int i = 0; i < count; i++) {
            int length = size();
            starts[i] = at;
            at += length;
            ends[i] = at;
        }
    }

    /** A reader of the block that follows, which {@code around} has passed when this comes back. */
    protected ByteReader(ByteReader around) {
        this.file = around.file;
        this.bytes = around.bytes;
        this.starts = around.starts;
        this.ends = around.ends;
        this.strings = around.strings;
        int length = around.size();
        this.at = around.at;
        this.lastStart = around.lastStart;
        around.at += length;
    }

    protected final SourceFile file() {
        return file;
    }

    protected final Span span() {
        long zigzag = number();
        int start = lastStart + (int) ((zigzag >>> 1) ^ -(zigzag & 1));
        lastStart = start;
        return new Span(file, start, start + (int) number());
    }

    /** Many strings are never looked at, so each is made when it is read first. */
    protected final String string() {
        int index = size();
        String known = strings[index];
        if (known == null) {
            known = new String(bytes, starts[index], ends[index] - starts[index], StandardCharsets.UTF_8);
            strings[index] = known;
        }
        return known;
    }

    protected final boolean flag() {
        return bytes[at++] != 0;
    }

    protected final int tag() {
        return bytes[at++];
    }

    protected final <E> E constant(E[] constants) {
        return constants[bytes[at++]];
    }

    /** The number of elements of something that follows. */
    protected final int size() {
        long value = number();
        if (value < 0 || value > bytes.length) {
            throw damaged();
        }
        return (int) value;
    }

    protected final long number() {
        byte next = bytes[at++];
        if (next >= 0) {
            return next;
        }
        long value = next & 0x7F;
        int shift = 7;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    protected static IllegalArgumentException damaged() {
        return new IllegalArgumentException("damaged");
    }
}
