package dev.merlon.backend.diagram;

import dev.merlon.diagnostic.Wording;
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
    PNG("png"),
    /** A flow chart of Mermaid, which code hosts draw in Markdown. */
    MERMAID("mmd"),
    /** Text for PlantUML. */
    PLANTUML("puml"),
    /** Text in the language D2. */
    D2("d2");

    private final String extension;

    DiagramFormat(String extension) {
        this.extension = extension;
    }

    /** The ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether something is laid out for it, and not by who reads it. */
    public boolean isPicture() {
        return this == SVG || this == PNG;
    }

    /** The ending of the picture that a picture of this format leads to, where that of its own file is another one. */
    String linked(String ending) {
        return this == SVG ? ending : ".svg";
    }

    /** The endings of all formats, as a list for people. */
    public static String endings() {
        return Wording.anyOf(
                Arrays.stream(values()).map(format -> "." + format.extension).toList());
    }

    /** The format that the ending of a file's name asks for. */
    public static Optional<DiagramFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }
}
