package dev.merlon.logic;

import dev.merlon.model.Facts;
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
        if (members.unstated() != null && members.size() > 0) {
            return members.membership(0);
        }
        Value result = Bool.FALSE;
        for (int i = 0; i < members.size() && result != Bool.TRUE; i++) {
            result = Kleene.or(result, members.membership(i));
        }
        Facts open = members.open();
        return open == null ? result : Kleene.or(result, new Unknown(open));
    }
}
