package dev.merlon.handbook;

import dev.merlon.ast.Expression;

/** Texts that a library writes out. */
final class Texts {
    private Texts() {}

    /** What a text says in one line, with its holes as they are written. */
    static String plain(Expression value) {
        String text = SourceText.line(value.span());
        String quotes = text.startsWith("\"\"\"") ? "\"\"\"" : "\"";
        return text.startsWith(quotes) && text.endsWith(quotes) && text.length() >= 2 * quotes.length()
                ? text.substring(quotes.length(), text.length() - quotes.length())
                        .strip()
                        .replace("\\\"", "\"")
                : text;
    }
}
