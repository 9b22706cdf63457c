package dev.merlon.logic;

import dev.merlon.model.ValueSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of large sets that a condition can hold for, where that can be told without trying each of them. */
final class Candidates {
    /** Up to this many members, trying each is quicker. */
    private static final int FEW = 8;

    private final World world;
    private final int few;
    private final Map<Term, Optional<Join>> joins = new IdentityHashMap<>();

    Candidates(World world, boolean shortcuts) {
        this.world = world;
        this.few = shortcuts ? FEW : Integer.MAX_VALUE;
    }

    /**
     * The places in the set of the members for which the conditions may be other than false, in order; null for all.
     *
     * @param owner the term that binds {@code slot} to each member of what {@code range} comes to
     */
    int @Nullable [] find(
            Term owner, Term range, int slot, ValueSet set, Frame frame, @Nullable Term first, @Nullable Term second) {
        boolean shared = range instanceof Extent
                || range instanceof Once
                || range instanceof Call call && call.arguments().isEmpty();
        if (!shared || set.size() <= few) {
            return null;
        }
        Optional<Join> join = joins.get(owner);
        if (join == null) {
            join = Optional.ofNullable(Join.of(owner, slot, set, world, first, second));
            joins.put(owner, join);
        }
        return join.isPresent() && join.get().set() == set ? join.get().find(frame) : null;
    }
}
