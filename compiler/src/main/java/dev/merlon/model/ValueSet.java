package dev.merlon.model;

import java.util.Arrays;
import java.util.Collections;
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
    public static final ValueSet EMPTY = new ValueSet(new Value[0], null, null);

    /** Up to this many members, looking through them is quicker than an index. */
    private static final int FEW = 8;

    /** What is known of a set whose members are gathered when they are asked for. */
    private record Later(Value presence, Supplier<ValueSet> whole) {}

    /** Null where they are {@link #listed}, or gathered later. */
    private final Value @Nullable [] members;

    private final List<Value> listed;
    private final @Nullable Facts @Nullable [] doubts;
    private final @Nullable Facts open;
    private final @Nullable Silence silence;
    private final @Nullable Later later;
    private @Nullable Value presence;
    // Volatile, because sets are shared by threads; two that find the same at once do no harm.
    private volatile @Nullable ValueSet whole;
    private volatile @Nullable Map<Value, Integer> places;

    private ValueSet(Value[] members, @Nullable Facts @Nullable [] doubts, @Nullable Facts open) {
        this.members = members;
        this.listed = List.of();
        this.doubts = doubts;
        this.open = open;
        this.silence = null;
        this.later = null;
    }

    private ValueSet(List<Value> listed, @Nullable Silence silence, @Nullable Later later) {
        this.members = null;
        this.listed = listed;
        this.doubts = null;
        this.open = null;
        this.silence = silence;
        this.later = later;
    }

    public static ValueSet certain(List<? extends Value> members) {
        return members.isEmpty() ? EMPTY : new ValueSet(members.toArray(Value[]::new), null, null);
    }

    /**
     * A set that follows from the silence of an element.
     *
     * @param members those of the pattern as they are here; may be made when they are asked for, since there are as many as
     *     data, at each of very many elements
     */
    public static ValueSet silent(List<Value> members, Silence silence) {
        return new ValueSet(members, silence, null);
    }

    /**
     * A set of very many members, of which it is mostly asked only whether there are any.
     *
     * @param presence whether there are
     * @param whole gives the members when they are asked for
     */
    public static ValueSet later(Value presence, Supplier<ValueSet> whole) {
        return new ValueSet(List.of(), null, new Later(presence, whole));
    }

    /**
     * @param doubts for each member, what would settle whether it is one, null at certain members; empty where all are certain
     * @param open what would settle whether there are other members; null if there are none
     */
    public static ValueSet of(
            List<? extends Value> members, List<? extends @Nullable Facts> doubts, @Nullable Facts open) {
        return of(
                members.toArray(Value[]::new), doubts.isEmpty() ? null : doubts.toArray(new @Nullable Facts[0]), open);
    }

    /**
     * @param members belongs to the set from now on
     * @param doubts the same, for each member what would settle whether it is one, null at certain members; or null where all are
     *     certain
     * @param open what would settle whether there are other members; null if there are none
     */
    public static ValueSet of(Value[] members, @Nullable Facts @Nullable [] doubts, @Nullable Facts open) {
        return new ValueSet(members, doubts == null || isCertain(doubts) ? null : doubts, open);
    }

    private static boolean isCertain(@Nullable Facts... doubts) {
        for (Facts doubt : doubts) {
            if (doubt != null) {
                return false;
            }
        }
        return true;
    }

    public int size() {
        Value[] here = members;
        return here == null ? gathered().size() : here.length;
    }

    public Value member(int index) {
        Value[] here = members;
        return here == null ? gathered().get(index) : here[index];
    }

    /** The members where they are not in an array of this set. */
    private List<Value> gathered() {
        return later == null ? listed : whole().members();
    }

    /** Where an element stands among the members, or -1. */
    public int indexOf(Element element) {
        int size = size();
        if (size < FEW) {
            for (int i = 0; i < size; i++) {
                if (member(i) == element) {
                    return i;
                }
            }
            return -1;
        }
        Map<Value, Integer> known = places;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < size; i++) {
                known.putIfAbsent(member(i), i);
            }
            places = known;
        }
        return known.getOrDefault(element, -1);
    }

    public List<Value> members() {
        Value[] here = members;
        return here == null ? gathered() : Collections.unmodifiableList(Arrays.asList(here));
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
        for (int i = 0; i < size(); i++) {
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
