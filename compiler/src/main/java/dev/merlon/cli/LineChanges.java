package dev.merlon.cli;

import dev.merlon.diagnostic.Display;
import dev.merlon.source.SourceFile;

/** The lines that differ between a file and its next text: one stretch, from the first to the last. */
record LineChanges(SourceFile before, String after) {
    private static final int MOST = 12;

    /** The place, and the lines with a sign before each. */
    String text() {
        SourceFile next = new SourceFile(before.name(), after);
        int same = 1;
        while (same <= before.lineCount()
                && same <= next.lineCount()
                && before.line(same).equals(next.line(same))) {
            same++;
        }
        int lastBefore = before.lineCount();
        int lastNext = next.lineCount();
        while (lastBefore >= same && lastNext >= same && before.line(lastBefore).equals(next.line(lastNext))) {
            lastBefore--;
            lastNext--;
        }
        StringBuilder out = new StringBuilder();
        if (before.text().equals(after)) {
            return "  " + Display.escape(before.name()) + " says so already.\n";
        }
        out.append("  ")
                .append(Display.escape(before.name()))
                .append(':')
                .append(same)
                .append('\n');
        append(out, "  - ", before, same, lastBefore);
        append(out, "  + ", next, same, lastNext);
        return out.toString();
    }

    private static void append(StringBuilder out, String sign, SourceFile file, int from, int to) {
        for (int line = from; line <= Math.min(to, from + MOST - 1); line++) {
            out.append((sign + Display.escape(file.line(line))).stripTrailing()).append('\n');
        }
        if (to - from >= MOST) {
            out.append(sign).append("…\n");
        }
    }
}
