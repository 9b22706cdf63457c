package dev.merlon.oracle;

import dev.merlon.oracle.Design.Thing;
import dev.merlon.oracle.Formula.Op;
import dev.merlon.oracle.Trial.Binder;
import dev.merlon.oracle.Trial.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes small models and rules that the checker takes, from a seed.
 *
 * <p>Long because each form of statement and of expression has a method that makes one.
 */
final class RandomTrials {
    private static final List<String> LEVELS = List.of("e0", "e1", "f1", "e2", "e3", "unknown");
    private static final List<String> TRUTHS = List.of("true", "false", "unknown");
    private static final List<String> ORDERS = List.of("<", "<=", ">", ">=");
    private static final int DEPTH = 3;

    private final SplittableRandom random;

    /** Whether to leave out what is inherited, derived or by default, and how to reckon with levels. */
    private final boolean plain;

    private int variables;

    RandomTrials(long seed, boolean plain) {
        this.random = new SplittableRandom(seed);
        this.plain = plain;
    }

    Trial next() {
        return new Trial(design(), rule());
    }

    private Design design() {
        List<Thing> things = new ArrayList<>();
        List<String> yards = names("y", plain ? 0 : random.nextInt(4));
        List<String> stops = names("s", 1 + random.nextInt(4));
        List<String> data = names("d", plain ? 0 : random.nextInt(3));
        List<String> inside = new ArrayList<>(List.of(""));
        for (String yard : yards) {
            things.add(boundary(yard, pick(inside)));
            inside.add(yard);
        }
        for (String datum : data) {
            things.add(datum(datum, data.subList(0, data.indexOf(datum))));
        }
        for (String stop : stops) {
            things.add(component(stop, pick(inside), stops, data));
        }
        for (String flow : names("f", random.nextInt(6))) {
            things.add(flow(flow, pick(stops), pick(stops)));
        }
        return new Design(things);
    }

    private static List<String> names(String letter, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(letter + i);
        }
        return names;
    }

    private Thing datum(String name, List<String> others) {
        Map<String, String> stated = new TreeMap<>();
        maybe(stated, "sensitivity", levels());
        String kind = random.nextBoolean() ? "Secret" : "Data";
        return new Thing("data", name, kind, "", "", "", stated, Map.of(), Set.of(), Set.of(), some(others), false);
    }

    private Thing boundary(String name, String parent) {
        Map<String, String> stated = new TreeMap<>();
        if (oneIn(2)) {
            maybe(stated, "zone", levels());
        }
        Map<String, String> each = new TreeMap<>();
        maybe(each, pick(List.of("Stop.level", "Fast.level")), levels());
        maybe(each, pick(List.of("Stop.zone", "Yard.zone", "Yard.zone")), levels());
        maybe(each, pick(List.of("Stop.on", "Calm.on")), TRUTHS);
        maybe(each, "Link.lock", levels());
        List<Set<String>> controls =
                controls(List.of("Guard", "NightGuard", "Locked", "Bolt", "Cover", "Shelter", "Seal"));
        return new Thing(
                "boundary",
                name,
                "Yard",
                parent,
                "",
                "",
                stated,
                each,
                controls.get(0),
                controls.get(1),
                null,
                oneIn(6));
    }

    private Thing component(String name, String parent, List<String> stops, List<String> data) {
        Map<String, String> stated = new TreeMap<>();
        maybe(stated, "level", levels());
        maybe(stated, "on", TRUTHS);
        if (plain || oneIn(2)) {
            maybe(stated, "zone", levels());
        }
        if (random.nextBoolean()) {
            stated.put("next", pick(stops));
        }
        if (random.nextBoolean()) {
            stated.put("knows", some(stops).toString());
        }
        List<Set<String>> controls = controls(controlsOf("Stop"));
        @Nullable Set<String> stores = !plain && random.nextBoolean() ? some(data) : null;
        String kind = plain ? "Stop" : pick(List.of("Stop", "Fast", "Calm"));
        boolean closed = !plain && oneIn(4);
        return new Thing(
                "component",
                name,
                kind,
                parent,
                "",
                "",
                stated,
                Map.of(),
                controls.get(0),
                controls.get(1),
                stores,
                closed);
    }

    private Thing flow(String name, String from, String to) {
        Map<String, String> stated = new TreeMap<>();
        maybe(stated, "lock", levels());
        maybe(stated, "open", TRUTHS);
        List<Set<String>> controls = controls(controlsOf("Link"));
        String kind = plain ? "Link" : pick(List.of("Link", "Gate"));
        boolean closed = !plain && oneIn(6);
        return new Thing(
                "flow", name, kind, "", from, to, stated, Map.of(), controls.get(0), controls.get(1), null, closed);
    }

    private void maybe(Map<String, String> stated, String attribute, List<String> values) {
        if (random.nextBoolean()) {
            stated.put(attribute, pick(values));
        }
    }

    private List<Set<String>> controls(List<String> all) {
        Set<String> with = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        for (String control : all) {
            int chance = random.nextInt(7);
            if (chance < 2) {
                (chance == 0 ? with : without).add(control);
            }
        }
        return List.of(with, without);
    }

    private Set<String> some(List<String> names) {
        Set<String> chosen = new TreeSet<>();
        for (String name : names) {
            if (random.nextBoolean()) {
                chosen.add(name);
            }
        }
        return chosen;
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** What variables stand for: {@code Stop}, {@code Link}, {@code Data}, {@code Use}, {@code Yard}. */
    private record Scope(Map<String, String> kinds) {
        Scope with(String name, String kind) {
            Map<String, String> more = new TreeMap<>(kinds);
            more.put(name, kind);
            return new Scope(more);
        }

        List<String> of(String kind) {
            return kinds.keySet().stream()
                    .filter(name -> kinds.get(name).equals(kind))
                    .toList();
        }
    }

    private Rule rule() {
        variables = 0;
        Scope scope = new Scope(Map.of());
        List<Binder> binders = new ArrayList<>();
        String first = kind();
        binders.add(new Binder("a", Formula.of(Op.KIND, first)));
        scope = scope.with("a", first);
        if (oneIn(3)) {
            String second = kind();
            Formula over = plain ? Formula.of(Op.KIND, second) : elements(second, scope, 1, "a");
            binders.add(new Binder("b", over));
            scope = scope.with("b", second);
        }
        Optional<Formula> unless = oneIn(3) ? Optional.of(truth(scope, DEPTH - 1, "a")) : Optional.empty();
        Formula when = truth(scope, DEPTH, "a");
        List<Formula> answers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String kind = random.nextBoolean() ? first : kind();
            Formula on = kind.equals(first) && random.nextInt(4) > 0
                    ? Formula.of(Op.VARIABLE, "a")
                    : elements(kind, scope, 1, "a");
            answers.add(Formula.of(Op.HAS, control(kind), on));
        }
        return new Rule(binders, when, unless, answers);
    }

    private List<String> controlsOf(String kind) {
        if (plain) {
            return List.of("Guard", "NightGuard");
        }
        return kind.equals("Link")
                ? List.of("Guard", "NightGuard", "Locked", "Bolt", "Cover")
                : List.of("Guard", "NightGuard", "Cover", "Shelter", "Seal");
    }

    private String control(String kind) {
        return kind.equals("Data") ? "Seal" : pick(controlsOf(kind));
    }

    /** A kind of elements; the first is the likeliest. */
    private String kind() {
        return plain ? pick(List.of("Stop", "Stop", "Link")) : pick(List.of("Stop", "Stop", "Link", "Data"));
    }

    /** Without two constants of one rank, of which neither is less than the other and they are not the same either. */
    private List<String> levels() {
        return plain ? List.of("e0", "e1", "e2", "e3", "unknown") : LEVELS;
    }

    private String order() {
        return plain ? pick(List.of("<", ">=")) : pick(ORDERS);
    }

    /** A condition that names a variable. */
    private Formula truth(Scope scope, int depth, String variable) {
        if (depth > 0 && random.nextInt(5) < 4) {
            switch (random.nextInt(9)) {
                case 0, 1 -> {
                    return Formula.of(
                            Op.AND, "", truth(scope, depth - 1, variable), truth(scope, depth - 1, anyOf(scope)));
                }
                case 2, 3 -> {
                    return Formula.of(
                            Op.OR, "", truth(scope, depth - 1, variable), truth(scope, depth - 1, anyOf(scope)));
                }
                case 4 -> {
                    return Formula.of(Op.NOT, "", truth(scope, depth - 1, variable));
                }
                default -> {
                    String kind = plain ? kind() : pick(List.of("Stop", "Stop", "Link", "Data", "Use", "Yard"));
                    Formula set = elements(kind, scope, depth - 1, variable);
                    String name = "v" + variables++;
                    Scope inner = scope.with(name, kind);
                    return Formula.of(
                            random.nextBoolean() ? Op.ANY : Op.ALL,
                            name,
                            set,
                            truth(inner, depth - 2, name),
                            truth(inner, depth - 1, name));
                }
            }
        }
        return atom(scope, depth, variable);
    }

    private String anyOf(Scope scope) {
        return pick(List.copyOf(scope.kinds().keySet()));
    }

    private Formula atom(Scope scope, int depth, String variable) {
        String kind = scope.kinds().get(variable);
        Formula self = Formula.of(Op.VARIABLE, variable);
        int choice = random.nextInt(9);
        return switch (plain && (choice == 4 || choice == 5) ? 7 : choice) {
            case 0 -> Formula.of(Op.PRESENT, "", elements(kind(), scope, 1, variable));
            case 1 ->
                Formula.of(
                        Op.COMPARE,
                        order(),
                        Formula.of(Op.COUNT, "", elements(kind(), scope, 1, variable)),
                        Formula.of(Op.NUMBER, pick(List.of("1", "2"))));
            case 2, 3 -> reaches(scope, variable);
            case 4 ->
                Formula.of(
                        Op.COMPARE,
                        pick(ORDERS),
                        Formula.of(
                                Op.DISTANCE,
                                pick(List.of("ways", "doors", "tolls", "jumps", "meets", "shares")),
                                end(scope, variable),
                                end(scope, anyOf(scope))),
                        Formula.of(Op.NUMBER, pick(List.of("1", "2", "4"))));
            case 5 ->
                Formula.of(Op.COMPARE, pick(ORDERS), level(scope, depth, variable), level(scope, 0, anyOf(scope)));
            case 6 -> {
                String other = kind();
                List<String> ofKind = scope.of(other);
                yield ofKind.isEmpty()
                        ? Formula.of(Op.PRESENT, "", elements(other, scope, 1, variable))
                        : Formula.of(
                                Op.IN, "", Formula.of(Op.VARIABLE, pick(ofKind)), elements(other, scope, 1, variable));
            }
            default -> {
                List<String> places = scope.of("Yard");
                yield places.isEmpty() || kind.equals("Data") || kind.equals("Use") || oneIn(2)
                        ? simple(kind, self)
                        : Formula.of(Op.WITHIN, "", self, Formula.of(Op.VARIABLE, pick(places)));
            }
        };
    }

    private Formula simple(String kind, Formula self) {
        return switch (kind) {
            case "Stop" -> {
                Formula stop = oneIn(4) ? Formula.of(Op.STEP, "next", self) : self;
                yield switch (plain ? pick(List.of(0, 1, 4)) : random.nextInt(6)) {
                    case 0 -> Formula.of(Op.HOLDS, "on", stop);
                    case 1 -> Formula.of(Op.HAS, control("Stop"), stop);
                    case 2 -> Formula.of(Op.IS, pick(List.of("Fast", "Calm")), stop);
                    case 3 -> Formula.of(Op.WITHIN, "Yard", stop);
                    case 4 -> equal(pick(List.of("level", "zone")), stop);
                    default -> equal("zone", stop);
                };
            }
            case "Link" ->
                switch (plain ? pick(List.of(0, 1, 3)) : random.nextInt(4)) {
                    case 0 -> Formula.of(Op.HOLDS, "open", self);
                    case 1 -> equal("lock", self);
                    case 2 -> Formula.of(Op.IS, "Gate", self);
                    default -> Formula.of(Op.HAS, control("Link"), self);
                };
            case "Use" -> Formula.of(Op.IS, "Secret", Formula.of(Op.STEP, "data", self));
            case "Data" ->
                switch (random.nextInt(3)) {
                    case 0 -> Formula.of(Op.IS, "Secret", self);
                    case 1 -> Formula.of(Op.HAS, "Seal", self);
                    default ->
                        Formula.of(
                                Op.COMPARE,
                                pick(ORDERS),
                                Formula.of(Op.ATTRIBUTE, "sensitivity", self),
                                Formula.of(Op.LEVEL, pick(levels().subList(1, 4))));
                };
            default -> equal("zone", self);
        };
    }

    private Formula equal(String attribute, Formula of) {
        return Formula.of(
                Op.COMPARE,
                plain ? order() : pick(List.of("==", "!=", "<", ">=")),
                Formula.of(Op.ATTRIBUTE, attribute, of),
                Formula.of(Op.LEVEL, pick(levels().subList(1, 4))));
    }

    private Formula reaches(Scope scope, String variable) {
        List<String> relations = List.of("ways", "doors", "jumps", "meets", "shares");
        String relation = pick(plain ? relations.subList(0, 3) : relations);
        String limit = oneIn(3) ? " up to " + (1 + random.nextInt(2)) : "";
        List<Formula> parts = new ArrayList<>(List.of(end(scope, variable), end(scope, anyOf(scope))));
        if (oneIn(3)) {
            parts.add(elements("Stop", scope, 1, variable));
        }
        return new Formula(Op.REACHES, relation + limit, parts);
    }

    private Formula end(Scope scope, String variable) {
        String kind = scope.kinds().get(variable);
        if (List.of("Data", "Yard", "Stop").contains(kind) && random.nextInt(3) > 0) {
            Formula self = Formula.of(Op.VARIABLE, variable);
            return kind.equals("Stop") && oneIn(5) ? Formula.of(Op.STEP, "next", self) : self;
        }
        return elements("Stop", scope, 1, variable);
    }

    private Formula level(Scope scope, int depth, String variable) {
        String kind = scope.kinds().get(variable);
        if (depth > 0 && random.nextBoolean()) {
            return switch (random.nextInt(4)) {
                case 0 ->
                    Formula.of(
                            Op.GREATER, "", level(scope, depth - 1, variable), level(scope, depth - 1, anyOf(scope)));
                case 1 ->
                    Formula.of(
                            Op.IF,
                            "",
                            truth(scope, depth - 1, variable),
                            level(scope, depth - 1, anyOf(scope)),
                            level(scope, 0, variable));
                case 2 -> Formula.of(Op.SHIFTED, pick(List.of("+ 1", "- 1")), level(scope, depth - 1, variable));
                default -> {
                    String over = pick(List.of("Stop", "Link"));
                    Formula set = elements(over, scope, 1, variable);
                    String name = "v" + variables++;
                    yield Formula.of(Op.GREATEST, name, set, level(scope.with(name, over), 0, name));
                }
            };
        }
        Formula self = Formula.of(Op.VARIABLE, variable);
        return switch (kind) {
            case "Stop" -> Formula.of(Op.ATTRIBUTE, pick(List.of("level", "zone")), self);
            case "Link" -> Formula.of(Op.ATTRIBUTE, "lock", self);
            case "Yard" -> Formula.of(Op.ATTRIBUTE, "zone", self);
            case "Data" -> Formula.of(Op.ATTRIBUTE, "sensitivity", self);
            default -> Formula.of(Op.LEVEL, pick(LEVELS.subList(0, 4)));
        };
    }

    /** A set of elements of a kind, if it can be from a variable. */
    private Formula elements(String kind, Scope scope, int depth, String variable) {
        if (depth > 0 && oneIn(4) && !kind.equals("Use")) {
            Formula set = elements(kind, scope, depth - 1, variable);
            String name = "v" + variables++;
            return Formula.of(Op.SET, name, set, atom(scope.with(name, kind), 0, name));
        }
        String of = scope.kinds().get(variable);
        Formula self = Formula.of(Op.VARIABLE, variable);
        if (plain) {
            Map<String, List<String>> steps = Map.of(
                    "Stop to Stop", List.of("knows", "inbound.source", "outbound.target", "knows.knows"),
                    "Stop to Link", List.of("inbound", "outbound", "knows.inbound"),
                    "Link to Stop", List.of("source.knows", "target.inbound.source"),
                    "Link to Link", List.of("source.outbound", "target.inbound"));
            return step(pick(steps.get(of + " to " + kind)), self);
        }
        return switch (of + " to " + kind) {
            case "Stop to Stop" -> step(pick(List.of("neighbours", "knows", "inbound.source", "knows.knows")), self);
            case "Stop to Link" -> step(pick(List.of("inbound", "outbound", "neighbours.inbound")), self);
            case "Stop to Data" -> step(pick(List.of("data", "uses.data")), self);
            case "Stop to Use" -> step("uses", self);
            case "Link to Stop" -> step(pick(List.of("source.neighbours", "target.inbound.source")), self);
            case "Link to Link" -> step(pick(List.of("source.outbound", "target.inbound")), self);
            case "Link to Data" -> step(pick(List.of("data", "source.data")), self);
            case "Link to Use" -> step("uses", self);
            case "Data to Stop" -> step("stored-in", self);
            case "Data to Link" -> step("stored-in.inbound", self);
            case "Yard to Stop" -> step("components", self);
            case "Yard to Link" -> step("components.outbound", self);
            case "Use to Data" -> step("at.data", self);
            default -> kind.equals("Use") ? step("uses", Formula.of(Op.KIND, "Stop")) : Formula.of(Op.KIND, kind);
        };
    }

    private static Formula step(String path, Formula from) {
        Formula formula = from;
        for (String step : path.split("\\.")) {
            formula = Formula.of(Op.STEP, step, formula);
        }
        return formula;
    }
}
