package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For which values of something outside a condition on a member of a set can hold at all: {@code known(f.identity) and
 * f.identity == i} only for the {@code i} that is the identity of {@code f}.
 */
sealed interface Keys {
    /**
     * The values for which the condition may be other than false; null where it may be for any.
     *
     * @param frame has the member in place
     */
    @Nullable
    Set<Value> gather(Frame frame);

    /** Any value; the condition does not say. */
    enum Any implements Keys {
        ANY;

        @Override
        public @Nullable Set<Value> gather(Frame frame) {
            return null;
        }
    }

    /** A condition on the member alone. */
    record Alone(Term condition) implements Keys {
        @Override
        public @Nullable Set<Value> gather(Frame frame) {
            return condition.evaluate(frame) == Bool.FALSE ? Set.of() : null;
        }
    }

    /** The value outside is this one, or is a set in which this one is. */
    record Same(Term own) implements Keys {
        @Override
        public @Nullable Set<Value> gather(Frame frame) {
            Value value = own.evaluate(frame);
            boolean exact = !(value instanceof Unknown || value instanceof Between || value instanceof ValueSet);
            return exact ? Set.of(value) : null;
        }
    }

    /** The value outside is in this set. */
    record In(Term set) implements Keys {
        @Override
        public @Nullable Set<Value> gather(Frame frame) {
            Value value = set.evaluate(frame);
            if (value instanceof ValueSet members) {
                boolean any = members.open() != null || members.silence() != null;
                return any ? null : new HashSet<>(members.members());
            }
            return value instanceof Unknown ? null : Set.of();
        }
    }

    /** Both conditions hold. */
    record Both(Keys first, Keys second) implements Keys {
        @Override
        public @Nullable Set<Value> gather(Frame frame) {
            Set<Value> one = first.gather(frame);
            return one != null && one.isEmpty() ? one : narrower(one, second.gather(frame));
        }

        private static @Nullable Set<Value> narrower(@Nullable Set<Value> one, @Nullable Set<Value> other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.size() <= other.size() ? one : other;
        }
    }

    /** One of the conditions holds. */
    record Either(Keys first, Keys second) implements Keys {
        @Override
        public @Nullable Set<Value> gather(Frame frame) {
            Set<Value> one = first.gather(frame);
            Set<Value> other = one == null ? null : second.gather(frame);
            if (one == null || other == null) {
                return null;
            }
            Set<Value> all = new HashSet<>(one);
            all.addAll(other);
            return all;
        }
    }

    /** The condition holds for a member of another set. */
    record OfSome(Term set, int slot, Keys keys) implements Keys {
        @Override
        public @Nullable Set<Value> gather(Frame frame) {
            Value value = set.evaluate(frame);
            if (!(value instanceof ValueSet members)) {
                return value instanceof Unknown ? null : Set.of();
            }
            if (members.open() != null || members.silence() != null) {
                return null;
            }
            Set<Value> all = new HashSet<>();
            for (int i = 0; i < members.size(); i++) {
                frame.set(slot, members.member(i));
                Set<Value> here = keys.gather(frame);
                if (here == null) {
                    return null;
                }
                all.addAll(here);
            }
            return all;
        }
    }

    /** The condition is a definition's; arguments are null where they are outside. */
    record Inside(Definition definition, List<@Nullable Term> arguments, Keys keys) implements Keys {
        @Override
        public @Nullable Set<Value> gather(Frame frame) {
            Frame inner = new Frame(frame.world(), definition.frameSize());
            for (int i = 0; i < arguments.size(); i++) {
                Term argument = arguments.get(i);
                if (argument != null) {
                    inner.set(i, argument.evaluate(frame));
                }
            }
            return keys.gather(inner);
        }
    }
}
