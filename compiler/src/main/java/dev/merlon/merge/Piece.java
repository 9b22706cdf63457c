package dev.merlon.merge;

import java.util.List;

/**
 * A stretch of the head of a declaration: its keyword and name, its title, one clause, or one entry of a list in a clause.
 *
 * @param key what it is recognised by among its neighbours
 * @param gap what stands between the one before and it
 * @param text all of it
 * @param beginning what stands before its list, where it has one
 * @param entries its list; empty where it has none
 */
record Piece(String key, String gap, String text, String beginning, List<Piece> entries) {
    Piece {
        entries = List.copyOf(entries);
    }

    static Piece whole(String key, String gap, String text) {
        return new Piece(key, gap, text, text, List.of());
    }

    boolean saysAs(Piece other) {
        return text.equals(other.text) || Words.of(text).equals(Words.of(other.text));
    }
}
