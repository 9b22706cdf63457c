package dev.merlon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set as a function from values to truth: certain members, possible ones, and perhaps more that nobody has stated.
 *
 * <p>Compared by identity, because results that depend on a set are kept by it.
 */
public final class ValueSet implements Value {
    public static final ValueSet EMPTY = new ValueSet(List.of(), null, null);

    private final List<Value> members;
    private final @Nullable Facts @Nullable [] doubts;
    private final @Nullable Facts open;

    private ValueSet(List<Value> members, @Nullable Facts @Nullable [] doubts, @Nullable Facts open) {
        this.members = members;
        this.doubts = doubts;
        this.open = open;
    }

    public static ValueSet certain(List<? extends Value> members) {
        return new ValueSet(List.copyOf(members), null, null);
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
        return new ValueSet(List.copyOf(members), array, open);
    }

    public int size() {
        return members.size();
    }

    public Value member(int index) {
        return members.get(index);
    }

    public List<Value> members() {
        return members;
    }

    /** What would settle whether the value at {@code index} is a member, or null if it is one. */
    public @Nullable Facts doubt(int index) {
        return doubts == null ? null : doubts[index];
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
        return doubts == null && open == null;
    }

    @Override
    public String toString() {
        return "[" + Value.list(members) + (open == null ? "" : members.isEmpty() ? "…" : ", …") + "]";
    }
}
