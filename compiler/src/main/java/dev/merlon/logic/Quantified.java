package dev.merlon.logic;

import dev.merlon.model.Facts;
import dev.merlon.model.Silence;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code any x in S where p : q}, an OR of (member and p and q); {@code all x in S where p : q}, an AND of (not (member and p)
 * or q). Members that nobody has stated could decide either way.
 */
public record Quantified(
        boolean universal, Term set, int slot, @Nullable Term where, Term body, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value range = set.evaluate(frame);
        if (range instanceof Unknown) {
            return range;
        }
        if (!(range instanceof ValueSet members)) {
            return Bool.of(universal);
        }
        Silence silence = members.silence();
        Value known = silence == null ? null : frame.world().unstated().value(this, silence);
        return known == null ? over(members, frame) : known;
    }

    /** The value over a set. */
    Value over(ValueSet members, Frame frame) {
        Value decisive = Bool.of(!universal);
        Value result = Bool.of(universal);
        int[] counting =
                frame.world().candidates().find(this, set, slot, members, frame, where, universal ? null : body);
        int size = counting == null ? members.size() : counting.length;
        for (int i = 0; i < size; i++) {
            int index = counting == null ? i : counting[i];
            frame.set(slot, members.member(index));
            Value here = instance(frame, members.membership(index));
            result = universal ? Kleene.and(result, here) : Kleene.or(result, here);
            if (result == decisive) {
                return result;
            }
        }
        Facts open = members.open();
        if (open != null) {
            Value others = new Unknown(open);
            result = universal ? Kleene.and(result, others) : Kleene.or(result, others);
        }
        return result;
    }

    /** What the member in {@link #slot} contributes. */
    public Value instance(Frame frame, Value membership) {
        Value counts = membership;
        if (where != null) {
            counts = Kleene.and(counts, where.evaluate(frame));
        }
        if (counts == Bool.FALSE) {
            return Bool.of(universal);
        }
        Value holds = body.evaluate(frame);
        return universal ? Kleene.or(Kleene.not(counts), holds) : Kleene.and(counts, holds);
    }
}
