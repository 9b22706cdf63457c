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
    /** In order, with those that count for any value. */
    private final Map<Value, int[]> byKey = new HashMap<>();

    private final int[] always;

    private Join(KeyFinder finder, Term probe, Keys keys, ValueSet set, Frame frame, int slot) {
        this.probe = probe;
        this.amongMany = finder.isAmongMany();
        this.set = set;
        Map<Value, List<Integer>> places = new HashMap<>();
        List<Integer> anyway = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            frame.set(slot, set.member(i));
            Set<Value> here = keys.gather(frame);
            if (here == null) {
                anyway.add(i);
            } else {
                for (Value key : here) {
                    places.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
        }
        always = array(anyway);
        places.forEach((key, here) -> byKey.put(key, merged(array(here), always)));
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
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
        if (value instanceof ValueSet many) {
            return !amongMany || many.open() != null ? null : find(many);
        }
        int[] known = amongMany ? null : byKey.get(value);
        return known == null ? always : known;
    }

    private int[] find(ValueSet many) {
        int[] found = always;
        for (int i = 0; i < many.size(); i++) {
            int[] known = byKey.get(many.member(i));
            if (known != null) {
                found = found == always ? known : merged(found, known);
            }
        }
        return found;
    }

    /** The numbers of two lists in order, each once. */
    private static int[] merged(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        Arrays.sort(all);
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[size++] = all[i];
            }
        }
        return size == all.length ? all : Arrays.copyOf(all, size);
    }
}
