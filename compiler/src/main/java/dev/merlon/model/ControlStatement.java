package dev.merlon.model;

import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a model says about a control on an element.
 *
 * @param control the kind of control
 * @param status whether it is there; only {@link Status#IMPLEMENTED} counts
 * @param name the name of a long-form control, or null
 * @param owner who answers for it, or empty
 * @param span the place of the statement
 * @param origin who says it; a kind's own {@code with} counts as {@link Origin#KIND}
 */
public record ControlStatement(
        Kind control, Status status, @Nullable String name, String owner, Span span, Origin origin) {
    /** Whether a control is there. */
    public enum Status {
        /** {@code with C}, or {@code status = implemented}. */
        IMPLEMENTED,
        /** {@code status = planned}: it is not there yet. */
        PLANNED,
        /** {@code status = proposed}: it is not there yet. */
        PROPOSED,
        /** {@code without C}. */
        ABSENT,
        /** {@code status = unknown}: a question that stays one, also in a closed element. */
        UNKNOWN
    }

    /** Who says it, strongest first. */
    public enum Origin {
        ELEMENT,
        ENDPOINT,
        KIND,
        EACH
    }

    ControlStatement from(Origin newOrigin) {
        return new ControlStatement(control, status, name, owner, span, newOrigin);
    }
}
