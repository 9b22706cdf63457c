package dev.merlon.logic;

import dev.merlon.logic.Graph.Step;
import dev.merlon.model.Between;
import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.type.RootKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Paths along relations: whether there is one, and the cheapest.
 *
 * <p>A search from one place (or set of places) finds everything it reaches at once and is kept. It runs twice: over what is
 * certain, and over what is possible; what only the second finds is unknown.
 *
 * <p>Long because reaching, its witness and its doubts are one search seen from three sides, and share what is kept of it.
 */
public final class Paths {
    private static final int RECENT = 8;

    private final World world;
    private final Map<List<Relation>, Graph> graphs;
    private final Map<Search, Found> searches = new HashMap<>();
    /** The last searches with their steps, since those from one set are asked for one element after the other. */
    private final Map<Search, Found> recent = new LinkedHashMap<>(2 * RECENT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Search, Found> eldest) {
            return size() > RECENT;
        }
    };

    private final Map<Element, ValueSet> places = new HashMap<>();
    private final Map<CostSearch, Costs> costs = new HashMap<>();

    /** What a search is for; sets count as the same only when they are one and the same value. */
    private record Search(
            List<Relation> relations, Value start, long limit, Value avoided, boolean backwards, boolean possible) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Search search
                    && search.limit == limit
                    && search.backwards == backwards
                    && search.possible == possible
                    && search.start.equals(start)
                    && search.avoided.equals(avoided)
                    && search.relations.equals(relations);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * start.hashCode() + avoided.hashCode()) + (backwards ? 2 : 0) + (possible ? 1 : 0);
        }
    }

    /** What costs are for: those beyond the limit count as without bound. */
    private static final class CostSearch {
        private final List<Relation> relations;
        private final Value start;
        private final long limit;

        CostSearch(List<Relation> relations, Value start, long limit) {
            this.relations = relations;
            this.start = start;
            this.limit = limit;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CostSearch search
                    && search.start == start
                    && search.limit == limit
                    && search.relations.equals(relations);
        }

        @Override
        public int hashCode() {
            return 31 * start.hashCode() + Long.hashCode(limit);
        }
    }

    /**
     * What a search found, by element number; {@code cameBy} is the step by which each was first entered, only for searches over
     * what is possible from one set.
     */
    private record Found(BitSet reached, @Nullable Step @Nullable [] cameBy) {}

    private final Map<ValueSet, Optional<int[]>> indexes = new IdentityHashMap<>();

    Paths(World world) {
        this.world = world;
        this.graphs = world.computed().graphs;
    }

    Value reaches(List<Relation> relations, Value from, Value to, Value limit, Value avoided) {
        ValueSet starts = places(from);
        ValueSet ends = places(to);
        if (isSurelyEmpty(starts) || isSurelyEmpty(ends)) {
            return Bool.FALSE;
        }
        boolean backwards = from instanceof Element && starts.size() == 1 && ends.size() > 1;
        ValueSet near = backwards ? ends : starts;
        ValueSet far = backwards ? starts : ends;
        Value key = backwards ? to : from;
        Facts open = together(starts.open(), ends.open());
        long most = limit(limit, true);
        Found possible = search(new Search(relations, key, most, avoided, backwards, true), near);
        boolean possibly = anyReached(possible, far, false);
        if (!possibly && open == null) {
            return Bool.FALSE;
        }
        if (isKnown(avoided)) {
            Search surely = new Search(relations, key, limit(limit, false), avoided, backwards, false);
            if (anyReached(search(surely, near), far, true)) {
                return Bool.TRUE;
            }
        }
        Facts doubts = possibly ? doubts(relations, near, far, most, avoided, backwards) : null;
        return new Unknown(doubts == null ? missing(open, limit, avoided) : doubts);
    }

    /** Whether a place can be in the set at all. */
    private static boolean isSurelyEmpty(ValueSet places) {
        return places.size() == 0 && places.open() == null;
    }

    /** The number of steps that are surely allowed, or possibly. */
    private static long limit(Value limit, boolean possibly) {
        Value end = possibly ? Order.greatest(limit) : Order.least(limit);
        if (end instanceof Value.Int number) {
            return number.value();
        }
        return possibly ? Long.MAX_VALUE : 0;
    }

    private static boolean isKnown(Value avoided) {
        return !(avoided instanceof Unknown) && !(avoided instanceof ValueSet set && set.open() != null);
    }

    /** What is missing where the ways themselves are certain: where they start, how long they may be, what they avoid. */
    private static Facts missing(@Nullable Facts open, Value limit, Value avoided) {
        Facts facts = open == null ? Comparison.facts(limit, avoided) : open;
        if (facts == null && avoided instanceof ValueSet set) {
            facts = set.open();
            for (int i = 0; i < set.size() && facts == null; i++) {
                facts = set.doubt(i);
            }
        }
        if (facts == null) {
            throw new IllegalStateException("a possible path without a doubt");
        }
        return facts;
    }

    private static @Nullable Facts together(@Nullable Facts first, @Nullable Facts second) {
        return first == null ? second : second == null ? first : first.cheaper(second);
    }

    /** @param limit above which no cost matters */
    Value distance(List<Relation> relations, Value from, Value to, long limit) {
        Costs found = costs(relations, from, limit);
        ValueSet starts = places(from);
        ValueSet ends = places(to);
        Facts open = together(starts.open(), ends.open());
        long least = Graph.UNBOUNDED;
        long greatest = Graph.UNBOUNDED;
        Facts facts = null;
        if (open != null && !isSurelyEmpty(starts) && !isSurelyEmpty(ends)) {
            least = 0; // It may be the same place.
            facts = open;
        }
        for (int i = 0; i < ends.size(); i++) {
            int node = node(ends, i);
            Facts doubt = ends.doubt(i);
            if (doubt == null) {
                greatest = Math.min(greatest, found.greatest(node));
            }
            if (found.least(node) < least) {
                least = found.least(node);
                facts = Facts.together(doubt, found.doubt(node));
            }
        }
        if (least == greatest || facts == null) {
            return number(least == Graph.UNBOUNDED ? least : Math.min(least, greatest));
        }
        return new Between(number(least), number(greatest), facts);
    }

    /** The costs from one place, or one set of places, as far as the limit. */
    Costs costs(List<Relation> relations, Value from, long limit) {
        CostSearch key = new CostSearch(relations, from, limit);
        Costs found = costs.get(key);
        if (found == null) {
            found = Costs.from(places(from), graph(relations), limit);
            costs.put(key, found);
        }
        return found;
    }

    /** The shortest certain path between two places, as the elements that make its steps; empty if there is none. */
    public List<Element> witness(PathOptions options, Value from, Value to, Frame frame) {
        Value limit =
                options.upTo() == null ? Value.Int.UNBOUNDED : options.upTo().evaluate(frame);
        Value avoided =
                options.avoiding() == null ? ValueSet.EMPTY : options.avoiding().evaluate(frame);
        long most = limit instanceof Value.Int number ? number.value() : Long.MAX_VALUE;
        List<Step> path = path(options.relations(), places(from), places(to), most, avoided, false, false);
        List<Element> elements = new ArrayList<>();
        for (Step step : path) {
            if (step.whole()) {
                elements.add(step.via());
            }
        }
        return elements;
    }

    /** The cheapest possible way to the nearest of some places; empty where there is none. */
    public Optional<Way> cheapest(List<Relation> relations, Value from, Value to) {
        Costs found = costs(relations, from, Graph.UNBOUNDED);
        ValueSet ends = places(to);
        int best = -1;
        for (int i = 0; i < ends.size(); i++) {
            int node = node(ends, i);
            if (found.least(node) != Graph.UNBOUNDED && (best < 0 || found.least(node) < found.least(best))) {
                best = node;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        List<Step> steps = found.way(best);
        List<Element> elements = world.model().elements();
        Element start = elements.get(steps.isEmpty() ? best : steps.get(0).from());
        List<Way.Leg> legs = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.whole()) {
                int end = i;
                while (steps.get(end).to() >= elements.size()) {
                    end++;
                }
                boolean sure = step.doubt() == null && steps.get(end).doubt() == null;
                legs.add(new Way.Leg(
                        step.via(),
                        elements.get(steps.get(end).to()),
                        step.least(),
                        sure ? step.greatest() : Graph.UNBOUNDED));
            }
        }
        return Optional.of(new Way(start, legs, found.least(best), found.greatest(best)));
    }

    private static Value number(long value) {
        return value == Graph.UNBOUNDED ? Value.Int.UNBOUNDED : new Value.Int(value);
    }

    /** Where in a set of places each element stands; null for other sets. */
    int @Nullable [] indexes(ValueSet set) {
        return indexes.computeIfAbsent(
                        set,
                        s -> Optional.ofNullable(
                                Nearby.index(s, world.model().elements().size())))
                .orElse(null);
    }

    /** The actors and components that a value stands for; an open set where others may be meant. */
    public ValueSet places(Value value) {
        if (value instanceof Element element) {
            ValueSet known = places.get(element);
            if (known == null) {
                known = placesOf(element); // which asks for the places of others
                places.put(element, known);
            }
            return known;
        }
        if (value instanceof Unknown unknown) {
            return ValueSet.of(List.of(), List.of(), unknown.facts());
        }
        if (!(value instanceof ValueSet set)) {
            return ValueSet.EMPTY;
        }
        boolean plain = true;
        for (int i = 0; i < set.size() && plain; i++) {
            plain = set.member(i) instanceof Element element && isPlace(element);
        }
        if (plain) {
            return set;
        }
        Sets.Collector all = new Sets.Collector();
        for (int i = 0; i < set.size(); i++) {
            if (set.member(i) instanceof Element element) {
                all.addAll(places(element), set.membership(i));
            }
        }
        Facts open = set.open();
        if (open != null) {
            all.open(open);
        }
        return all.toSet();
    }

    private static boolean isPlace(Element element) {
        return element.root() == RootKind.ACTOR || element.root() == RootKind.COMPONENT;
    }

    private ValueSet placesOf(Element element) {
        Sets.Collector all = new Sets.Collector();
        switch (element.root()) {
            case ACTOR, COMPONENT -> all.add(element, Bool.TRUE);
            case MODEL, BOUNDARY -> {
                all.addAll(world.navigate(element, Navigation.ACTORS), Bool.TRUE);
                all.addAll(world.navigate(element, Navigation.COMPONENTS), Bool.TRUE);
            }
            case ENDPOINT -> all.add(world.model().endpointOwner(element), Bool.TRUE);
            case FLOW -> {
                all.add(world.model().source(element), Bool.TRUE);
                all.add(world.model().target(element), Bool.TRUE);
            }
            case DATA ->
                Sets.forEach(world.navigate(element, Navigation.USES_OF), all, (use, membership) -> {
                    if (use instanceof Element used) {
                        Value at = world.navigate(used, Navigation.AT);
                        all.addAll(places(at), membership);
                    }
                });
            case IDENTITY -> all.addAll(world.navigate(element, Navigation.USED_BY), Bool.TRUE);
            case USE -> all.addAll(places(world.navigate(element, Navigation.AT)), Bool.TRUE);
            case GRANT, CONTROL -> {
                // these are nowhere
            }
        }
        return all.toSet();
    }

    /** The steps of relations on the model. */
    public Graph graph(List<Relation> relations) {
        Graph graph = graphs.get(relations);
        if (graph == null) {
            graph = new Graph(world, relations);
            graphs.put(relations, graph);
        }
        return graph;
    }

    private Found search(Search key, ValueSet starts) {
        Found found = searches.get(key);
        if (found == null) {
            found = search(graph(key.relations), starts, key.limit, key.avoided, key.backwards, key.possible);
            searches.put(key, new Found(found.reached, null));
        }
        return found;
    }

    /** Breadth first, one whole step a round; half steps belong to the round of the step before. */
    private Found search(Graph graph, ValueSet starts, long limit, Value avoided, boolean backwards, boolean possible) {
        BitSet blocked = blocked(graph, avoided, possible);
        BitSet reached = new BitSet(graph.nodes());
        @Nullable Step[] cameBy = new @Nullable Step[graph.nodes()];
        ArrayDeque<Integer> round = new ArrayDeque<>();
        for (int i = 0; i < starts.size(); i++) {
            int node = node(starts, i);
            if ((possible || starts.doubt(i) == null) && !blocked.get(node)) {
                round.add(node);
            }
        }
        for (long length = 0; length < limit && !round.isEmpty(); length++) {
            ArrayDeque<Integer> next = new ArrayDeque<>();
            while (!round.isEmpty()) {
                int node = round.poll();
                for (int i = graph.first(node, backwards); i < graph.end(node, backwards); i++) {
                    Step step = graph.step(i, backwards);
                    int other = backwards ? step.from() : step.to();
                    if (!possible && step.doubt() != null || reached.get(other) || blocked.get(other)) {
                        continue;
                    }
                    reached.set(other);
                    cameBy[other] = step;
                    boolean hub = other >= world.model().elements().size();
                    (hub ? round : next).add(other);
                }
            }
            round = next;
        }
        return new Found(reached, cameBy);
    }

    private static BitSet blocked(Graph graph, Value avoided, boolean possible) {
        BitSet blocked = new BitSet(graph.nodes());
        if (avoided instanceof ValueSet set) {
            for (int i = 0; i < set.size(); i++) {
                if (set.member(i) instanceof Element element && (!possible || set.doubt(i) == null)) {
                    blocked.set(element.id());
                }
            }
        } else if (avoided instanceof Element element) {
            blocked.set(element.id());
        }
        return blocked;
    }

    private static boolean anyReached(Found found, ValueSet ends, boolean certain) {
        for (int i = 0; i < ends.size(); i++) {
            if ((!certain || ends.doubt(i) == null) && found.reached.get(node(ends, i))) {
                return true;
            }
        }
        return false;
    }

    /** What is missing on the shortest possible path. */
    private @Nullable Facts doubts(
            List<Relation> relations, ValueSet near, ValueSet far, long limit, Value avoided, boolean backwards) {
        Facts facts = null;
        List<Step> path = path(relations, near, far, limit, avoided, backwards, true);
        for (Step step : path) {
            facts = Facts.together(facts, step.doubt());
        }
        if (!path.isEmpty()) {
            Step first = path.get(0);
            Step last = path.get(path.size() - 1);
            facts = Facts.together(facts, doubtOf(near, backwards ? first.to() : first.from()));
            facts = Facts.together(facts, doubtOf(far, backwards ? last.from() : last.to()));
        }
        return facts;
    }

    private static @Nullable Facts doubtOf(ValueSet set, int node) {
        for (int i = 0; i < set.size(); i++) {
            if (node(set, i) == node) {
                return set.doubt(i);
            }
        }
        return null;
    }

    /** The steps of a shortest path, from the near end; the nearest of the far ends, the first in order among equals. */
    private List<Step> path(
            List<Relation> relations,
            ValueSet near,
            ValueSet far,
            long limit,
            Value avoided,
            boolean backwards,
            boolean possible) {
        Search key = new Search(relations, near, limit, avoided, backwards, possible);
        Found found = recent.get(key);
        if (found == null) {
            found = search(graph(relations), near, limit, avoided, backwards, possible);
            recent.put(key, found);
        }
        @Nullable Step[] cameBy = found.cameBy;
        List<Step> best = List.of();
        if (cameBy == null) {
            return best;
        }
        for (int i = 0; i < far.size(); i++) {
            int end = node(far, i);
            if (!possible && far.doubt(i) != null || !found.reached.get(end)) {
                continue;
            }
            List<Step> path = trace(cameBy, end, near, backwards);
            if (best.isEmpty() || path.size() < best.size()) {
                best = path;
            }
        }
        return best;
    }

    private static List<Step> trace(@Nullable Step[] cameBy, int end, ValueSet near, boolean backwards) {
        List<Step> path = new ArrayList<>();
        BitSet seen = new BitSet();
        int node = end;
        Step step = cameBy[node];
        while (step != null && !seen.get(node)) {
            seen.set(node);
            path.add(step);
            node = backwards ? step.to() : step.from();
            if (contains(near, node)) {
                break;
            }
            step = cameBy[node];
        }
        Collections.reverse(path);
        return path;
    }

    private static boolean contains(ValueSet set, int node) {
        for (int i = 0; i < set.size(); i++) {
            if (node(set, i) == node) {
                return true;
            }
        }
        return false;
    }

    static int node(ValueSet set, int index) {
        return set.member(index) instanceof Element element ? element.id() : 0;
    }
}
