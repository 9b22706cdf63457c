package dev.merlon.check;

import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a condition says about the kinds of elements, by the paths that lead to them.
 *
 * <p>A path is the slot of a variable and the names that follow it: {@code #0.source}. Relative to the members of a set it
 * begins with nothing: {@code .source}. Immutable.
 */
record Narrowing(Map<String, List<Type.OfKind>> byPath) {
    static final Narrowing NONE = new Narrowing(Map.of());

    static Narrowing of(String path, List<Kind> kinds) {
        return new Narrowing(Map.of(path, List.of(new Type.OfKind(kinds))));
    }

    boolean isEmpty() {
        return byPath.isEmpty();
    }

    List<Type.OfKind> at(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** What holds where both hold; this one's constraints come first. */
    Narrowing and(Narrowing other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        Map<String, List<Type.OfKind>> both = new HashMap<>(byPath);
        other.byPath.forEach((path, constraints) -> both.merge(path, constraints, Narrowing::joined));
        return new Narrowing(both);
    }

    /** What holds where at least one of them holds. */
    Narrowing or(Narrowing other) {
        if (isEmpty() || other.isEmpty()) {
            return NONE;
        }
        Map<String, List<Type.OfKind>> either = new HashMap<>();
        byPath.forEach((path, constraints) -> {
            List<Type.OfKind> others = other.at(path);
            if (!others.isEmpty()) {
                List<Kind> union =
                        Kinds.union(constraints.get(0).anyOf(), others.get(0).anyOf());
                either.put(path, List.of(new Type.OfKind(union)));
            }
        });
        return either.isEmpty() ? NONE : new Narrowing(either);
    }

    /** What it says of what begins with a path, with that beginning left out. */
    Narrowing below(String prefix) {
        return moved(prefix, "");
    }

    /** The same of paths that begin with {@code prefix}. */
    Narrowing under(String prefix) {
        return moved("", prefix);
    }

    private Narrowing moved(String from, String to) {
        if (isEmpty()) {
            return NONE;
        }
        Map<String, List<Type.OfKind>> result = new HashMap<>();
        byPath.forEach((path, constraints) -> {
            boolean begins = path.startsWith(from)
                    && (path.length() == from.length() || from.isEmpty() || path.charAt(from.length()) == '.');
            if (begins) {
                result.put(to + path.substring(from.length()), constraints);
            }
        });
        return result.isEmpty() ? NONE : new Narrowing(result);
    }

    private static List<Type.OfKind> joined(List<Type.OfKind> first, List<Type.OfKind> second) {
        List<Type.OfKind> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
