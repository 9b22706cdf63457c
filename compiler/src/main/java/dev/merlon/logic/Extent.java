package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import java.util.List;

/** A kind as a value: all elements of the model that are of it; or of one of several. */
public record Extent(List<Kind> kinds, Span span) implements Term {
    public Extent {
        kinds = List.copyOf(kinds);
    }

    @Override
    public Value evaluate(Frame frame) {
        return frame.world().extent(kinds);
    }
}
