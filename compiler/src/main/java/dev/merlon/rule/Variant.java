package dev.merlon.rule;

import dev.merlon.model.Written;
import dev.merlon.source.Span;

/**
 * A variant of a model: what is different somewhere.
 *
 * @param title what it is called for people; its name where it has no other
 * @param span its name in the text
 */
public record Variant(String name, String title, Span span) {
    /** The name of a model, with that of the variant where it is looked at as one. */
    public static String name(Analysis analysis) {
        Variant variant = analysis.variant();
        return analysis.model().model().name() + (variant == null ? "" : mark(variant.name()));
    }

    /** What stands behind the id of a threat that differs in a variant; nothing for the model itself. */
    public static String mark(String variant) {
        return variant.isEmpty() ? "" : " [" + Written.name(variant) + "]";
    }
}
