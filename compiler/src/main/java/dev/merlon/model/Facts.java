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
    private final Fact first;
    /** All of them; null where there is only one. */
    private final Fact @Nullable [] several;

    private final int size;
    private final int worstAspect;
    /** The place of the element of the first, which mostly tells two sets apart; 0 where it has none. */
    private final int place;

    private Facts(Fact only) {
        this.first = only;
        this.several = null;
        this.size = 1;
        this.worstAspect = only.aspect().ordinal();
        this.place = only.element().place();
    }

    private Facts(Fact... facts) {
        this.first = facts[0];
        this.several = facts.length == 1 ? null : facts;
        this.size = facts.length;
        this.worstAspect = worstAspect(facts);
        this.place = first.element().place();
    }

    public static Facts of(Fact fact) {
        return new Facts(fact);
    }

    public List<Fact> all() {
        return several == null ? List.of(first) : List.of(several);
    }

    /** The fact to ask first. */
    public Fact first() {
        return first;
    }

    public int size() {
        return size;
    }

    private Fact[] array() {
        return several == null ? new Fact[] {first} : several;
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
        if (size == 1 && other.size == 1) {
            int order = compareFirst(other);
            return order == 0 ? this : order < 0 ? new Facts(first, other.first) : new Facts(other.first, first);
        }
        if (this == other || contains(other)) {
            return this;
        }
        if (other.contains(this)) {
            return other;
        }
        return new Facts(merge(array(), other.array()));
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
        return several == null ? first.equals(fact) : Arrays.binarySearch(several, fact) >= 0;
    }

    /** Whether all of them but {@code other} are values of attributes. */
    public boolean isOfAttributesBut(Fact other) {
        for (Fact fact : array()) {
            if (fact.aspect() != Fact.Aspect.ATTRIBUTE && !fact.equals(other)) {
                return false;
            }
        }
        return true;
    }

    /** The same facts with {@code other} in the place of {@code fact}. */
    public Facts replace(Fact fact, Fact other) {
        Fact[] replaced = array().clone();
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
        int bySize = Integer.compare(size, other.size);
        if (bySize != 0) {
            return bySize < 0 ? this : other;
        }
        int byAspect = Integer.compare(worstAspect, other.worstAspect);
        if (byAspect != 0) {
            return byAspect < 0 ? this : other;
        }
        int byFirst = compareFirst(other);
        if (byFirst != 0 || several == null || other.several == null) {
            return byFirst <= 0 ? this : other;
        }
        return Arrays.compare(several, other.several) <= 0 ? this : other;
    }

    private int compareFirst(Facts other) {
        return place > 0 && other.place > 0 && place != other.place
                ? Integer.compare(place, other.place)
                : first.compareTo(other.first);
    }

    private boolean contains(Facts other) {
        for (Fact fact : other.array()) {
            if (!contains(fact)) {
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
        return other instanceof Facts set && Arrays.equals(array(), set.array());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array());
    }

    @Override
    public String toString() {
        return Arrays.toString(array());
    }
}
