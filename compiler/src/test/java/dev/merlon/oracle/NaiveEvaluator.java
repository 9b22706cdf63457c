package dev.merlon.oracle;

import static java.lang.Math.max;
import static java.lang.Math.min;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What becomes of a rule on a plain model, in which what is stated is all there is. A truth is 0 for no, 1 for unknown, 2 for
 * yes; a set says so of its members, of which {@code ?} is whatever nobody has stated.
 */
record NaiveEvaluator(Design design, Map<String, String> scope) {
    String disposition(Trial.Rule rule) {
        int answered = rule.unless().map(this::truth).orElse(0);
        for (Formula answer : rule.answers()) {
            Map<String, Integer> on = set(answer.part(0));
            answered = max(answered, min(any(on, e -> 2), 2 - any(on, e -> 2 - design.has(e, answer.name()))));
        }
        String possible = answered == 2 ? "covered-either-way" : "question";
        String certain = List.of("open", "question", "mitigated").get(answered);
        return List.of("not-applicable", possible, certain).get(truth(rule.when()));
    }

    private int truth(Formula f) {
        return switch (f.op()) {
            case AND -> min(truth(f.part(0)), truth(f.part(1)));
            case OR -> max(truth(f.part(0)), truth(f.part(1)));
            case NOT -> 2 - truth(f.part(0));
            case ANY -> any(set(f.part(0)), e -> min(inner(f, 1, e), inner(f, 2, e)));
            case ALL -> 2 - any(set(f.part(0)), e -> min(inner(f, 1, e), 2 - inner(f, 2, e)));
            case PRESENT -> any(set(f.part(0)), e -> 2);
            case IN -> any(set(f.part(0)), e -> member(e, set(f.part(1))));
            case HAS -> any(set(f.part(0)), e -> design.has(e, f.name()));
            case HOLDS -> any(set(f.part(0)), e -> design.holds(e, f.name()));
            case REACHES -> reaches(f, set(f.part(1)), f.parts().size() > 2 ? set(f.part(2)) : Map.of());
            case COMPARE -> f.name().equals("<") ? less(f.part(0), f.part(1)) : 2 - less(f.part(0), f.part(1));
            default -> throw new IllegalArgumentException(f.text());
        };
    }

    private int inner(Formula f, int part, String e) {
        return new NaiveEvaluator(design, Trial.with(scope, f.name(), e)).truth(f.part(part));
    }

    private Map<String, Integer> set(Formula f) {
        return switch (f.op()) {
            case VARIABLE -> Map.of(scope.get(f.name()), 2);
            case KIND -> design.all(f.name());
            case STEP -> union(set(f.part(0)), e -> design.step(e, f.name()));
            default -> union(set(f.part(0)), e -> Map.of(e, inner(f, 1, e)));
        };
    }

    /** At least one step, each around what is avoided: as sure as the least sure of them, on the best of all ways. */
    private int reaches(Formula f, Map<String, Integer> to, Map<String, Integer> avoided) {
        Map<String, Integer> from = set(f.part(0));
        Map<String, Integer> here = union(from, e -> Map.of(e, 2 - member(e, avoided)));
        int reached = from.isEmpty() || to.isEmpty() ? 0 : max(member("?", from), member("?", to));
        for (int steps = f.limit(); steps > 0 && !from.isEmpty(); steps--) {
            Map<String, Integer> next =
                    union(here, e -> new NaiveEvaluator(design, Map.of("s", e)).set(Trial.STEPS.get(f.relation())));
            here = union(next, e -> Map.of(e, 2 - member(e, avoided)));
            reached = max(reached, any(to, e -> min(member(e, next), 2 - member(e, avoided))));
        }
        return reached;
    }

    private int less(Formula f, Formula limit) {
        int[] between = f.op() == Formula.Op.COUNT ? count(set(f.part(0))) : design.ranks(set(f.part(0)), f.name());
        return between[1] < limit.rank() ? 2 : between[0] < limit.rank() ? 1 : 0;
    }

    private static int[] count(Map<String, Integer> set) {
        long sure = set.values().stream().filter(member -> member == 2).count();
        return new int[] {(int) sure, set.containsKey("?") ? Integer.MAX_VALUE : set.size()};
    }

    private static int any(Map<String, Integer> set, ToIntFunction<String> condition) {
        ToIntFunction<String> known = e -> e.equals("?") ? 1 : condition.applyAsInt(e);
        return set.keySet().stream()
                .mapToInt(e -> min(set.get(e), known.applyAsInt(e)))
                .reduce(0, Math::max);
    }

    private static int member(String e, Map<String, Integer> set) {
        return max(set.getOrDefault(e, 0), set.getOrDefault("?", 0));
    }

    private static Map<String, Integer> union(Map<String, Integer> set, Function<String, Map<String, Integer>> part) {
        Map<String, Integer> found = new TreeMap<>();
        set.forEach((e, sure) -> (e.equals("?") ? Map.of("?", 1) : part.apply(e))
                .forEach((inner, member) -> found.merge(inner, min(sure, member), Math::max)));
        found.values().removeIf(member -> member == 0);
        return found;
    }
}
