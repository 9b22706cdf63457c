package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Silence;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code set(x in S where p)}: the members for which the condition holds; with a yield, {@code set(x in S : e)}, its values.
 *
 * @param where null for no condition
 * @param yield null for the members themselves
 */
public record Comprehension(
        Term set, int slot, @Nullable Term where, @Nullable Term yield, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = set.evaluate(frame);
        Silence silence = value instanceof ValueSet members ? members.silence() : null;
        Value known = silence == null ? null : frame.world().unstated().chosen(this, silence, frame);
        return known == null ? over(value, frame) : known;
    }

    /** The set from those of another. */
    Value over(Value value, Frame frame) {
        Sets.Collector result = new Sets.Collector();
        int[] near = where != null && value instanceof ValueSet all ? candidates(where, all, frame) : null;
        if (near != null && value instanceof ValueSet all && all.open() == null) {
            for (int index : near) {
                add(all.member(index), all.membership(index), frame, result);
            }
        } else {
            Sets.forEach(value, result, (member, membership) -> add(member, membership, frame, result));
        }
        return result.toSet();
    }

    private int @Nullable [] candidates(Term condition, ValueSet all, Frame frame) {
        int[] near = Nearby.find(condition, slot, all, frame);
        return near != null ? near : frame.world().candidates().find(this, set, slot, all, frame, condition, null);
    }

    private void add(Value member, Value membership, Frame frame, Sets.Collector result) {
        frame.set(slot, member);
        Value counts = where == null ? membership : Kleene.and(membership, where.evaluate(frame));
        if (counts == Value.Bool.FALSE) {
            return;
        }
        if (yield == null && member instanceof Element element) {
            result.addNew(element, counts);
        } else {
            result.addAll(yield == null ? member : yield.evaluate(frame), counts);
        }
    }
}
