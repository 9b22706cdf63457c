package dev.merlon.backend.diagram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a diagram can be written as. */
public enum DiagramFormat {
    /** The graph as text, for Graphviz and its relatives. It is always available, whatever the size. */
    DOT("dot"),
    /** A picture that scales, with tooltips. */
    SVG("svg"),
    /** A picture of fixed size, drawn with the fonts of this machine. */
    PNG("png");

    private final String extension;

    DiagramFormat(String extension) {
        this.extension = extension;
    }

    /** The ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format that the ending of a file's name asks for. */
    public static Optional<DiagramFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }
}
