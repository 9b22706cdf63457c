package dev.merlon.oracle;

import static dev.merlon.oracle.Range.MAYBE;
import static dev.merlon.oracle.Range.NO;
import static dev.merlon.oracle.Range.UNKNOWN;
import static dev.merlon.oracle.Range.YES;

import dev.merlon.oracle.Design.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is so in a model, by the tables of the reference. A set says of each name how far it is a member; {@code ?} stands for
 * whatever nobody has stated; {@code c>d} is the use of a datum at a place.
 */
record NaiveModel(Design design) {
    static final Map<String, Range> ANYTHING = Map.of("?", MAYBE);
    private static final Map<String, String> SUPER =
            Map.of("Fast", "Stop", "Calm", "Stop", "Gate", "Link", "NightGuard", "Guard", "Secret", "Data");

    static boolean isA(String kind, String general) {
        return kind.equals(general) || SUPER.containsKey(kind) && isA(SUPER.get(kind), general);
    }

    /** Whether a thing is in a boundary of a kind, or in that of a name. */
    boolean within(String name, String kind) {
        return around(design.thing(name)).stream()
                .anyMatch(place -> place.equals(kind) || isA(design.thing(place).kind(), kind));
    }

    /** The boundaries around, the nearest first; of a flow those around both its ends. */
    List<String> around(Thing thing) {
        List<String> found = new ArrayList<>();
        if (thing.root().equals("flow")) {
            found.addAll(around(design.thing(thing.from())));
            found.retainAll(around(design.thing(thing.to())));
            return found;
        }
        for (String place = thing.parent();
                !place.isEmpty();
                place = design.thing(place).parent()) {
            found.add(place);
        }
        return found;
    }

    private boolean closed(Thing thing) {
        return thing.closed() || !thing.parent().isEmpty() && closed(design.thing(thing.parent()));
    }

    /** Stated, given by a control, passed down, by default, absent, unknown. */
    private Range attribute(Thing thing, String attribute, boolean withGiven) {
        String key = thing.kind() + "." + attribute;
        Range bolt = says(thing, "Bolt", true);
        Stream<Thing> boundaries = around(thing).stream().map(design::thing);
        List<String> passed = boundaries
                .map(b -> b.stated().containsKey(attribute) ? b.stated().get(attribute) : each(b, attribute))
                .filter(v -> v != null)
                .toList();
        String each = each(thing, attribute);
        Range on = key.equals("Fast.level") ? attribute(thing, "on", true) : NO;
        String usual = Map.of(
                        "Calm.level",
                        "f1",
                        "Calm.on",
                        "true",
                        "Gate.lock",
                        "e1",
                        "Fast.level",
                        "e2",
                        "Secret.sensitivity",
                        "e2")
                .get(key);
        String absent = Map.of("level", "e0", "on", "false", "lock", "e0").get(attribute);
        if (thing.stated().containsKey(attribute)) {
            return Range.of(thing.stated().get(attribute));
        }
        if (withGiven && attribute.equals("lock") && bolt == YES) {
            return new Range(2, Range.HIGHEST, "");
        }
        if (each != null) {
            return Range.of(each);
        }
        if (attribute.equals("zone") && !passed.isEmpty()) {
            return Range.of(passed.get(0));
        }
        if (usual != null && (!key.equals("Fast.level") || !on.is(NO))) {
            return on.is(UNKNOWN) ? UNKNOWN : Range.of(usual);
        }
        return withGiven && closed(thing) && absent != null ? Range.of(absent) : UNKNOWN;
    }

    /** What the nearest boundary that says so says of each element of such a kind. */
    private @Nullable String each(Thing thing, String attribute) {
        return around(thing).stream()
                .map(design::thing)
                .flatMap(b -> b.each().entrySet().stream())
                .filter(said -> said.getKey().endsWith("." + attribute)
                        && isA(thing.kind(), said.getKey().split("\\.")[0]))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** A datum is at least as sensitive as what it contains. */
    Range attribute(String name, String attribute) {
        Range own = attribute(design.thing(name), attribute, true);
        return !attribute.equals("sensitivity")
                ? own
                : stored(design.thing(name))
                        .map(part -> attribute(part, attribute).within(Range.HIGHEST))
                        .reduce(own, (one, other) -> one.within(Range.HIGHEST).or(other));
    }

    Range has(String name, String control) {
        return has(design.thing(name), control, true);
    }

    String kind(String name) {
        return name.contains(">") ? "Use" : design.thing(name).kind();
    }

    /** The table of what an element has: S is stated, D follows from facts, I is inherited or covers. */
    private Range has(Thing thing, String control, boolean covering) {
        boolean link = isA(thing.kind(), "Link");
        Range ungiven = attribute(thing, "lock", false);
        Range s = says(thing, control, false);
        Range i = says(thing, control, true);
        Range d = link && control.equals("Locked")
                ? attribute(thing, "lock", true).compare(">=", Range.of("e1"))
                : null;
        d = link
                        && control.equals("Bolt")
                        && ungiven.compare(">=", Range.of("e2")).is(NO)
                ? NO
                : d;
        if (s != null) {
            boolean silent = closed(thing) && ungiven.is(UNKNOWN);
            return s == YES && d != null && d.is(NO) && !silent ? NO : s;
        }
        if (d != null && !d.is(MAYBE)) {
            return d;
        }
        Range covers = covering ? covers(thing, control) : null;
        if (i == YES || covers == YES) {
            return YES;
        }
        i = i != null ? i : covers;
        if (d != null) {
            return i == NO && !"unknown".equals(thing.stated().get("lock")) ? NO : d;
        }
        return i != null ? i : closed(thing) ? NO : MAYBE;
    }

    /** Whether all on the way have the control, or none has it; otherwise null. */
    private @Nullable Range covers(Thing thing, String control) {
        String way = Map.of("Cover", "inbound", "Shelter", "data stored-in", "Seal", "stored-in")
                .getOrDefault(control, "");
        if (way.isEmpty() || isA(thing.kind(), "Link")) {
            return null;
        }
        Map<String, Range> on = Map.of(thing.name(), YES);
        for (String step : way.split(" ")) {
            on = union(on, e -> step(e, step));
        }
        Range any = on.values().stream().reduce(NO, Range::or);
        Range lacking = NO;
        boolean bare = !on.isEmpty();
        for (Map.Entry<String, Range> member : on.entrySet()) {
            Range has = has(design.thing(member.getKey()), control, false);
            lacking = lacking.or(member.getValue().and(has.not()));
            bare &= has.is(NO);
        }
        boolean mayStand = !thing.root().equals("data");
        Range all = any.and(lacking.not());
        return all.is(YES) ? YES : bare ? NO : mayStand ? null : all.is(NO) ? NO : MAYBE;
    }

    static Map<String, Range> union(Map<String, Range> set, Function<String, Map<String, Range>> step) {
        Map<String, Range> found = new TreeMap<>();
        set.forEach((name, member) -> (name.equals("?") ? ANYTHING : step.apply(name)).forEach((e, m) -> {
            if (!m.is(NO)) {
                found.merge(e, member.and(m), Range::or);
            }
        }));
        return found;
    }

    /** What is said of a control: of the thing itself, or by the nearest boundary around that says anything. */
    private @Nullable Range says(Thing thing, String control, boolean orAround) {
        if (thing.with().stream().anyMatch(stated -> isA(stated, control))) {
            return YES;
        }
        if (thing.without().stream().anyMatch(stated -> isA(control, stated))) {
            return NO;
        }
        Stream<Range> outer = around(thing).stream().map(b -> says(design.thing(b), control, false));
        return orAround ? outer.filter(said -> said != null).findFirst().orElse(null) : null;
    }

    /** What is one step from a thing. */
    Map<String, Range> step(String name, String step) {
        if (name.contains(">")) {
            return all(Stream.of(name.split("[>?]")[step.equals("at") ? 0 : 1]), YES);
        }
        Thing thing = design.thing(name);
        List<Thing> flows = design.of("flow");
        Stream<Thing> in = flows.stream().filter(flow -> flow.to().equals(name));
        Stream<Thing> out = flows.stream().filter(flow -> flow.from().equals(name));
        boolean unsaid = thing.stores() == null && !closed(thing);
        return switch (step) {
            case "inbound" -> all(in.map(Thing::name), YES);
            case "outbound" -> all(out.map(Thing::name), YES);
            case "neighbours" ->
                all(Stream.concat(in.map(Thing::from), out.map(Thing::to)).filter(other -> !other.equals(name)), YES);
            case "source" -> all(Stream.of(thing.from()), YES);
            case "target" -> all(Stream.of(thing.to()), YES);
            case "components" ->
                all(
                        design.of("component").stream()
                                .filter(c -> around(c).contains(name))
                                .map(Thing::name),
                        YES);
            case "uses" ->
                unsaid
                        ? all(data().map(d -> name + ">" + d + "?"), MAYBE)
                        : all(stored(thing).map(d -> name + ">" + d), YES);
            case "data" -> unsaid ? all(data(), MAYBE) : all(stored(thing), YES);
            case "stored-in" -> {
                Map<String, Range> places = new TreeMap<>();
                for (Thing c : design.of("component")) {
                    Range stored = step(c.name(), "data").get(name);
                    if (stored != null) {
                        places.put(c.name(), stored);
                    }
                }
                yield places;
            }
            default ->
                thing.stated().containsKey(step)
                        ? all(
                                Stream.of(thing.stated().get(step).split("[^a-z0-9]+"))
                                        .filter(other -> !other.isEmpty()),
                                YES)
                        : ANYTHING;
        };
    }

    Map<String, Range> extent(String kind) {
        return all(
                design.things().stream()
                        .filter(thing -> isA(thing.kind(), kind))
                        .map(Thing::name),
                YES);
    }

    /** Where something is: a boundary where its components are, a datum where it is used. */
    Map<String, Range> places(String name) {
        String root = design.thing(name).root();
        if (!root.equals("data")) {
            return root.equals("boundary") ? step(name, "components") : all(Stream.of(name), YES);
        }
        Map<String, Range> places = step(name, "stored-in");
        design.of("flow").stream()
                .filter(flow -> step(flow.name(), "data").containsKey(name))
                .forEach(flow -> {
                    places.merge(flow.from(), MAYBE, Range::or);
                    places.merge(flow.to(), MAYBE, Range::or);
                });
        return places;
    }

    /** The steps of a relation; what nobody has stated may lead anywhere. */
    List<Edge> edges(String relation) {
        List<Edge> edges = new ArrayList<>();
        for (Thing flow : design.of("flow")) {
            Range open = attribute(flow, "open", true).within(1);
            Range cost = open.is(YES) ? YES : open.is(NO) ? new Range(3, 3, "") : new Range(1, 3, "");
            Range can = relation.equals("doors") ? open : YES;
            if (List.of("ways", "doors", "tolls").contains(relation) && !can.is(NO)) {
                edges.add(new Edge(flow.from(), flow.to(), can, relation.equals("tolls") ? cost : YES));
            }
        }
        for (Thing stop : design.of("component")) {
            if (relation.equals("jumps")) {
                step(stop.name(), "next").forEach((to, member) -> add(edges, stop.name(), to, member));
            } else if (relation.equals("shares")) {
                Range on = attribute(stop, "on", true).within(1);
                step(stop.name(), "knows").forEach((to, member) -> add(edges, stop.name(), to, on.and(member)));
            }
        }
        for (Thing yard : relation.equals("meets") ? design.of("boundary") : List.<Thing>of()) {
            Map<String, Range> inside = step(yard.name(), "components");
            inside.keySet().forEach(from -> inside.keySet().forEach(to -> add(edges, from, to, YES)));
        }
        return edges;
    }

    private void add(List<Edge> edges, String from, String to, Range can) {
        if (!can.is(NO)) {
            (to.equals("?") ? extent("Stop").keySet() : Set.of(to))
                    .forEach(place -> edges.add(new Edge(from, place, can, YES)));
        }
    }

    record Edge(String from, String to, Range can, Range cost) {}

    private Stream<String> data() {
        return design.of("data").stream().map(Thing::name);
    }

    private static Stream<String> stored(Thing thing) {
        return thing.stores() == null ? Stream.of() : thing.stores().stream();
    }

    static Map<String, Range> all(Stream<String> names, Range membership) {
        return names.collect(Collectors.toMap(name -> name, name -> membership, Range::or, TreeMap::new));
    }
}
