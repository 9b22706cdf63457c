package dev.merlon.parse;

import java.util.Arrays;

/** The characters of a text literal, each with its place in the file and whether an escape wrote it. */
final class DecodedText {
    private final StringBuilder value;
    private int[] places;

    DecodedText(int capacity) {
        value = new StringBuilder(capacity);
        places = new int[Math.max(capacity, 8)];
    }

    void append(char c, int place, boolean escaped) {
        if (value.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[value.length()] = escaped ? -place - 1 : place;
        value.append(c);
    }

    String value() {
        return value.toString();
    }

    int length() {
        return value.length();
    }

    /** The character at an index; 0 when an escape wrote it, because then it has no meaning of its own. */
    char meaningAt(int index) {
        return places[index] < 0 ? 0 : value.charAt(index);
    }

    String substring(int start, int end) {
        return value.substring(start, end);
    }

    /** The offset in the file of the character at an index. */
    int placeAt(int index) {
        int place = places[index];
        return place < 0 ? -place - 1 : place;
    }
}
