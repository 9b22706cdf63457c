package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The value of an attribute of an element, and who says so.
 *
 * @param span the place of the statement, default or control that decides; null where nobody says it
 * @param boundary the boundary that passes it down, for {@link Source#INHERITED}
 * @param kind the kind whose default it is, or the control that gives it
 */
public record Reading(
        Value value,
        Source source,
        @Nullable Span span,
        @Nullable Element boundary,
        @Nullable Kind kind) {
    /** What says the same, of the value as it was found before. */
    Reading with(Value found) {
        return found == value ? this : new Reading(found, source, span, boundary, kind);
    }

    /** Who says what an attribute is, strongest first. */
    public enum Source {
        STATED,
        ENDPOINT,
        GIVEN,
        EACH,
        INHERITED,
        DEFAULT,
        ABSENT,
        UNKNOWN
    }
}
