package dev.merlon.backend.sheet;

import dev.merlon.diagnostic.Display;

/**
 * Text as it stands in a cell. A cell of a workbook says itself that it is text, so that none is taken for a formula, whatever it
 * begins with.
 */
final class Cells {
    /** What a spreadsheet takes at most. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "…";

    private Cells() {}

    /** Without characters that act on a reader or that XML cannot hold; lines stay lines. */
    static String text(String text) {
        String shown = Display.lines(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
        if (shown.length() <= LONGEST) {
            return shown;
        }
        int end = LONGEST - CUT.length();
        return shown.substring(0, Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
