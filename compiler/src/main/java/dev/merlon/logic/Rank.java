package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Value;
import dev.merlon.source.Span;

/** {@code rank(x)}: the place of a constant in its enum's order, from 0. */
public record Rank(Term constant, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = constant.evaluate(frame);
        if (value instanceof Between between) {
            return new Between(rank(between.least()), rank(between.greatest()), between.facts());
        }
        return rank(value);
    }

    private static Value rank(Value value) {
        return value instanceof Value.Constant known
                ? new Value.Int(known.constant().rank())
                : value;
    }
}
