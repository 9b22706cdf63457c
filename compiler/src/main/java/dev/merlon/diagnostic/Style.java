package dev.merlon.diagnostic;

/** Colours of a terminal, or none. */
final class Style {
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String BLUE = "\u001B[1;34m";
    private static final String BOLD = "\u001B[1m";
    private static final String RESET = "\u001B[0m";

    private final boolean colour;
    private final Severity severity;

    Style(boolean colour, Severity severity) {
        this.colour = colour;
        this.severity = severity;
    }

    /** Line numbers, arrows and second places. */
    String frame(String text) {
        return paint(BLUE, text);
    }

    /** The place of the mistake, in the colour of its severity. */
    String primary(String text) {
        return paint(severity == Severity.ERROR ? RED : YELLOW, text);
    }

    String strong(String text) {
        return paint(BOLD, text);
    }

    private String paint(String code, String text) {
        return colour ? code + text + RESET : text;
    }
}
