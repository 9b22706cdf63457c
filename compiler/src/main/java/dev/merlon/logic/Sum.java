package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;

/**
 * {@code a + b}, {@code a - b}: of numbers, durations, a date and a duration, or a constant of an ordered enum and a number,
 * which shifts its rank and stops at the ends.
 */
public record Sum(Term left, boolean minus, Term right, Span span) implements Term {
    private static final long SECONDS_OF_DAY = 86_400;

    @Override
    public Value evaluate(Frame frame) {
        return add(left.evaluate(frame), right.evaluate(frame));
    }

    private Value add(Value first, Value second) {
        Facts facts = Comparison.facts(first, second);
        Value least = Order.least(first);
        Value greatest = Order.greatest(first);
        Value leastAddend = minus ? Order.greatest(second) : Order.least(second);
        Value greatestAddend = minus ? Order.least(second) : Order.greatest(second);
        if (least == null || greatest == null || leastAddend == null || greatestAddend == null) {
            return facts == null ? Value.None.NONE : new Unknown(facts);
        }
        Value low = addKnown(least, leastAddend);
        Value high = addKnown(greatest, greatestAddend);
        return facts == null || low.equals(high) ? low : new Between(low, high, facts);
    }

    private Value addKnown(Value first, Value second) {
        if (second instanceof Value.Int number) {
            long amount = minus ? -number.value() : number.value();
            if (first instanceof Value.Constant constant) {
                return shift(constant, amount);
            }
            if (first instanceof Value.Int other) {
                return new Value.Int(saturated(other.value(), amount));
            }
        }
        if (second instanceof Value.Duration duration) {
            long seconds = minus ? -duration.seconds() : duration.seconds();
            if (first instanceof Value.Date date) {
                return new Value.Date(date.value().plusDays(seconds / SECONDS_OF_DAY));
            }
            if (first instanceof Value.Duration other) {
                long total = saturated(other.seconds(), seconds);
                return new Value.Duration(
                        total, total % SECONDS_OF_DAY == 0 ? total / SECONDS_OF_DAY + "d" : total + "s");
            }
        }
        return Value.None.NONE;
    }

    private static Value shift(Value.Constant from, long amount) {
        Enumeration.Constant constant = from.constant();
        Enumeration enumeration = constant.enumeration();
        long rank = Math.max(
                enumeration.lowestRank(), Math.min(enumeration.highestRank(), saturated(constant.rank(), amount)));
        return rank == constant.rank() ? from : new Value.Constant(enumeration.ofRank((int) rank));
    }

    private static long saturated(long first, long second) {
        long sum = first + second;
        boolean overflow = ((first ^ sum) & (second ^ sum)) < 0;
        return overflow ? (first < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
    }
}
