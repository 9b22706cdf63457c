package dev.merlon.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final List<Value> members;
    private final @Nullable Facts @Nullable [] doubts;
    private final @Nullable Facts open;
    private final @Nullable Facts unstated;
    private @Nullable Map<Value, Integer> places;

    private ValueSet(
            List<Value> members, @Nullable Facts @Nullable [] doubts, @Nullable Facts open, @Nullable Facts unstated) {
        this.members = members;
        this.doubts = doubts;
        this.open = open;
        this.unstated = unstated;
    }

    public static ValueSet certain(List<? extends Value> members) {
        return new ValueSet(List.copyOf(members), null, null, null);
    }

    /**
     * The uses at an element that says nothing of its data: one for every datum of the model, none of them certain.
     *
     * @param members may be made when they are asked for: there are as many as data, at each of very many elements
     * @param doubt what would settle which of them there are
     */
    public static ValueSet unstated(List<Value> members, Facts doubt) {
        return new ValueSet(members, null, null, doubt);
    }

    /**
     * @param doubts for each member, what would settle whether it is one; null at certain members
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
        return members.size();
    }

    public Value member(int index) {
        return members.get(index);
    }

    /** Where an element stands among the members, or -1. */
    public int indexOf(Element element) {
        if (members.size() < FEW) {
            return members.indexOf(element);
        }
        if (places == null) {
            places = new HashMap<>();
            for (int i = 0; i < members.size(); i++) {
                places.putIfAbsent(members.get(i), i);
            }
        }
        return places.getOrDefault(element, -1);
    }

    public List<Value> members() {
        return members;
    }

    /** What would settle whether the value at {@code index} is a member, or null if it is one. */
    public @Nullable Facts doubt(int index) {
        return doubts == null ? unstated : doubts[index];
    }

    /** What would settle which of the members there are, if these are the uses that nobody stated; otherwise null. */
    public @Nullable Facts unstated() {
        return unstated;
    }

    /** Whether the value at {@code index} is a member: true, or unknown. */
    public Value membership(int index) {
        Facts doubt = doubt(index);
        return doubt == null ? Bool.TRUE : new Unknown(doubt);
    }

    /** What would settle whether there are members besides those listed, or null if there are none. */
    public @Nullable Facts open() {
        return open;
    }

    /** Whether every member is certain and there are no others. */
    public boolean isCertain() {
        return doubts == null && open == null && (unstated == null || members.isEmpty());
    }

    @Override
    public String toString() {
        return "[" + Value.list(members) + (open == null ? "" : members.isEmpty() ? "…" : ", …") + "]";
    }
}
