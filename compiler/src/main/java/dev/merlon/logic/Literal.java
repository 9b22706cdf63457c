package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;

/** A value that does not depend on the model, or an element by name. */
public record Literal(Value value, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        return value;
    }
}
