package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;

/** {@code x in S}. */
public record Membership(Term member, Term set, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = member.evaluate(frame);
        Value range = set.evaluate(frame);
        if (!(range instanceof ValueSet members)) {
            return range instanceof Unknown ? range : Bool.FALSE;
        }
        Facts open = members.open();
        if (value instanceof Element element) {
            int index = members.indexOf(element);
            Value is = index < 0 ? Bool.FALSE : members.membership(index);
            return open == null ? is : Kleene.or(is, new Unknown(open));
        }
        Value result = Bool.FALSE;
        for (int i = 0; i < members.size() && result != Bool.TRUE; i++) {
            Value same = Comparison.compare(value, Comparison.Operator.EQUAL, members.member(i));
            result = Kleene.or(result, Kleene.and(same, members.membership(i)));
        }
        return open == null ? result : Kleene.or(result, new Unknown(open));
    }
}
