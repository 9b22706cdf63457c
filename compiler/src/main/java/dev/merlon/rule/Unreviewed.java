package dev.merlon.rule;

import dev.merlon.source.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a model that a tool drafted and nobody has reviewed.
 *
 * @param name how it is called when it is reviewed: an element, {@code element.attribute}, or the words of the statement
 * @param head its first line
 * @param whole all of it, with its body
 * @param drafter the tool or assistant
 * @param drafted when
 * @param source where the tool has it from, {@code deploy/ledger.yaml:12}; empty where it does not say
 * @param draft the {@code @drafted} that speaks of it: its own, or that of its file
 * @param ofFile whether that one is of the whole file
 * @param policy the policy that it adopts; empty where it does something else
 */
public record Unreviewed(
        String name,
        Span head,
        Span whole,
        String drafter,
        @Nullable LocalDate drafted,
        String source,
        Span draft,
        boolean ofFile,
        String policy) {
    /** Whether a place is in the statement. */
    public boolean contains(Span place) {
        return place.file().equals(whole.file()) && place.start() >= whole.start() && place.start() <= whole.end();
    }
}
