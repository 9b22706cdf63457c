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
        List<String> written =
                text.isBlank() ? List.of("") : text.strip().lines().toList();
        for (String line : written) {
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
        String text = line.strip();
        int marker = 0;
        while (marker < text.length() && text.charAt(marker) >= '0' && text.charAt(marker) <= '9') {
            marker++;
        }
        String after = marker == 0 ? "-*+" : ".)";
        return line.startsWith("    ")
                || marker + 1 < text.length()
                        && after.indexOf(text.charAt(marker)) >= 0
                        && text.charAt(marker + 1) == ' ';
    }

    /** Without a regular expression, which would take longer than everything else here. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                words.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }

    private static void fill(StringBuilder paragraph, int width, List<String> lines) {
        if (paragraph.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : words(Display.escape(paragraph.toString()))) {
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
