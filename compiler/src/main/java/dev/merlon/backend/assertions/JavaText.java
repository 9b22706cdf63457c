package dev.merlon.backend.assertions;

import dev.merlon.diagnostic.Display;

/** Text of a model where it stands in Java: nothing in it ends a literal or a comment, and the file is ASCII. */
final class JavaText {
    private JavaText() {}

    /** A literal with its quotes, on one line. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        String shown = line(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                append(out, c);
            }
        }
        return out.append('"').toString();
    }

    /** Text in a comment of Javadoc, on one line. */
    static String comment(String text) {
        StringBuilder out = new StringBuilder();
        String shown = line(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if ("<>&@*/\\{}".indexOf(c) >= 0
                    && !(c == '/' && i > 0 && Character.isLetterOrDigit(shown.charAt(i - 1)))) {
                out.append("&#").append((int) c).append(';');
            } else {
                append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        if (c >= ' ' && c <= '~') {
            out.append(c);
        } else {
            out.append("\\u").append("%04X".formatted((int) c));
        }
    }

    /** On one line, and without what nobody sees. */
    private static String line(String text) {
        return Display.escape(text.strip().replaceAll("\\s+", " "));
    }
}
