package dev.merlon.handbook;

import dev.merlon.diagnostic.Display;
import dev.merlon.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of files as they are written there. */
final class SourceText {
    private SourceText() {}

    /** A statement of several lines, moved to the left as far as it was moved to the right. */
    static String block(Span span) {
        int indent = span.position().column() - 1;
        List<String> lines = span.text().lines().toList();
        return lines.stream()
                .map(line -> line == lines.get(0) ? line : withoutIndent(line, indent))
                .map(Display::escape)
                .collect(Collectors.joining("\n"));
    }

    private static String withoutIndent(String line, int indent) {
        int blank = 0;
        while (blank < Math.min(indent, line.length()) && line.charAt(blank) == ' ') {
            blank++;
        }
        return line.substring(blank);
    }

    /** An expression in one line. */
    static String line(Span span) {
        return Display.escape(span.text().strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** What a text says in one line, with its holes as they are written; another expression as {@link #line} has it. */
    static String content(Span span) {
        String text = line(span);
        String quotes = text.startsWith("\"\"\"") ? "\"\"\"" : "\"";
        return text.startsWith(quotes) && text.endsWith(quotes) && text.length() >= 2 * quotes.length()
                ? text.substring(quotes.length(), text.length() - quotes.length())
                        .strip()
                        .replace("\\\"", "\"")
                : text;
    }

    /** Lines set apart, whatever they contain. */
    static String fenced(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "text\n" + text + "\n" + fence + "\n";
    }
}
