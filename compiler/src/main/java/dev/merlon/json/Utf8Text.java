package dev.merlon.json;

import java.io.Writer;
import java.util.Arrays;

/** Collects a text as its bytes in UTF-8. A text of megabytes would be copied several times before it is bytes otherwise. */
final class Utf8Text extends Writer {
    private static final int START = 1 << 16;
    private static final int MOST_PER_UNIT = 3;

    private byte[] bytes = new byte[START];
    private int size;

    /** The first half of a pair whose second half has not come yet, or 0. */
    private char high;

    byte[] bytes() {
        flushHalf();
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        int end = offset + length;
        reserve(length);
        for (int i = offset; i < end; i++) {
            char c = text[i];
            if (c < 0x80 && high == 0) {
                bytes[size++] = (byte) c;
            } else {
                other(c);
            }
        }
    }

    private void other(char c) {
        if (high != 0 && Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(high, c);
            high = 0;
            bytes[size++] = (byte) (0xF0 | point >> 18);
            bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | point & 0x3F);
            return;
        }
        flushHalf();
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    /** Half a pair alone is no character; a question mark stands for it, as {@link String#getBytes} has it. */
    private void flushHalf() {
        if (high != 0) {
            high = 0;
            bytes[size++] = '?';
        }
    }

    /** Makes room for so many units, and for half a pair before and after them. */
    private void reserve(int units) {
        int most = Math.addExact(size, Math.multiplyExact(units + 2, MOST_PER_UNIT));
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(most, Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
        }
    }

    @Override
    public void flush() {
        // It goes nowhere else.
    }

    @Override
    public void close() {
        // There is nothing to release.
    }
}
