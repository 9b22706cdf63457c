package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;

/** A variable that a rule, a definition or a quantifier binds. */
public record Variable(String name, int slot, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        return frame.get(slot);
    }
}
