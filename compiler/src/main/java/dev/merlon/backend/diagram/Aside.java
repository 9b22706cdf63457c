package dev.merlon.backend.diagram;

import java.util.List;

/**
 * What a picture says of an element besides what it is.
 *
 * @param glyph a small sign for its kind
 * @param about what its doc comment says first, for a tooltip; empty without one
 * @param link where a click leads; empty for nowhere
 * @param notes lines below its kind, in a picture that is about something
 */
record Aside(Glyph glyph, String about, String link, Emphasis emphasis, List<String> notes) {
    static final Aside NONE = new Aside(Glyph.NONE, "", "", Emphasis.PLAIN, List.of());

    Aside {
        notes = List.copyOf(notes);
    }

    Aside(Glyph glyph, String about, String link) {
        this(glyph, about, link, Emphasis.PLAIN, List.of());
    }

    Aside with(Emphasis other, List<String> lines) {
        return new Aside(glyph, about, link, other, lines);
    }

    Aside leadingTo(String place) {
        return new Aside(glyph, about, place, emphasis, notes);
    }
}
