package dev.merlon.lock;

import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a lock: {@code std.core 1.0.0 sha256:…}.
 *
 * @param key what is pinned: everything before the digest
 * @param digest a {@link Digest}
 * @param place the line, or null where it was not read from a file
 */
public record Pin(String key, String digest, @Nullable Span place) {
    /** A pin that is to be written. */
    public Pin(String key, String digest) {
        this(key, digest, null);
    }
}
