package dev.merlon.model;

import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model says about a control on an element.
 *
 * @param control the kind of control
 * @param status whether it is there; only {@link Status#IMPLEMENTED} counts
 * @param name the name of a long-form control, or null
 * @param owner who answers for it, or empty
 * @param backing what the statement stands on
 * @param span the place of the statement
 * @param origin who says it; a kind's own {@code with} counts as {@link Origin#KIND}
 */
public record ControlStatement(
        Kind control, Status status, @Nullable String name, String owner, Backing backing, Span span, Origin origin) {
    /** A statement without a name of its own, which stands on nothing else. */
    public static ControlStatement plain(Kind control, Status status, Span span, Origin origin) {
        return new ControlStatement(control, status, null, "", Backing.NONE, span, origin);
    }

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
        EACH,
        /** Nobody yet: what would be if it were there, whatever facts say today. */
        SUPPOSED
    }

    /**
     * What a statement stands on.
     *
     * @param assumptions what must hold for it to count
     * @param evidence what proves it
     */
    public record Backing(List<Assumption> assumptions, List<Evidence> evidence) {
        public static final Backing NONE = new Backing(List.of(), List.of());

        public Backing {
            assumptions = List.copyOf(assumptions);
            evidence = List.copyOf(evidence);
        }
    }

    /** The same where it is there, and nothing proves it. */
    ControlStatement supposed() {
        return new ControlStatement(control, Status.IMPLEMENTED, name, owner, Backing.NONE, span, Origin.SUPPOSED);
    }

    ControlStatement from(Origin newOrigin) {
        return new ControlStatement(control, status, name, owner, backing, span, newOrigin);
    }
}
