package dev.merlon.check;

import org.jspecify.annotations.Nullable;

/**
 * Which variants of models are looked at.
 *
 * @param name the one, or null for all or none of them
 */
public record VariantChoice(boolean any, @Nullable String name) {
    public static final VariantChoice NONE = new VariantChoice(false, null);
    public static final VariantChoice ALL = new VariantChoice(true, null);

    public static VariantChoice only(String name) {
        return new VariantChoice(true, name);
    }

    public boolean takes(String variant) {
        return any && (name == null || name.equals(variant));
    }
}
