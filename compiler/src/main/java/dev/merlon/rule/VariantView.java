package dev.merlon.rule;

import dev.merlon.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A variant beside the model that it is a variant of: what differs.
 *
 * @param model the model itself, showing everything in the system
 */
record VariantView(Variant variant, Analysis model) {
    /** The threat with the name of the variant in its id, where it differs. */
    Threat marked(Threat threat) {
        return differs(threat.plainId(), threat) ? threat.in(variant.name()) : threat;
    }

    /** @param now what became of a pair here, null where nothing did */
    boolean differs(String plainId, @Nullable Threat now) {
        Threat before = model.threat(plainId).orElse(null);
        return before == null || now == null ? before != now : !now.isLike(before);
    }

    boolean differs(AssertionResult now) {
        return model.assertions().stream()
                .noneMatch(before ->
                        before.assertion().name().equals(now.assertion().name()) && before.truth() == now.truth());
    }

    /** Whether a fact of an element of the model itself is asked here only. */
    boolean isAskedHereOnly(Fact fact) {
        return model.model().elements(fact.element().root()).stream()
                        .anyMatch(
                                element -> element.span().equals(fact.element().span()))
                && model.questions().stream()
                        .noneMatch(question -> question.fact().id().equals(fact.id()));
    }
}
