package dev.merlon.oracle;

import java.util.Map;

/** A value between two numbers: truth between 0 and 1, a level between ranks. The constant is named where it is known. */
record Range(int low, int high, String name) {
    static final Range NO = new Range(0, 0, "");
    static final Range YES = new Range(1, 1, "");
    static final Range MAYBE = new Range(0, 1, "");
    static final Range UNKNOWN = new Range(-1, 99, "");
    static final int HIGHEST = 3;
    private static final Map<String, Integer> RANKS =
            Map.of("e0", 0, "e1", 1, "f1", 1, "e2", 2, "e3", HIGHEST, "false", 0, "true", 1);

    static Range of(String constant) {
        return constant.equals("unknown") ? UNKNOWN : new Range(RANKS.get(constant), RANKS.get(constant), constant);
    }

    static Range of(boolean truth) {
        return truth ? YES : NO;
    }

    boolean is(Range other) {
        return low == other.low && high == other.high;
    }

    Range not() {
        return new Range(1 - high, 1 - low, "");
    }

    /** The lesser of both; of truths, whether both hold. */
    Range and(Range other) {
        return new Range(Math.min(low, other.low), Math.min(high, other.high), "");
    }

    /** The greater of both; of truths, whether one holds. */
    Range or(Range other) {
        return new Range(Math.max(low, other.low), Math.max(high, other.high), "");
    }

    /** One of both, nobody knows which. */
    Range hull(Range other) {
        return equals(other) ? this : new Range(Math.min(low, other.low), Math.max(high, other.high), "");
    }

    /** What is not known is between the ends of its scale all the same. */
    Range within(int highest) {
        return new Range(Math.min(Math.max(low, 0), highest), Math.max(Math.min(high, highest), 0), name);
    }

    Range shifted(int addend) {
        return is(UNKNOWN) ? this : new Range(low + addend, high + addend, "").within(HIGHEST);
    }

    Range plus(Range other) {
        return new Range(low + other.low, high + other.high, "");
    }

    Range less(Range other) {
        return high < other.low ? YES : low >= other.high ? NO : MAYBE;
    }

    Range same(Range other) {
        if (!name.isEmpty() && !other.name.isEmpty()) {
            return of(name.equals(other.name));
        }
        return less(other).is(YES) || other.less(this).is(YES) ? NO : MAYBE;
    }

    Range compare(String operator, Range other) {
        return switch (operator) {
            case "==" -> same(other);
            case "!=" -> same(other).not();
            case "<" -> less(other);
            case ">" -> other.less(this);
            case "<=" -> other.less(this).not();
            default -> less(other).not();
        };
    }
}
