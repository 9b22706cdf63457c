package dev.merlon.model;

import java.util.Arrays;
import java.util.List;

/**
 * A set of facts that together would settle something unknown; never empty, kept in order.
 *
 * <p>Of several such sets the {@linkplain #cheaper cheaper} one is asked: fewer facts first; among equals the one that asks
 * for an attribute rather than a control, then the one whose facts come first.
 */
public final class Facts {
    private final Fact[] facts;

    private Facts(Fact... facts) {
        this.facts = facts;
    }

    public static Facts of(Fact fact) {
        return new Facts(fact);
    }

    public List<Fact> all() {
        return List.of(facts);
    }

    /** The fact to ask first. */
    public Fact first() {
        return facts[0];
    }

    public int size() {
        return facts.length;
    }

    /** Both sets of facts: what is needed to know two things. */
    public Facts and(Facts other) {
        if (this == other || contains(other)) {
            return this;
        }
        if (other.contains(this)) {
            return other;
        }
        Fact[] both = Arrays.copyOf(facts, facts.length + other.facts.length);
        System.arraycopy(other.facts, 0, both, facts.length, other.facts.length);
        return new Facts(Arrays.stream(both).sorted().distinct().toArray(Fact[]::new));
    }

    /** The one of the two that is cheaper to find out. */
    public Facts cheaper(Facts other) {
        if (this == other) {
            return this;
        }
        int bySize = Integer.compare(facts.length, other.facts.length);
        if (bySize != 0) {
            return bySize < 0 ? this : other;
        }
        int byAspect = Integer.compare(worstAspect(), other.worstAspect());
        if (byAspect != 0) {
            return byAspect < 0 ? this : other;
        }
        return Arrays.compare(facts, other.facts) <= 0 ? this : other;
    }

    private boolean contains(Facts other) {
        for (Fact fact : other.facts) {
            if (Arrays.binarySearch(facts, fact) < 0) {
                return false;
            }
        }
        return true;
    }

    private int worstAspect() {
        int worst = 0;
        for (Fact fact : facts) {
            worst = Math.max(worst, fact.aspect().ordinal());
        }
        return worst;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts set && Arrays.equals(facts, set.facts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(facts);
    }

    @Override
    public String toString() {
        return Arrays.toString(facts);
    }
}
