package dev.merlon.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A set as a function from values to truth: certain members, possible ones, and perhaps more that nobody has stated.
 *
 * <p>Compared by identity, because results that depend on a set are kept by it.
 */
public final class ValueSet implements Value {
    public static final ValueSet EMPTY = new ValueSet(List.of(), null, null, null);

    /** Up to this many members, looking through them is quicker than an index. */
    private static final int FEW = 8;

    /** What is known of a set whose members are gathered when they are asked for. */
    private record Later(Value presence, Supplier<ValueSet> whole) {}

    private final List<Value> members;
    private final @Nullable Facts @Nullable [] doubts;
    private final @Nullable Facts open;
    private final @Nullable Silence silence;
    private final @Nullable Later later;
    private @Nullable Value presence;
    // Volatile, because sets are shared by threads; two that find the same at once do no harm.
    private volatile @Nullable ValueSet whole;
    private volatile @Nullable Map<Value, Integer> places;

    private ValueSet(
            List<Value> members, @Nullable Facts @Nullable [] doubts, @Nullable Facts open, @Nullable Silence silence) {
        this.members = members;
        this.doubts = doubts;
        this.open = open;
        this.silence = silence;
        this.later = null;
    }

    private ValueSet(Later later) {
        this.members = List.of();
        this.doubts = null;
        this.open = null;
        this.silence = null;
        this.later = later;
    }

    public static ValueSet certain(List<? extends Value> members) {
        return new ValueSet(List.copyOf(members), null, null, null);
    }

    /**
     * A set that follows from the silence of an element.
     *
     * @param members those of the pattern as they are here; may be made when they are asked for, since there are as many as
     *     data, at each of very many elements
     */
    public static ValueSet silent(List<Value> members, Silence silence) {
        return new ValueSet(members, null, null, silence);
    }

    /**
     * A set of very many members, of which it is mostly asked only whether there are any.
     *
     * @param presence whether there are
     * @param whole gives the members when they are asked for
     */
    public static ValueSet later(Value presence, Supplier<ValueSet> whole) {
        return new ValueSet(new Later(presence, whole));
    }

    /**
     * @param doubts for each member, what would settle whether it is one, null at certain members; empty where all are certain
     * @param open what would settle whether there are other members; null if there are none
     */
    public static ValueSet of(
            List<? extends Value> members, List<? extends @Nullable Facts> doubts, @Nullable Facts open) {
        boolean certain = true;
        for (Facts doubt : doubts) {
            certain &= doubt == null;
        }
        @Nullable Facts[] array = certain ? null : doubts.toArray(new @Nullable Facts[0]);
        return new ValueSet(List.copyOf(members), array, open, null);
    }

    public int size() {
        return members().size();
    }

    public Value member(int index) {
        return members().get(index);
    }

    /** Where an element stands among the members, or -1. */
    public int indexOf(Element element) {
        List<Value> all = members();
        if (all.size() < FEW) {
            return all.indexOf(element);
        }
        Map<Value, Integer> known = places;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < all.size(); i++) {
                known.putIfAbsent(all.get(i), i);
            }
            places = known;
        }
        return known.getOrDefault(element, -1);
    }

    public List<Value> members() {
        return whole().members;
    }

    private ValueSet whole() {
        if (later == null) {
            return this;
        }
        ValueSet known = whole;
        if (known == null) {
            known = later.whole.get();
            whole = known;
        }
        return known;
    }

    /** What would settle whether the value at {@code index} is a member, or null if it is one. */
    public @Nullable Facts doubt(int index) {
        if (silence == null) {
            @Nullable Facts[] all = whole().doubts;
            return all == null ? null : all[index];
        }
        Facts general = silence.pattern().doubt(index);
        return general == null ? null : silence.here(general);
    }

    /** What it has in common with other sets, if it follows from what an element does not say; otherwise null. */
    public @Nullable Silence silence() {
        return silence;
    }

    /** Whether the value at {@code index} is a member: true, or unknown. */
    public Value membership(int index) {
        Facts doubt = doubt(index);
        return doubt == null ? Bool.TRUE : new Unknown(doubt);
    }

    /** Whether there is a member at all. */
    public Value presence() {
        if (later != null) {
            return later.presence;
        }
        Value known = presence;
        if (known == null) {
            known = silence == null ? findPresence() : presence(silence);
            presence = known;
        }
        return known;
    }

    private static Value presence(Silence silence) {
        Value general = silence.pattern().presence();
        return general instanceof Unknown unknown ? new Unknown(silence.here(unknown.facts())) : general;
    }

    private Value findPresence() {
        Facts least = open;
        for (int i = 0; i < members.size(); i++) {
            Facts doubt = doubt(i);
            if (doubt == null) {
                return Bool.TRUE;
            }
            least = least == null ? doubt : least.cheaper(doubt);
        }
        return least == null ? Bool.FALSE : new Unknown(least);
    }

    /** What would settle whether there are members besides those listed, or null if there are none. */
    public @Nullable Facts open() {
        if (silence == null) {
            return whole().open;
        }
        Facts general = silence.pattern().open();
        return general == null ? null : silence.here(general);
    }

    /** Whether every member is certain and there are no others. */
    public boolean isCertain() {
        if (silence != null) {
            return silence.pattern().isCertain();
        }
        ValueSet all = whole();
        return all.doubts == null && all.open == null;
    }

    @Override
    public String toString() {
        return "[" + Value.list(members()) + (open() == null ? "" : members().isEmpty() ? "…" : ", …") + "]";
    }
}
