package dev.merlon.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that two sides changed.
 *
 * @param content the bytes of the result
 * @param conflicts where both versions stand in the text; for a file that is no text, one without a line
 * @param reason why it was not merged by declarations; null where it was
 */
public record MergedFile(
        byte[] content, List<Conflict> conflicts, @Nullable String reason) {
    public MergedFile {
        conflicts = List.copyOf(conflicts);
    }

    static MergedFile clean(byte[] content) {
        return new MergedFile(content, List.of(), null);
    }

    public boolean isClean() {
        return conflicts.isEmpty();
    }

    /**
     * A place that somebody has to look at.
     *
     * @param line the line of the first mark, from 1; 0 where there is none
     * @param text what both sides did, as a clause
     */
    public record Conflict(int line, String text) {}
}
