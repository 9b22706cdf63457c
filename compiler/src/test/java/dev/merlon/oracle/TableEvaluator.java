package dev.merlon.oracle;

import static dev.merlon.oracle.Range.MAYBE;
import static dev.merlon.oracle.Range.NO;
import static dev.merlon.oracle.Range.UNKNOWN;
import static dev.merlon.oracle.Range.YES;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** What becomes of a rule on a model, with all forms of expressions, and facts by the tables of the reference: {@link NaiveModel}. */
record TableEvaluator(NaiveModel model) {
    private static final int NO_PATH = 99;

    Map<List<String>, String> dispositions(Trial.Rule rule) {
        Map<List<String>, String> found = new HashMap<>();
        bind(rule, new LinkedHashMap<>(), YES, found);
        return found;
    }

    private void bind(Trial.Rule rule, Map<String, String> scope, Range counts, Map<List<String>, String> found) {
        if (scope.size() < rule.binders().size()) {
            Trial.Binder binder = rule.binders().get(scope.size());
            elements(binder.over(), scope).forEach((name, membership) -> {
                if (!name.equals("?")) {
                    bind(rule, with(scope, binder.name(), name), counts.and(membership), found);
                }
            });
            return;
        }
        Range applies = counts.and(value(rule.when(), scope));
        Range answered = rule.unless().map(condition -> value(condition, scope)).orElse(NO);
        for (Formula answer : rule.answers()) {
            Map<String, Range> on = elements(answer.part(0), scope);
            Range all = some(on, e -> model.has(e, answer.name()).not()).not();
            answered = answered.or(all.and(some(on, e -> YES)));
        }
        String certain = answered.is(YES) ? "mitigated" : answered.is(NO) ? "open" : "question";
        String possible = answered.is(YES) ? "covered-either-way" : "question";
        found.put(
                List.copyOf(scope.values()), applies.is(NO) ? "not-applicable" : applies.is(YES) ? certain : possible);
    }

    private Range value(Formula f, Map<String, String> scope) {
        IntFunction<Range> at = i -> value(f.part(i), scope);
        IntFunction<Map<String, Range>> set = i -> elements(f.part(i), scope);
        BiFunction<Integer, String, Range> inner = (i, e) -> value(f.part(i), with(scope, f.name(), e));
        return switch (f.op()) {
            case AND -> at.apply(0).and(at.apply(1));
            case OR -> at.apply(0).or(at.apply(1));
            case NOT -> at.apply(0).not();
            case ANY -> some(set.apply(0), e -> inner.apply(1, e).and(inner.apply(2, e)));
            case ALL ->
                some(set.apply(0), e -> inner.apply(1, e).and(inner.apply(2, e).not()))
                        .not();
            case PRESENT -> some(set.apply(0), e -> YES);
            case IN -> some(set.apply(1), other -> some(set.apply(0), e -> Range.of(e.equals(other))));
            case IS -> some(set.apply(0), e -> Range.of(NaiveModel.isA(model.kind(e), f.name())));
            case HAS -> some(set.apply(0), e -> model.has(e, f.name()));
            case WITHIN ->
                f.parts().size() > 1
                        ? some(set.apply(0), e -> some(set.apply(1), b -> Range.of(model.within(e, b))))
                        : some(set.apply(0), e -> Range.of(model.within(e, f.name())));
            case COMPARE -> at.apply(0).compare(f.name(), at.apply(1));
            case REACHES -> reaches(f, set.apply(0), set.apply(1), f.parts().size() > 2 ? set.apply(2) : Map.of());
            case LEVEL -> Range.of(f.name());
            case NUMBER -> new Range(Integer.parseInt(f.name()), Integer.parseInt(f.name()), "");
            case HOLDS -> attribute(set.apply(0), f.name()).within(1);
            case ATTRIBUTE -> attribute(set.apply(0), f.name());
            case IF ->
                at.apply(0).is(MAYBE)
                        ? at.apply(1).hull(at.apply(2))
                        : at.apply(at.apply(0).is(YES) ? 1 : 2);
            case SHIFTED -> at.apply(0).shifted(f.name().equals("+ 1") ? 1 : -1);
            case GREATER -> at.apply(0).within(Range.HIGHEST).or(at.apply(1).within(Range.HIGHEST));
            case GREATEST ->
                set.apply(0).entrySet().stream()
                        .map(e -> e.getKey().equals("?")
                                ? UNKNOWN
                                : inner.apply(1, e.getKey())
                                        .hull(e.getValue().is(YES) ? inner.apply(1, e.getKey()) : NO))
                        .reduce(NO, (one, other) -> one.or(other.within(Range.HIGHEST)));
            case COUNT ->
                set.apply(0).entrySet().stream()
                        .map(e -> e.getKey().equals("?") ? new Range(0, NO_PATH, "") : e.getValue())
                        .reduce(NO, Range::plus);
            case DISTANCE -> distance(f.name(), set.apply(0), set.apply(1));
            default -> throw new IllegalArgumentException(f.text());
        };
    }

    /** An OR over the members; one that nobody knows may be anything. */
    private static Range some(Map<String, Range> set, Function<String, Range> condition) {
        return set.entrySet().stream()
                .map(e -> e.getValue().and(e.getKey().equals("?") ? MAYBE : condition.apply(e.getKey())))
                .reduce(NO, Range::or);
    }

    private Range attribute(Map<String, Range> one, String attribute) {
        String name = one.keySet().iterator().next();
        return name.equals("?") ? UNKNOWN : model.attribute(name, attribute);
    }

    private static Map<String, String> with(Map<String, String> scope, String name, String element) {
        Map<String, String> inner = new LinkedHashMap<>(scope);
        inner.put(name, element);
        return inner;
    }

    private Map<String, Range> elements(Formula f, Map<String, String> scope) {
        return switch (f.op()) {
            case VARIABLE -> Map.of(scope.get(f.name()), YES);
            case KIND -> model.extent(f.name());
            case STEP -> NaiveModel.union(elements(f.part(0), scope), e -> model.step(e, f.name()));
            case SET ->
                NaiveModel.union(
                        elements(f.part(0), scope), e -> Map.of(e, value(f.part(1), with(scope, f.name(), e))));
            default -> throw new IllegalArgumentException(f.text());
        };
    }

    private Range reaches(Formula f, Map<String, Range> from, Map<String, Range> to, Map<String, Range> avoided) {
        String[] along = f.name().split(" up to ");
        long limit = along.length > 1 ? Long.parseLong(along[1]) : NO_PATH;
        List<NaiveModel.Edge> edges = model.edges(along[0]);
        return to.isEmpty()
                ? NO
                : some(
                        NaiveModel.union(from, model::places),
                        a -> some(
                                NaiveModel.union(to, model::places),
                                b -> new Range(
                                        walk(edges, a, avoided, limit, 1).contains(b) ? 1 : 0,
                                        walk(edges, a, avoided, limit, 0).contains(b) ? 1 : 0,
                                        "")));
    }

    /** Where one gets in so many steps: over certain edges around all that may have to be avoided, or over possible ones. */
    private static Set<String> walk(
            List<NaiveModel.Edge> edges, String start, Map<String, Range> avoided, long limit, int certain) {
        Predicate<String> free = place -> certain == 1
                ? !avoided.containsKey("?") && !avoided.containsKey(place)
                : !YES.is(avoided.getOrDefault(place, NO));
        Set<String> reached = new TreeSet<>();
        Set<String> here = free.test(start) ? new TreeSet<>(Set.of(start)) : new TreeSet<>();
        for (long step = 0; step < limit; step++) {
            Set<String> next = new TreeSet<>(reached);
            edges.stream()
                    .filter(e -> here.contains(e.from()) && e.can().low() >= certain && free.test(e.to()))
                    .forEach(e -> next.add(e.to()));
            reached.addAll(next);
            here.addAll(next);
        }
        return reached;
    }

    private Range distance(String relation, Map<String, Range> from, Map<String, Range> to) {
        int least = cost(relation, NaiveModel.union(from, model::places), NaiveModel.union(to, model::places), 0);
        return new Range(
                least,
                cost(relation, NaiveModel.union(from, model::places), NaiveModel.union(to, model::places), 1),
                "");
    }

    private int cost(String relation, Map<String, Range> from, Map<String, Range> to, int certain) {
        if (certain == 0 && !from.isEmpty() && !to.isEmpty() && (from.containsKey("?") || to.containsKey("?"))) {
            return 0;
        }
        Map<String, Integer> costs = new TreeMap<>();
        from.forEach((name, member) -> costs.put(name, member.low() >= certain ? 0 : NO_PATH));
        for (int round = 0; round < NO_PATH; round++) {
            for (NaiveModel.Edge edge : model.edges(relation)) {
                int step = certain == 1 ? edge.cost().high() : edge.cost().low();
                if (edge.can().low() >= certain) {
                    costs.merge(
                            edge.to(), Math.min(NO_PATH, costs.getOrDefault(edge.from(), NO_PATH) + step), Math::min);
                }
            }
        }
        return to.entrySet().stream()
                .filter(e -> e.getValue().low() >= certain)
                .mapToInt(e -> costs.getOrDefault(e.getKey(), NO_PATH))
                .min()
                .orElse(NO_PATH);
    }
}
