package dev.merlon.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of facts that together would settle something unknown; never empty, kept in order.
 *
 * <p>Of several such sets the {@linkplain #cheaper cheaper} one is asked: fewer facts first; among equals the one that asks
 * for an attribute rather than a control, then the one whose facts come first.
 */
public final class Facts {
    private final Fact[] facts;
    private final int worstAspect;

    private Facts(Fact... facts) {
        this.facts = facts;
        this.worstAspect = worstAspect(facts);
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

    /** What is needed to know two things, each of which may be known. */
    public static @Nullable Facts together(@Nullable Facts first, @Nullable Facts second) {
        if (first == null) {
            return second;
        }
        return second == null ? first : first.and(second);
    }

    /** Both sets of facts: what is needed to know two things. */
    public Facts and(Facts other) {
        if (facts.length == 1 && other.facts.length == 1) {
            int order = facts[0].compareTo(other.facts[0]);
            return order == 0
                    ? this
                    : order < 0 ? new Facts(facts[0], other.facts[0]) : new Facts(other.facts[0], facts[0]);
        }
        if (this == other || contains(other)) {
            return this;
        }
        if (other.contains(this)) {
            return other;
        }
        return new Facts(merge(facts, other.facts));
    }

    private static Fact[] merge(Fact[] first, Fact[] second) {
        Fact[] both = new Fact[first.length + second.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            int order = first[i].compareTo(second[j]);
            both[size++] = order <= 0 ? first[i] : second[j];
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        while (i < first.length) {
            both[size++] = first[i++];
        }
        while (j < second.length) {
            both[size++] = second[j++];
        }
        return size == both.length ? both : Arrays.copyOf(both, size);
    }

    /** Whether one of them is {@code fact}. */
    public boolean contains(Fact fact) {
        return Arrays.binarySearch(facts, fact) >= 0;
    }

    /** Whether all of them but {@code other} are values of attributes. */
    public boolean isOfAttributesBut(Fact other) {
        for (Fact fact : facts) {
            if (fact.aspect() != Fact.Aspect.ATTRIBUTE && !fact.equals(other)) {
                return false;
            }
        }
        return true;
    }

    /** The same facts with {@code other} in the place of {@code fact}. */
    public Facts replace(Fact fact, Fact other) {
        Fact[] replaced = facts.clone();
        for (int i = 0; i < replaced.length; i++) {
            replaced[i] = replaced[i].equals(fact) ? other : replaced[i];
        }
        Arrays.sort(replaced);
        return new Facts(replaced);
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
        int byAspect = Integer.compare(worstAspect, other.worstAspect);
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

    private static int worstAspect(Fact... facts) {
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
