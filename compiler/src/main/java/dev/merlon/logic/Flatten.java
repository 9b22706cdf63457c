package dev.merlon.logic;

import dev.merlon.model.Silence;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;

/**
 * {@code S.x} over a set: the union of {@code x} over its members; {@code none} and duplicates fall away.
 *
 * @param slot the variable that {@code step} sees the member in
 */
public record Flatten(Term set, int slot, Term step, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = set.evaluate(frame);
        Silence silence = value instanceof ValueSet members ? members.silence() : null;
        Value known = silence == null ? null : frame.world().unstated().flattened(this, silence);
        return known == null ? over(value, frame) : known;
    }

    /** The union over a set. */
    Value over(Value value, Frame frame) {
        Sets.Collector union = new Sets.Collector();
        Sets.forEach(value, union, (member, membership) -> {
            frame.set(slot, member);
            union.addAll(step.evaluate(frame), membership);
        });
        return union.toSet();
    }
}
