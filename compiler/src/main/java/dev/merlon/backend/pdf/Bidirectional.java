package dev.merlon.backend.pdf;

import java.text.Bidi;

/** Text in which some of it is read from right to left, in the order in which it is drawn. */
final class Bidirectional {
    private Bidirectional() {}

    static boolean isNeeded(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    static String visual(String text) {
        if (!isNeeded(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int place : order(text)) {
            shown.appendCodePoint(characters[place]);
        }
        return shown.toString();
    }

    /** The places of the characters of a line, by code point, from left to right. */
    static int[] order(String line) {
        int[] characters = line.codePoints().toArray();
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[characters.length];
        Object[] places = new Object[characters.length];
        int unit = 0;
        for (int i = 0; i < characters.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(unit);
            places[i] = i;
            unit += Character.charCount(characters[i]);
        }
        Bidi.reorderVisually(levels, 0, places, 0, places.length);
        int[] order = new int[characters.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (Integer) places[i];
        }
        return order;
    }
}
