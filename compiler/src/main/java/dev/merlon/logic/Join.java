package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one large set by what a condition asks of a value from outside: of the flows that speak as {@code i}, for each
 * {@code i}, the few that may, instead of all of them for each.
 */
final class Join {
    private final Term probe;
    private final boolean amongMany;
    private final ValueSet set;
    private final Map<Value, List<Integer>> byKey = new HashMap<>();
    private final List<Integer> always = new ArrayList<>();

    private Join(KeyFinder finder, Term probe, Keys keys, ValueSet set, Frame frame, int slot) {
        this.probe = probe;
        this.amongMany = finder.isAmongMany();
        this.set = set;
        for (int i = 0; i < set.size(); i++) {
            frame.set(slot, set.member(i));
            Set<Value> here = keys.gather(frame);
            if (here == null) {
                always.add(i);
            } else {
                for (Value key : here) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** The members by what some conditions, all of which must hold, ask; null where they ask for no value from outside. */
    static @Nullable Join of(Term owner, int slot, ValueSet set, World world, @Nullable Term... conditions) {
        KeyFinder finder = new KeyFinder();
        Keys keys = Keys.Any.ANY;
        for (Term condition : conditions) {
            if (condition != null) {
                keys = KeyFinder.both(keys, finder.find(condition, slot));
            }
        }
        Term probe = finder.probe();
        return probe == null || set.open() != null
                ? null
                : new Join(finder, probe, keys, set, new Frame(world, Terms.frameSize(owner)), slot);
    }

    ValueSet set() {
        return set;
    }

    /** The places of the members that count for the value from outside, in order; null where all of them may. */
    int @Nullable [] find(Frame frame) {
        Value value = probe.evaluate(frame);
        if (value instanceof Unknown || value instanceof Between) {
            return null;
        }
        List<Integer> found = new ArrayList<>(always);
        if (value instanceof ValueSet many) {
            if (!amongMany || many.open() != null) {
                return null;
            }
            for (Value each : many.members()) {
                found.addAll(byKey.getOrDefault(each, List.of()));
            }
        } else if (!amongMany) {
            found.addAll(byKey.getOrDefault(value, List.of()));
        }
        int[] places = new int[found.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = found.get(i);
        }
        Arrays.sort(places);
        return distinct(places);
    }

    private static int[] distinct(int[] sorted) {
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
    }
}
