package dev.merlon.logic;

import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;

/** {@code any S}: the set is not empty. */
public record Presence(Term set, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = set.evaluate(frame);
        if (!(value instanceof ValueSet members)) {
            return value instanceof Unknown ? value : Bool.FALSE;
        }
        return members.presence();
    }
}
