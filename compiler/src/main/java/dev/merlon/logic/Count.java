package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;

/** {@code count(S)}: from the number of certain members to that of all possible ones. */
public record Count(Term set, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = set.evaluate(frame);
        if (value instanceof Unknown unknown) {
            return new Between(new Value.Int(0), Value.Int.UNBOUNDED, unknown.facts());
        }
        if (!(value instanceof ValueSet members)) {
            return new Value.Int(0);
        }
        Facts facts = members.open();
        int certain = 0;
        for (int i = 0; i < members.size(); i++) {
            Facts doubt = members.doubt(i);
            if (doubt == null) {
                certain++;
            } else {
                facts = facts == null ? doubt : facts.cheaper(doubt);
            }
        }
        Value least = new Value.Int(certain);
        if (facts == null) {
            return least;
        }
        return new Between(least, members.open() == null ? new Value.Int(members.size()) : Value.Int.UNBOUNDED, facts);
    }
}
