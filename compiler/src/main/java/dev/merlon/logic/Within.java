package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code c within PublicNetwork}, {@code c within core}: some boundary around the element is of a kind, or is the given one.
 *
 * @param kinds the kinds, where it is about kinds
 * @param place the boundary, where it is about one; otherwise null
 */
public record Within(
        Term element, List<Kind> kinds, @Nullable Term place, Span span) implements Term {
    public Within {
        kinds = List.copyOf(kinds);
    }

    @Override
    public Value evaluate(Frame frame) {
        Value value = element.evaluate(frame);
        if (!(value instanceof Element inner)) {
            return value instanceof Unknown ? value : Bool.FALSE;
        }
        if (place == null) {
            return Bool.of(frame.world().withinKind(inner, kinds));
        }
        Value outer = place.evaluate(frame);
        if (outer instanceof Element boundary) {
            return Bool.of(frame.world().model().encloses(boundary, inner));
        }
        return outer instanceof Unknown ? outer : Bool.FALSE;
    }
}
