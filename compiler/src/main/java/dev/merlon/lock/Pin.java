package dev.merlon.lock;

import dev.merlon.source.Digest;
import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a lock, {@code std.core 1.0.0 sha256:…}, and the lines that belong to it.
 *
 * @param key what is pinned: everything before the digest
 * @param digest a {@link Digest}
 * @param lines what is digested, where the lock tells it; otherwise empty
 * @param place the line, or null where it was not read from a file
 */
public record Pin(
        String key,
        String digest,
        List<String> lines,
        @Nullable Span place) {
    public Pin {
        lines = List.copyOf(lines);
    }

    /** A pin that is to be written. */
    public Pin(String key, String digest) {
        this(key, digest, List.of(), null);
    }

    /** A pin that is to be written, with what is digested. */
    public Pin(String key, String digest, List<String> lines) {
        this(key, digest, lines, null);
    }

    /** Whether the lines are those that were digested. */
    boolean isWhole() {
        return lines.isEmpty() || digest.equals(Digest.of(String.join("\n", lines)));
    }
}
