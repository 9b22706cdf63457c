package dev.merlon.backend.diagram;

import java.util.Arrays;
import java.util.Optional;

/**
 * A small sign for a kind of element, twenty points high and wide, drawn in lines.
 *
 * <p>Graphviz knows no such thing. It draws a nearly transparent square of a colour that stands for the sign, and
 * {@link SvgFinish} puts the sign in its place; in a picture that something else makes of the DOT text, nothing is seen.
 */
enum Glyph {
    NONE(""),
    PERSON("M10 3.5a3 3 0 1 1 0 6a3 3 0 1 1 0-6M4 17c0-4 2.7-6 6-6s6 2 6 6"),
    ORGANISATION("M5 17V4h10v13M3 17h14M8 7h1M11 7h1M8 10h1M11 10h1M9 17v-3h2v3"),
    SERVICE("M10 2.8l6.2 3.6v7.2L10 17.2l-6.2-3.6V6.4zM10 7.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5"),
    BROWSER("M3 4.5h14v11H3zM3 8h14M5 6.2h.6M7 6.2h.6"),
    MOBILE("M6.5 2.5h7v15h-7zM9 15.3h2"),
    DESKTOP("M3 4h14v9H3zM7 17h6M10 13v4"),
    GATEWAY("M4 17V6l6-3l6 3v11M2.5 17h15M7 12h6M11 10l2 2l-2 2"),
    SHIELD("M10 2.8l6 2.2v4.5c0 3.8-2.4 6.3-6 7.7c-3.6-1.4-6-3.9-6-7.7V5z"),
    CLOCK("M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14M10 6v4l3 2"),
    FUNCTION("M11 2.5L5 11h4l-1 6.5L15 8.5h-4.5z"),
    PIPELINE("M2.5 10h4M13.5 10h4M6.5 7h7v6h-7zM15.5 8l2 2l-2 2"),
    DATABASE(
            "M4 5.5c0-1.7 2.7-2.7 6-2.7s6 1 6 2.7v9c0 1.7-2.7 2.7-6 2.7s-6-1-6-2.7zM4 5.5c0 1.7 2.7 2.7 6 2.7s6-1 6-2.7"
                    + "M4 10c0 1.7 2.7 2.7 6 2.7s6-1 6-2.7"),
    FOLDER("M3 5h5l1.5 2H17v9H3z"),
    SEARCH("M8.5 3.5a5 5 0 1 1 0 10a5 5 0 1 1 0-10M12.2 12.2L17 17"),
    CHART("M3 17h14M5 17V9h2.5v8M9 17V5h2.5v12M13 17v-6h2.5v6"),
    QUEUE("M3 6h14v8H3zM6.5 6v8M10 6v8M13.5 6v8"),
    CLOUD("M6 16a3.5 3.5 0 0 1-.4-7A4.8 4.8 0 0 1 15 8.6A3.7 3.7 0 0 1 14.3 16z"),
    BADGE("M3 5h14v11H3zM7.5 8a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4M5 14.5c.3-1.6 1.2-2.2 2.5-2.2s2.2.6 2.5 2.2"
            + "M12 9h3M12 12h3"),
    KEY("M6.5 7a3 3 0 1 1 0 6a3 3 0 1 1 0-6M9.5 10H17M14 10v3M16.5 10v2"),
    NETWORK("M4.5 4a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3M4.5 13a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3"
            + "M15.5 8.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3M10 8.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3"
            + "M5.8 6.4L8.8 9M5.8 13.6L8.8 11M11.5 10H14"),
    STACK("M3 7h10v10H3zM6 7V4h11v10h-4");

    static final int SIZE = 20;

    /** Follows a colour of which next to nothing is to be seen. */
    static final String UNSEEN = "03";

    private static final String COLOURS = "#4d45";

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    /** Its lines, in the language of paths of SVG. */
    String path() {
        return path;
    }

    /** The colour of the square that stands for it. */
    String colour() {
        return COLOURS + (char) ('a' + ordinal() / 10) + ordinal() % 10;
    }

    /** The glyph that a colour stands for. */
    static Optional<Glyph> ofColour(String colour) {
        return Arrays.stream(values())
                .filter(glyph -> glyph != NONE && glyph.colour().equals(colour))
                .findFirst();
    }
}
