package dev.merlon.check;

import dev.merlon.model.ThreatModel;
import dev.merlon.rule.RuleBook;
import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A variant of a model, as a model of its own.
 *
 * @param title what it is called for people; its name where it has no other
 * @param place its name in the text
 * @param whole all of its text
 * @param model null where something is wrong
 */
public record CheckedVariant(
        String name,
        String title,
        Span place,
        Span whole,
        @Nullable ThreatModel model,
        RuleBook book) {}
