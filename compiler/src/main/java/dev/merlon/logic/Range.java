package dev.merlon.logic;

import dev.merlon.type.Truth;

/** The least and the greatest value that a condition can have, whatever becomes of what nobody has reviewed. */
public record Range(Truth least, Truth greatest) {
    public static final Range TRUE = new Range(Truth.TRUE, Truth.TRUE);
    public static final Range FALSE = new Range(Truth.FALSE, Truth.FALSE);

    static Range of(Truth truth) {
        return new Range(truth, truth);
    }

    public Range and(Range other) {
        return new Range(least.and(other.least), greatest.and(other.greatest));
    }

    public Range or(Range other) {
        return new Range(least.or(other.least), greatest.or(other.greatest));
    }

    public Range not() {
        return new Range(greatest.not(), least.not());
    }

    /** What is not certain counts as false. */
    public Range orFalse() {
        return new Range(least == Truth.TRUE ? least : Truth.FALSE, greatest == Truth.TRUE ? greatest : Truth.FALSE);
    }

    /** From the lesser of the least values to the greater of the greatest. */
    public Range hull(Range other) {
        return new Range(least.and(other.least), greatest.or(other.greatest));
    }
}
