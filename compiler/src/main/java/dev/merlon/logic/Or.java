package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;

/** {@code p or q}. */
public record Or(Term left, Term right, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value first = left.evaluate(frame);
        return first == Value.Bool.TRUE ? first : Kleene.or(first, right.evaluate(frame));
    }
}
