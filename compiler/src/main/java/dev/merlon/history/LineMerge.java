package dev.merlon.history;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffAlgorithm.SupportedAlgorithm;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.eclipse.jgit.merge.MergeResult;
import org.jspecify.annotations.Nullable;

/**
 * Two changes of one text put together line by line, as git does.
 *
 * @param text the result; where both sides changed the same lines, both versions between marks
 * @param isClean whether there is no such place
 */
public record LineMerge(String text, boolean isClean) {
    /**
     * Merges texts whose lines end in line feeds.
     *
     * @param marks how many signs a mark has
     */
    public static LineMerge of(String base, String ours, String theirs, int marks) {
        List<List<String>> sides = List.of(lines(base), lines(ours), lines(theirs));
        MergeResult<RawText> merged = new MergeAlgorithm(DiffAlgorithm.getAlgorithm(SupportedAlgorithm.HISTOGRAM))
                .merge(RawTextComparator.DEFAULT, raw(base), raw(ours), raw(theirs));
        Writer writer = new Writer();
        boolean isOpen = false;
        for (MergeChunk chunk : merged) {
            ConflictState state = chunk.getConflictState();
            if (state == ConflictState.BASE_CONFLICTING_RANGE) {
                continue;
            }
            if (isOpen && state != ConflictState.NEXT_CONFLICTING_RANGE) {
                writer.mark(">", marks, " theirs");
                isOpen = false;
            }
            if (state == ConflictState.FIRST_CONFLICTING_RANGE) {
                writer.mark("<", marks, " ours");
                isOpen = true;
            } else if (state == ConflictState.NEXT_CONFLICTING_RANGE) {
                writer.mark("=", marks, "");
            }
            writer.add(sides.get(chunk.getSequenceIndex()).subList(chunk.getBegin(), chunk.getEnd()));
        }
        if (isOpen) {
            writer.mark(">", marks, " theirs");
        }
        return new LineMerge(writer.out.toString(), !merged.containsConflicts());
    }

    /** The result, or null where both sides changed the same lines. */
    public static @Nullable String clean(String base, String ours, String theirs) {
        LineMerge merged = of(base, ours, theirs, 1);
        return merged.isClean ? merged.text : null;
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The lines of a text with their ends. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    /** Puts lines one after the other; only the last of all may lack its end. */
    private static final class Writer {
        private final StringBuilder out = new StringBuilder();

        void add(List<String> lines) {
            for (String line : lines) {
                endLine();
                out.append(line);
            }
        }

        void mark(String sign, int count, String label) {
            endLine();
            out.append(sign.repeat(count)).append(label).append('\n');
        }

        private void endLine() {
            if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }
    }
}
