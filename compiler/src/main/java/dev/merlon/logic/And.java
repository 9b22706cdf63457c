package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;

/** {@code p and q}. */
public record And(Term left, Term right, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value first = left.evaluate(frame);
        return first == Value.Bool.FALSE ? first : Kleene.and(first, right.evaluate(frame));
    }
}
