package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;

/** {@code known(x.a)}: whether a value is known exactly. The one condition that unknown things do not make unknown. */
public record Known(Term term, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = term.evaluate(frame);
        boolean open = value instanceof Unknown
                || value instanceof Between
                || value instanceof ValueSet set && !set.isCertain();
        return Bool.of(!open);
    }
}
