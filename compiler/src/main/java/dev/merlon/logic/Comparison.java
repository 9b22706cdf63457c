package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code a <= b} and the like. Constants are equal when they are the same, and ordered by rank; {@code none} equals only
 * itself and stands in no order.
 */
public record Comparison(Term left, Operator operator, Term right, Span span) implements Term {
    /** How two values are compared. */
    public enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_EQUAL("<="),
        GREATER(">"),
        GREATER_EQUAL(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    @Override
    public Value evaluate(Frame frame) {
        long limit = limit();
        Value first = limit >= 0 && left instanceof Distance way ? way.evaluate(frame, limit) : left.evaluate(frame);
        return compare(first, operator, right.evaluate(frame));
    }

    /** The greatest distance that can make this true; -1 where this is no limit of a distance. */
    long limit() {
        return left instanceof Distance
                        && (operator == Operator.LESS_EQUAL || operator == Operator.LESS)
                        && right instanceof Literal literal
                        && literal.value() instanceof Value.Int number
                ? number.value()
                : -1;
    }

    static Value compare(Value left, Operator operator, Value right) {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> Kleene.not(equal(left, right));
            case LESS -> less(left, right, false);
            case LESS_EQUAL -> less(left, right, true);
            case GREATER -> less(right, left, false);
            case GREATER_EQUAL -> less(right, left, true);
        };
    }

    private static Value equal(Value left, Value right) {
        if (left instanceof Between || right instanceof Between) {
            return areApart(left, right) ? Bool.FALSE : unknown(left, right);
        }
        Facts facts = facts(left, right);
        return facts == null ? Bool.of(left.equals(right)) : new Unknown(facts);
    }

    /** Whether one range ends before the other begins; said without what would settle either, which takes longer to find. */
    private static boolean areApart(Value left, Value right) {
        Value leastLeft = Order.least(left);
        Value greatestLeft = Order.greatest(left);
        Value leastRight = Order.least(right);
        Value greatestRight = Order.greatest(right);
        return leastLeft != null
                && greatestLeft != null
                && leastRight != null
                && greatestRight != null
                && Order.comparable(leastLeft, leastRight)
                && (Order.compare(greatestLeft, leastRight) < 0 || Order.compare(greatestRight, leastLeft) < 0);
    }

    private static Value less(Value left, Value right, boolean orEqual) {
        if (left == Value.None.NONE || right == Value.None.NONE) {
            return Bool.FALSE;
        }
        Value leastLeft = Order.least(left);
        Value greatestLeft = Order.greatest(left);
        Value leastRight = Order.least(right);
        Value greatestRight = Order.greatest(right);
        if (leastLeft == null || greatestLeft == null || leastRight == null || greatestRight == null) {
            return unknown(left, right);
        }
        if (!Order.comparable(leastLeft, leastRight)) {
            return Bool.FALSE;
        }
        int surely = Order.compare(greatestLeft, leastRight);
        if (surely < 0 || orEqual && surely == 0) {
            return Bool.TRUE;
        }
        int possibly = Order.compare(leastLeft, greatestRight);
        return possibly > 0 || !orEqual && possibly == 0 ? Bool.FALSE : unknown(left, right);
    }

    /** What is missing to know both values; false where nothing is. */
    private static Value unknown(Value left, Value right) {
        Facts facts = facts(left, right);
        return facts == null ? Bool.FALSE : new Unknown(facts);
    }

    /** What is missing to know both values, or null if both are known. */
    static @Nullable Facts facts(Value left, Value right) {
        Facts first = facts(left);
        Facts second = facts(right);
        if (first == null) {
            return second;
        }
        return second == null ? first : first.and(second);
    }

    static @Nullable Facts facts(Value value) {
        if (value instanceof Unknown unknown) {
            return unknown.facts();
        }
        return value instanceof Between between ? between.facts() : null;
    }
}
