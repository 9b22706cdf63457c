package dev.merlon.merge;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the result: the same on both sides, or what each has in its place.
 *
 * @param ours the text
 * @param ourWords what the text says; see {@link Part#words}
 * @param theirs the same as {@code ours} where there is no conflict
 * @param conflict what both sides did; null where there is no conflict
 * @param isLines whether both texts are whole lines
 */
record Chunk(
        String ours,
        String ourWords,
        String theirs,
        String theirWords,
        @Nullable String conflict,
        boolean isLines) {
    static Chunk agreed(String text, String words) {
        return new Chunk(text, words, text, words, null, true);
    }
}
