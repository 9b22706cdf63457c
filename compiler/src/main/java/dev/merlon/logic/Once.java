package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;

/** A term without variables, evaluated once for a model: the same set is then one value, by which results can be kept. */
public record Once(Term term, int number, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        return frame.world().once(this);
    }
}
