package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.source.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a reason.
 *
 * @param text a fact, in plain words
 * @param span where it is said; null where nothing says it
 * @param depth how many definitions lie between the rule and this step, from 0
 * @param path of a path that is the reason, the elements that make its steps, in order; otherwise none
 */
public record Because(String text, @Nullable Span span, int depth, List<Element> path) {
    public Because {
        path = List.copyOf(path);
    }

    /** A step that is no path. */
    public Because(String text, @Nullable Span span, int depth) {
        this(text, span, depth, List.of());
    }

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
