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
    /** What stands behind the id of a threat that differs in a variant; nothing for the model itself. */
    public static String mark(String variant) {
        return variant.isEmpty() ? "" : " [" + Written.name(variant) + "]";
    }
}
