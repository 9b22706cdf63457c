package dev.merlon.attack;

import dev.merlon.logic.Call;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.Definition;
import dev.merlon.logic.HasControl;
import dev.merlon.logic.Relation;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Value.Bool;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Beside;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the controls that close most ways, by trying: the steps are computed anew with each control in place, on each element where
 * it could matter.
 *
 * <p>A control changes steps at what it stands on, or inside of it, and a way that does not lead there costs the same afterwards. So
 * what lies on the cheapest ways bounds what a control can close; those that could close most are tried first, until none that is
 * left could close more than the best that were found.
 */
final class Cures {
    /** How many are told. */
    static final int BEST = 3;
    /** How many are tried at most, and where there are very many ways. */
    private static final int MOST_TRIALS = 24;

    private static final int FEWER_TRIALS = 6;
    private static final int MANY_WAYS = 10_000;
    /** Steps of a model from which it pays to try two at a time. */
    private static final int MANY_STEPS = 1_000;

    private final Analysis analysis;
    private final Terrain terrain;
    private final int reach;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Element> footholds;
    /** How many ways lead through each element, or inside of it, by its number. */
    private final int[] touching;
    /** The way that counted an element last, by its number. */
    private final int[] counted;

    /** A way of today. */
    private record Pair(Element from, Element to, int cost) {}

    /** @param bound how many ways it could change */
    private record Candidate(Element on, Kind control, int bound) {}

    Cures(Analysis analysis, Terrain terrain, int reach, List<Element> footholds) {
        this.analysis = analysis;
        this.terrain = terrain;
        this.reach = reach;
        this.footholds = footholds;
        this.touching = new int[terrain.world().model().elements().size()];
        this.counted = new int[touching.length];
    }

    /** The searches from each foothold, none of which leads through another: the attacker could begin there. */
    static Map<Element, Search> searches(Terrain terrain, List<Element> footholds, boolean certain) {
        BitSet starts = new BitSet();
        footholds.forEach(foothold -> starts.set(terrain.node(foothold)));
        Map<Element, Search> searches = new LinkedHashMap<>();
        for (Element foothold : footholds) {
            int[] start = {terrain.node(foothold)};
            searches.put(
                    foothold,
                    certain ? Search.certain(terrain, start, starts) : Search.possible(terrain, start, starts));
        }
        return searches;
    }

    /** Takes a way of today into account. */
    void add(Element from, Element to, Search possible) {
        int node = terrain.node(to);
        pairs.add(new Pair(from, to, possible.cost(node)));
        touch(to);
        for (int edge = possible.by(node); edge >= 0; edge = possible.by(terrain.source(edge))) {
            touch(terrain.step(edge).via());
            if (terrain.isElement(terrain.source(edge))) {
                touch(terrain.element(terrain.source(edge)));
            }
        }
    }

    private void touch(Element element) {
        if (counted[element.id()] != pairs.size()) {
            counted[element.id()] = pairs.size();
            touching[element.id()]++;
            List<Element> around = terrain.world().model().surroundings(element);
            for (int i = 0; i < around.size(); i++) {
                touch(around.get(i));
            }
        }
    }

    /** The best, the one that closes most first; for each element only its best, and of boundaries in each other the inner. */
    List<Cure> find() {
        List<Cure> best = new ArrayList<>();
        int most = pairs.size() > MANY_WAYS ? FEWER_TRIALS : MOST_TRIALS;
        List<Candidate> candidates = candidates();
        candidates = candidates.subList(0, Math.min(most, candidates.size()));
        boolean inPairs = terrain.edges() >= MANY_STEPS && Beside.processors() > 1;
        Beside<Optional<Cure>> next = null;
        for (int i = 0; i < candidates.size(); i++) {
            boolean isFull = best.size() >= BEST;
            if (isFull && candidates.get(i).bound < best.get(BEST - 1).closed().size()) {
                break;
            }
            Cure cure;
            if (next != null) {
                cure = next.await().orElse(null);
                next = null;
            } else {
                if (inPairs && i + 1 < candidates.size()) {
                    Candidate after = candidates.get(i + 1);
                    next = Beside.start("cure", () -> Optional.ofNullable(attempt(after)));
                }
                cure = attempt(candidates.get(i));
            }
            if (cure != null) {
                add(cure, best);
                best.sort(BETTER);
            }
            if (best.size() > BEST) {
                best.remove(BEST);
            }
        }
        return best;
    }

    private void add(Cure cure, List<Cure> best) {
        ThreatModel model = terrain.world().model();
        for (int i = 0; i < best.size(); i++) {
            Cure other = best.get(i);
            boolean isSame = cure.on() == other.on();
            boolean isInside = model.surroundings(cure.on()).contains(other.on());
            boolean isAround = model.surroundings(other.on()).contains(cure.on());
            if (isSame && cure.doesTheSameAs(other)) {
                Set<Kind> both = new TreeSet<>(other.controls());
                both.addAll(cure.controls());
                best.set(i, new Cure(cure.on(), List.copyOf(both), cure.closed(), cure.dearer()));
                return;
            }
            if (isSame || (isInside || isAround) && cure.doesTheSameAs(other)) {
                if (isSame && BETTER.compare(cure, other) < 0 || isInside) {
                    best.set(i, cure);
                }
                return;
            }
        }
        best.add(cure);
    }

    private static final Comparator<Cure> BETTER = Comparator.<Cure>comparingInt(
                    cure -> -cure.closed().size())
            .thenComparingInt(cure -> -cure.added())
            .thenComparing(Cure::on);

    private List<Candidate> candidates() {
        Set<Element> starts = new HashSet<>(footholds);
        List<Candidate> candidates = new ArrayList<>();
        for (Kind control : controls(terrain)) {
            ControlDefinition definition = terrain.world().vocabulary().definition(control);
            for (Element element : terrain.world().model().elements()) {
                int bound = touching[element.id()];
                boolean isOurs = element.root() != RootKind.MODEL && !starts.contains(element) && !isOfPeople(element);
                if (bound > 0
                        && isOurs
                        && element.isAny(definition.on())
                        && terrain.world().has(element, control) != Bool.TRUE) {
                    candidates.add(new Candidate(element, control, bound));
                }
            }
        }
        candidates.sort(Comparator.<Candidate>comparingInt(candidate -> -candidate.bound)
                .thenComparing(Candidate::on)
                .thenComparing(Candidate::control));
        return candidates;
    }

    /** What people use from where nobody is trusted cannot be hardened like a call between services. */
    private boolean isOfPeople(Element element) {
        return element.root() == RootKind.FLOW
                && terrain.world().model().source(element).root() == RootKind.ACTOR;
    }

    private @Nullable Cure attempt(Candidate candidate) {
        Terrain better = new Terrain(analysis.ifHad(candidate.on, candidate.control));
        Map<Element, Search> searches = searches(better, footholds, false);
        List<Cure.Change> closed = new ArrayList<>();
        List<Cure.Change> dearer = new ArrayList<>();
        for (Pair pair : pairs) {
            Search search = searches.get(pair.from);
            int after = search == null ? pair.cost : search.cost(better.node(pair.to));
            if (after > pair.cost) {
                boolean isClosed = after == Search.FAR || pair.cost <= reach && after > reach;
                (isClosed ? closed : dearer).add(new Cure.Change(pair.from, pair.to, pair.cost, after));
            }
        }
        return closed.isEmpty() && dearer.isEmpty()
                ? null
                : new Cure(candidate.on, List.of(candidate.control), closed, dearer);
    }

    /** The controls that steps depend on. */
    static Set<Kind> controls(Terrain terrain) {
        Set<Kind> found = new TreeSet<>();
        Set<Definition> seen = new HashSet<>();
        for (Relation relation : terrain.world().vocabulary().relations(Terrain.STEPS)) {
            for (Relation.Edge edge : relation.edges()) {
                collect(edge.from(), found, seen);
                collect(edge.to(), found, seen);
                collect(edge.where(), found, seen);
                collect(edge.cost(), found, seen);
            }
        }
        return found;
    }

    private static void collect(@Nullable Term term, Set<Kind> found, Set<Definition> seen) {
        if (term == null) {
            return;
        }
        if (term instanceof HasControl has) {
            found.add(has.control());
        }
        if (term instanceof Call call && seen.add(call.definition())) {
            collect(call.definition().body(), found, seen);
        }
        Terms.children(term).forEach(child -> collect(child, found, seen));
    }
}
