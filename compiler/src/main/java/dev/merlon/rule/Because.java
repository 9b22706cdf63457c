package dev.merlon.rule;

import dev.merlon.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a reason.
 *
 * @param text a fact, in plain words
 * @param span where it is said; null where nothing says it
 * @param depth how many definitions lie between the rule and this step, from 0
 */
public record Because(String text, @Nullable Span span, int depth) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Because step
                && step.depth == depth
                && step.text.equals(text)
                && Objects.equals(step.span, span);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + depth;
    }
}
