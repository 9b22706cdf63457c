package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Fact;
import dev.merlon.model.Facts;
import dev.merlon.model.Silence;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code max(x in S where p : e)}, {@code max(a, b)}, and {@code min} likewise. Of no values at all: the lowest constant for
 * {@code max} and the highest for {@code min} of an enum, otherwise {@code none}.
 *
 * @param values the values, where they are listed
 * @param over where they range over a set, otherwise null
 */
public record Extremum(
        boolean greatest, List<Term> values, @Nullable Over over, Type type, Span span) implements Term {
    /** A variable over a set, and the value for each member. */
    public record Over(Term set, int slot, @Nullable Term where, Term value) {}

    public Extremum {
        values = List.copyOf(values);
    }

    @Override
    public Value evaluate(Frame frame) {
        Fold fold = new Fold();
        for (int i = 0; i < values.size(); i++) {
            fold.add(values.get(i).evaluate(frame), Bool.TRUE);
        }
        if (over != null) {
            fold.addAll(frame, over);
        }
        return fold.result();
    }

    private @Nullable Value bound(boolean high) {
        if (type.required() instanceof Type.OfEnumeration of
                && !of.enumeration().constants().isEmpty()) {
            Enumeration enumeration = of.enumeration();
            return new Value.Constant(enumeration.ofRank(high ? enumeration.highestRank() : enumeration.lowestRank()));
        }
        return null;
    }

    /** The values over a set, gathered; notes whether nothing but attributes and {@code fact} is missing to know each. */
    Fold fold(ValueSet members, Over range, Fact fact, Frame frame) {
        Fold fold = new Fold();
        fold.besidesAttributes = fact;
        fold.addAll(members, frame, range);
        Facts open = members.open();
        if (open != null) {
            fold.addAnything(open);
        }
        return fold;
    }

    /** The range of the extremum of the values so far: its near end by certain members, its far end by all. */
    final class Fold {
        private @Nullable Value near;
        private @Nullable Value far;
        private @Nullable Facts facts;
        private boolean boundless;
        private @Nullable Fact besidesAttributes;
        private boolean ofAttributes = true;

        void addAll(Frame frame, Over range) {
            Value set = range.set.evaluate(frame);
            if (set instanceof ValueSet members) {
                Silence silence = members.silence();
                Fold known = silence == null ? null : frame.world().unstated().fold(Extremum.this, range, silence);
                if (known != null && silence != null) {
                    addAll(known, silence);
                    return;
                }
                addAll(members, frame, range);
                Facts open = members.open();
                if (open != null) {
                    addAnything(open);
                }
            } else if (set instanceof Unknown unknown) {
                addAnything(unknown.facts());
            }
        }

        private void addAll(ValueSet members, Frame frame, Over range) {
            int[] counting = frame.world()
                    .candidates()
                    .find(Extremum.this, range.set, range.slot, members, frame, range.where, null);
            int size = counting == null ? members.size() : counting.length;
            for (int i = 0; i < size; i++) {
                int index = counting == null ? i : counting[i];
                frame.set(range.slot, members.member(index));
                Value counts = members.membership(index);
                if (range.where != null) {
                    counts = Kleene.and(counts, range.where.evaluate(frame));
                }
                if (counts != Bool.FALSE) {
                    add(range.value.evaluate(frame), counts);
                }
            }
        }

        /** Adds the values over uses that nobody stated, which are the same for every element but for what to ask. */
        private void addAll(Fold known, Silence silence) {
            boundless |= known.boundless;
            far = known.far == null ? far : better(far, known.far);
            if (known.facts != null) {
                Facts missing = silence.replaced(known.facts);
                facts = facts == null ? missing : facts.cheaper(missing);
            }
        }

        boolean isOfAttributes() {
            return ofAttributes;
        }

        void add(Value value, Value counts) {
            if (value == Value.None.NONE) {
                return;
            }
            Facts missing = Comparison.facts(value, counts);
            Value low = Order.least(value);
            Value high = Order.greatest(value);
            if (low == null || high == null) {
                low = bound(false);
                high = bound(true);
            }
            if (low == null || high == null) {
                boundless = true;
            } else {
                far = better(far, greatest ? high : low);
                if (counts == Bool.TRUE) {
                    near = better(near, greatest ? low : high);
                }
            }
            if (missing != null && besidesAttributes != null) {
                ofAttributes &= missing.isOfAttributesBut(besidesAttributes);
            }
            if (missing != null) {
                facts = facts == null ? missing : facts.cheaper(missing);
            }
        }

        private void addAnything(Facts open) {
            add(new Unknown(open), new Unknown(open));
        }

        private Value better(@Nullable Value current, Value candidate) {
            if (current == null) {
                return candidate;
            }
            int order = Order.compare(candidate, current);
            return (greatest ? order > 0 : order < 0) ? candidate : current;
        }

        Value result() {
            Value start = near == null ? bound(!greatest) : near;
            if (facts == null) {
                return start == null ? Value.None.NONE : start;
            }
            if (boundless || start == null || far == null) {
                return new Unknown(facts);
            }
            Value end = better(start, far);
            if (Order.compare(start, end) == 0) {
                return start;
            }
            return greatest ? new Between(start, end, facts) : new Between(end, start, facts);
        }
    }
}
