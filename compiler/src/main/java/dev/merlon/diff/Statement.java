package dev.merlon.diff;

import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of one thing about an element, before and after.
 *
 * @param about what it is about: the name of an attribute, {@code boundary}, {@code with MutualTls}, {@code stores pan}
 * @param before null where nothing was said
 * @param after null where nothing is said any more
 */
public record Statement(
        String about, @Nullable Said before, @Nullable Said after) {
    /** Where it is said; where it was, if nothing is said any more. */
    public Span span() {
        Said latest = after == null ? before : after;
        if (latest == null) {
            throw new IllegalStateException(about);
        }
        return latest.span();
    }
}
