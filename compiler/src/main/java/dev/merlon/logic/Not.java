package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;

/** {@code not p}. */
public record Not(Term operand, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        return Kleene.not(operand.evaluate(frame));
    }
}
