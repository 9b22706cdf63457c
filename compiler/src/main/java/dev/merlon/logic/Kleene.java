package dev.merlon.logic;

import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.type.Truth;

/**
 * Strong Kleene logic over values, keeping with every unknown the cheapest facts that could settle it.
 *
 * <p>Of {@code p and q} with both unknown, either one could make it false: the cheaper to find out is kept. Where one is
 * certain, only the other's facts matter.
 */
public final class Kleene {
    private Kleene() {}

    public static Value and(Value left, Value right) {
        if (left == Bool.FALSE || right == Bool.FALSE) {
            return Bool.FALSE;
        }
        if (left == Bool.TRUE) {
            return right;
        }
        return right == Bool.TRUE ? left : cheaper(left, right);
    }

    public static Value or(Value left, Value right) {
        if (left == Bool.TRUE || right == Bool.TRUE) {
            return Bool.TRUE;
        }
        if (left == Bool.FALSE) {
            return right;
        }
        return right == Bool.FALSE ? left : cheaper(left, right);
    }

    public static Value not(Value value) {
        if (value instanceof Bool bool) {
            return Bool.of(bool == Bool.FALSE);
        }
        return value;
    }

    public static Truth truth(Value value) {
        if (value == Bool.TRUE) {
            return Truth.TRUE;
        }
        return value instanceof Unknown ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The facts of an unknown truth. */
    public static Facts facts(Value unknown) {
        if (unknown instanceof Unknown value) {
            return value.facts();
        }
        throw new IllegalArgumentException("known: " + unknown);
    }

    private static Value cheaper(Value left, Value right) {
        Facts leftFacts = facts(left);
        return leftFacts.cheaper(facts(right)) == leftFacts ? left : right;
    }
}
