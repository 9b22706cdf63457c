package dev.merlon.backend.pdf;

/**
 * Text in one style.
 *
 * @param link an address on the web, {@code #anchor}, or empty
 */
public record Run(String text, Style style, String link) {
    /** How letters look. */
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        CODE
    }
}
