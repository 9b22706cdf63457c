package dev.merlon.backend.diagram;

import java.text.Normalizer;

/**
 * How wide a text is at most in the sans serif fonts that a diagram will meet, in points.
 *
 * <p>Which font draws a picture is settled where it is shown. The widths here are those of a wide one, DejaVu Sans, so
 * that text fits into its box with narrower ones (Helvetica, Arial, Liberation) as well. Graphviz knows the widths of
 * ASCII letters only; these count for all text, so its own are never the greater ones.
 */
final class TextWidth {
    /** Hundredths of the point size, from the blank to the tilde. */
    private static final byte[] REGULAR = {
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99,
        69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52,
        39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84
    };

    private static final byte[] BOLD = {
        35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40,
        84, 84, 84, 58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81, 77,
        110, 77, 72, 73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72,
        49, 60, 48, 71, 65, 92, 65, 65, 58, 71, 37, 71, 84
    };

    private static final int NOTHING = 0;
    private static final int LETTER = 75;
    private static final int SQUARE = 105;

    private static final int QUOTE = 55;
    private static final int JOINER = 0x200D;
    private static final int FIRST_PICTURE = 0x2190;

    private TextWidth() {}

    static double of(String text, double pointSize, boolean bold) {
        byte[] ascii = bold ? BOLD : REGULAR;
        long hundredths = 0;
        int previous = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
            int point = text.codePointAt(i);
            // What is joined to a picture before it is drawn in the same place.
            hundredths += previous == JOINER && point >= FIRST_PICTURE ? NOTHING : hundredths(point, ascii);
            previous = point;
        }
        return hundredths * pointSize / 100;
    }

    /** Whether a text may not be broken before a code point: what has no width of its own, and what is joined. */
    static boolean continues(int previous, int point) {
        return isMark(point) || (previous == JOINER && point >= FIRST_PICTURE);
    }

    /** By ranges of code points and not by the properties of characters, which change with the version of Java. */
    private static int hundredths(int point, byte[] ascii) {
        if (point >= ' ' && point <= '~') {
            return ascii[point - ' '];
        }
        if (isMark(point)) {
            return NOTHING;
        }
        int base = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .codePointAt(0);
        if (base >= ' ' && base <= '~') {
            return ascii[base - ' '];
        }
        if (in(point, 0x1F1E6, 0x1F1FF)) {
            return SQUARE / 2 + 1;
        }
        if (in(point, 0x2010, 0x2012) || in(point, 0x2018, 0x201F) || in(point, 0x2039, 0x203A)) {
            return QUOTE;
        }
        boolean wide = in(point, 0x1100, 0x115F)
                || point >= 0x2000 && !in(point, 0xFB50, 0xFDFF) && !in(point, 0xFE70, 0xFEFC);
        return wide ? SQUARE : LETTER;
    }

    /** Accents, vowel signs, joiners, selectors of variants and colours of skin: drawn on what is before them. */
    private static boolean isMark(int point) {
        return in(point, 0x0300, 0x036F)
                || in(point, 0x0483, 0x0489)
                || in(point, 0x0591, 0x05BD)
                || in(point, 0x0610, 0x061A)
                || in(point, 0x064B, 0x065F)
                || point == 0x0670
                || point == 0x0E31
                || in(point, 0x0E34, 0x0E3A)
                || in(point, 0x0E47, 0x0E4E)
                || in(point, 0x1AB0, 0x1AFF)
                || in(point, 0x1DC0, 0x1DFF)
                || in(point, 0x200B, 0x200F)
                || in(point, 0x20D0, 0x20FF)
                || in(point, 0xFE00, 0xFE0F)
                || in(point, 0xFE20, 0xFE2F)
                || in(point, 0x1F3FB, 0x1F3FF)
                || in(point, 0xE0100, 0xE01EF);
    }

    private static boolean in(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
