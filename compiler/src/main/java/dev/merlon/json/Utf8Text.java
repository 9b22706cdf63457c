package dev.merlon.json;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects a text as its bytes in UTF-8, in pieces that are put together at the end. A text of megabytes would be copied several
 * times before it is bytes otherwise.
 */
final class Utf8Text extends Writer {
    private static final int PIECE = 1 << 16;
    /** A whole pair; or a question mark for half of one, and the longest character that may stand behind it. */
    private static final int MOST_AT_ONCE = 4;

    private final List<byte[]> full = new ArrayList<>();
    /** Of those that are full together. */
    private int before;

    private byte[] bytes = new byte[PIECE];
    private int size;

    /** The first half of a pair whose second half has not come yet, or 0. */
    private char high;

    byte[] bytes() {
        flushHalf();
        byte[] all = new byte[Math.addExact(before, size)];
        int at = 0;
        for (byte[] piece : full) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(bytes, 0, all, at, size);
        return all;
    }

    @Override
    public void write(char[] text, int offset, int length) {
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (size > PIECE - MOST_AT_ONCE) {
                next();
            }
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

    private void next() {
        full.add(Arrays.copyOf(bytes, size));
        before = Math.addExact(before, size);
        size = 0;
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
