package dev.merlon.model;

import dev.merlon.source.Span;

/**
 * The value of an attribute as a model says it.
 *
 * @param value null never; {@code unknown} is said by {@link #open}
 * @param open whether the text says {@code unknown}: a question that stays one, also in a closed element
 * @param span the place of the statement
 * @param origin who says it
 */
public record Stated(Value value, boolean open, Span span, Origin origin) {
    /** Who says a value. */
    public enum Origin {
        /** The element itself. */
        ELEMENT,
        /** The endpoint that a flow ends at. */
        ENDPOINT,
        /** An {@code each} of an enclosing boundary. */
        EACH
    }

    public static Stated value(Value value, Span span) {
        return new Stated(value, false, span, Origin.ELEMENT);
    }

    public static Stated unknown(Span span) {
        return new Stated(Value.None.NONE, true, span, Origin.ELEMENT);
    }

    Stated from(Origin newOrigin) {
        return new Stated(value, open, span, newOrigin);
    }
}
