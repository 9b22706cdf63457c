package dev.merlon.check;

import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows from what is known of an element's kinds.
 *
 * <p>An element may have several kinds, so what is known of one is a list of constraints that all hold, each a union of
 * kinds of which the element is at least one. The first constraint is the one that says most.
 */
final class Kinds {
    private Kinds() {}

    /** Whether an element may be of both kinds. */
    static boolean compatible(Kind one, Kind other) {
        if (one.isA(other) || other.isA(one)) {
            return true;
        }
        boolean sameRoot = one.root() == other.root() || isFlow(one) && isFlow(other);
        return sameRoot && mayHaveSeveral(one.root()) && one.superKind() != null && other.superKind() != null
                || isFlow(one) && isFlow(other);
    }

    /** Whether a kind is of flows or of endpoints, which have the kinds of flows. */
    private static boolean isFlow(Kind kind) {
        return kind.root() == RootKind.FLOW || kind.root() == RootKind.ENDPOINT;
    }

    private static boolean mayHaveSeveral(RootKind root) {
        return switch (root) {
            case ACTOR, COMPONENT, BOUNDARY, DATA, IDENTITY, FLOW, ENDPOINT, CONTROL -> true;
            case MODEL, USE, GRANT -> false;
        };
    }

    /** Whether whatever is one of the first is also one of the second. */
    static boolean implies(List<Kind> first, List<Kind> second) {
        for (Kind kind : first) {
            if (!isOneOf(kind, second)) {
                return false;
            }
        }
        return true;
    }

    static boolean isOneOf(Kind kind, List<Kind> kinds) {
        for (Kind other : kinds) {
            if (kind.isA(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element that meets one may meet the other. */
    static boolean overlap(List<Kind> first, List<Kind> second) {
        for (Kind one : first) {
            for (Kind other : second) {
                if (compatible(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same constraints without what the others rule out or say already. */
    static List<Type.OfKind> simplify(List<Type.OfKind> constraints) {
        List<Type.OfKind> result = new ArrayList<>(constraints.size());
        for (Type.OfKind constraint : constraints) {
            Type.OfKind possible = possible(constraint, constraints);
            boolean known = false;
            for (Type.OfKind other : result) {
                known |= implies(other.anyOf(), possible.anyOf());
            }
            if (!known) {
                result.removeIf(other -> implies(possible.anyOf(), other.anyOf()));
                result.add(possible);
            }
        }
        return result;
    }

    private static Type.OfKind possible(Type.OfKind constraint, List<Type.OfKind> all) {
        if (constraint.anyOf().size() == 1) {
            return constraint;
        }
        List<Kind> left = new ArrayList<>(constraint.anyOf());
        for (Type.OfKind other : all) {
            left.removeIf(kind -> !overlap(List.of(kind), other.anyOf()));
        }
        return left.isEmpty() || left.size() == constraint.anyOf().size() ? constraint : new Type.OfKind(left);
    }

    /** What is left of a union when an element is none of some kinds; empty where nothing is left. */
    static List<Kind> without(List<Kind> union, List<Kind> excluded) {
        List<Kind> left = new ArrayList<>(union);
        left.removeIf(kind -> isOneOf(kind, excluded));
        return left;
    }

    /** Both unions in one, without kinds that descend from others in it. */
    static List<Kind> union(List<Kind> first, List<Kind> second) {
        List<Kind> both = new ArrayList<>(first);
        for (Kind kind : second) {
            if (!isOneOf(kind, both)) {
                both.removeIf(other -> other.isA(kind));
                both.add(kind);
            }
        }
        return both;
    }
}
