package dev.merlon.backend.text;

import dev.merlon.diagnostic.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences in lines of a terminal. */
final class Prose {
    /** How many columns a line takes at most, unless a word is longer. */
    static final int WIDTH = 100;

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern LIST_ITEM = Pattern.compile("([-*+]|[0-9]+[.)]) .*");

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
        for (String line : LINE_END.split(text.strip(), -1)) {
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
        return line.startsWith("    ") || LIST_ITEM.matcher(line.strip()).matches();
    }

    private static void fill(StringBuilder paragraph, int width, List<String> lines) {
        if (paragraph.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : SPACES.split(Display.escape(paragraph.toString()))) {
            int wordWidth = Display.width(word);
            if (!line.isEmpty() && taken + 1 + wordWidth > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            taken = line.isEmpty() ? wordWidth : taken + 1 + wordWidth;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        paragraph.setLength(0);
    }
}
