package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.type.RootKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The members of a set that {@code distance(c, x along r) <= n} can hold for: in a large model a few of thousands, and asked
 * for every {@code c}.
 */
final class Nearby {
    private Nearby() {}

    /** The places in the set of those that are near enough, in order; null where the condition sets no such limit. */
    static int @Nullable [] find(Term where, int slot, ValueSet set, Frame frame) {
        Comparison near = limit(where, slot);
        if (near == null || !(near.left() instanceof Distance distance)) {
            return null;
        }
        Value from = distance.from().evaluate(frame);
        int @Nullable [] indexes =
                from instanceof Element ? frame.world().paths().indexes(set) : null;
        if (indexes == null) {
            return null;
        }
        int[] reached = frame.world()
                .paths()
                .costs(distance.options().relations(), from, near.limit())
                .reached();
        int[] found = new int[reached.length];
        int size = 0;
        for (int node : reached) {
            if (node < indexes.length && indexes[node] >= 0) {
                found[size++] = indexes[node];
            }
        }
        int[] places = Arrays.copyOf(found, size);
        Arrays.sort(places);
        return places;
    }

    /** Where in the set each element stands, by its number, -1 for others; null where the set has more than places. */
    static int @Nullable [] index(ValueSet set, int elements) {
        int[] indexes = new int[elements];
        Arrays.fill(indexes, -1);
        for (int i = 0; i < set.size(); i++) {
            boolean isPlace = set.member(i) instanceof Element element
                    && (element.root() == RootKind.COMPONENT || element.root() == RootKind.ACTOR);
            if (!isPlace) {
                return null;
            }
            indexes[Paths.node(set, i)] = i;
        }
        return indexes;
    }

    /** The part of a conjunction that limits the distance from another variable. */
    private static @Nullable Comparison limit(Term condition, int slot) {
        if (condition instanceof And and) {
            Comparison left = limit(and.left(), slot);
            return left != null ? left : limit(and.right(), slot);
        }
        return condition instanceof Comparison comparison
                        && comparison.limit() >= 0
                        && comparison.left() instanceof Distance distance
                        && distance.from() instanceof Variable from
                        && from.slot() != slot
                        && distance.to() instanceof Variable to
                        && to.slot() == slot
                ? comparison
                : null;
    }
}
