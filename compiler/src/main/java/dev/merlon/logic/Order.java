package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Value;
import org.jspecify.annotations.Nullable;

/** The order of values of ordered types. */
final class Order {
    private Order() {}

    /** The least that a value can be, or null if it has no order or no bounds. */
    static @Nullable Value least(Value value) {
        return value instanceof Between between ? between.least() : isOrdered(value) ? value : null;
    }

    /** The greatest that a value can be, or null if it has no order or no bounds. */
    static @Nullable Value greatest(Value value) {
        return value instanceof Between between ? between.greatest() : isOrdered(value) ? value : null;
    }

    /** Whether two values stand in one order: two currencies do not. */
    static boolean comparable(Value left, Value right) {
        if (left instanceof Value.Money money && right instanceof Value.Money other) {
            return money.currency().equals(other.currency());
        }
        return left.getClass() == right.getClass();
    }

    /** Compares two known values of one ordered type; constants by rank. */
    static int compare(Value left, Value right) {
        if (left instanceof Value.Constant constant && right instanceof Value.Constant other) {
            return Integer.compare(constant.constant().rank(), other.constant().rank());
        }
        if (left instanceof Value.Int number && right instanceof Value.Int other) {
            return Long.compare(number.value(), other.value());
        }
        if (left instanceof Value.Duration duration && right instanceof Value.Duration other) {
            return Long.compare(duration.seconds(), other.seconds());
        }
        if (left instanceof Value.Date date && right instanceof Value.Date other) {
            return date.value().compareTo(other.value());
        }
        if (left instanceof Value.Money money && right instanceof Value.Money other) {
            return money.amount().compareTo(other.amount());
        }
        throw new IllegalArgumentException("no order: " + left + ", " + right);
    }

    private static boolean isOrdered(Value value) {
        return value instanceof Value.Constant
                || value instanceof Value.Int
                || value instanceof Value.Duration
                || value instanceof Value.Date
                || value instanceof Value.Money;
    }
}
