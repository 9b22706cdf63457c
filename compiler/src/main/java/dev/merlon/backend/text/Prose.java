package dev.merlon.backend.text;

import dev.merlon.diagnostic.Display;
import java.util.ArrayList;
import java.util.List;

/** Sentences in lines of a terminal. */
final class Prose {
    /** How many columns a line takes at most, unless a word is longer. */
    static final int WIDTH = 100;

    private Prose() {}

    /** Appends a text: its first line after {@code first}, the others after {@code rest}, both of them as they are. */
    static void append(StringBuilder out, String first, String rest, String text) {
        int width = WIDTH - Display.width(rest);
        String start = first;
        for (String line : lines(text, width)) {
            out.append((start + line).stripTrailing()).append('\n');
            start = rest;
        }
    }

    /** The lines of a text in CommonMark: paragraphs are filled, lists and code keep their lines. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean code = false;
        for (String line : text.strip().split("\\R", -1)) {
            boolean fence = line.strip().startsWith("```");
            if (code || fence || line.isBlank() || startsBlock(line)) {
                fill(paragraph, width, lines);
            }
            if (code || fence || line.startsWith("    ")) {
                lines.add(Display.escape(line.stripTrailing()));
            } else if (line.isBlank()) {
                lines.add("");
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
            code ^= fence;
        }
        fill(paragraph, width, lines);
        return lines;
    }

    private static boolean startsBlock(String line) {
        return line.startsWith("    ") || line.strip().matches("([-*+]|[0-9]+[.)]) .*");
    }

    private static void fill(StringBuilder paragraph, int width, List<String> lines) {
        if (paragraph.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        for (String word : Display.escape(paragraph.toString()).split(" +")) {
            if (!line.isEmpty() && Display.width(line.toString()) + 1 + Display.width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        paragraph.setLength(0);
    }
}
