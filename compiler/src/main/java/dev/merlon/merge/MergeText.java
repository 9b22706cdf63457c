package dev.merlon.merge;

import dev.merlon.history.LineMerge;
import dev.merlon.merge.MergedFile.Conflict;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a result.
 *
 * @param text with both versions between marks where there is a conflict
 * @param conflicts by the lines of their marks
 */
record MergeText(String text, List<Conflict> conflicts) {
    /** With marks of so many signs. */
    static MergeText of(Draft draft, int marks) {
        StringBuilder text = new StringBuilder();
        List<Conflict> conflicts = new ArrayList<>();
        for (Chunk chunk : draft.chunks()) {
            if (chunk.conflict() == null) {
                text.append(chunk.ours());
                continue;
            }
            endLine(text);
            conflicts.add(new Conflict(lines(text) + 1, chunk.conflict()));
            text.append("<".repeat(marks)).append(" ours\n").append(chunk.ours());
            endLine(text);
            text.append("=".repeat(marks)).append('\n').append(chunk.theirs());
            endLine(text);
            text.append(">".repeat(marks)).append(" theirs\n");
        }
        return new MergeText(text.toString(), conflicts);
    }

    /** What git would make of the texts. */
    static MergeText byLines(String base, String ours, String theirs, int marks) {
        LineMerge merged = LineMerge.of(base, ours, theirs, marks);
        List<Conflict> conflicts = new ArrayList<>();
        String mark = "<".repeat(marks) + " ours";
        List<String> lines =
                merged.isClean() ? List.of() : merged.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(mark)) {
                conflicts.add(new Conflict(i + 1, "both sides change these lines"));
            }
        }
        return new MergeText(merged.text(), conflicts);
    }

    /** As if somebody had decided every conflict for one side. */
    static String decided(Draft draft, boolean forOurs) {
        StringBuilder text = new StringBuilder();
        for (Chunk chunk : draft.chunks()) {
            if (chunk.conflict() == null) {
                text.append(chunk.ours());
            } else {
                endLine(text);
                text.append(forOurs ? chunk.ours() : chunk.theirs());
                endLine(text);
            }
        }
        return text.toString();
    }

    private static void endLine(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static int lines(StringBuilder text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
