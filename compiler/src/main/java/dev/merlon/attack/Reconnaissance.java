package dev.merlon.attack;

import dev.merlon.logic.Navigation;
import dev.merlon.model.Between;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.rule.Analysis;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out how an attacker gets to what matters in a model. */
public final class Reconnaissance {
    private final Analysis analysis;
    private final Terrain terrain;
    private final Routes routes;
    private final Figures figures;
    private Map<Element, Search> possible = Map.of();
    private Map<Element, Search> certain = Map.of();

    private Reconnaissance(Analysis analysis) {
        this.analysis = analysis;
        this.terrain = new Terrain(analysis.world());
        this.routes = new Routes(terrain);
        this.figures = Figures.of(terrain);
    }

    /** From every foothold to everything at risk. */
    public static AttackPaths of(Analysis analysis) {
        return analysis.once(AttackPaths.class, each -> of(each, null, null));
    }

    /**
     * @param from where to begin, in place of the footholds; of what is no actor or component, what is inside or uses it
     * @param to where to get, in place of what is at risk
     */
    public static AttackPaths of(Analysis analysis, @Nullable Element from, @Nullable Element to) {
        if (!Terrain.isKnown(analysis.world())) {
            return new AttackPaths(
                    false,
                    false,
                    new Figures(0, 0, 0, 0, 0, 0),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Zones(List.of(), List.of()),
                    List.of());
        }
        return new Reconnaissance(analysis).find(from, to);
    }

    /** The actors and components that an element stands for; none where it stands for none. */
    public static List<Element> places(Analysis analysis, Element element) {
        ValueSet set = analysis.world().paths().places(element);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            if (set.doubt(i) == null && set.member(i) instanceof Element place) {
                found.add(place);
            }
        }
        return found.stream().sorted().toList();
    }

    private AttackPaths find(@Nullable Element from, @Nullable Element to) {
        List<Doubtful> maybeFootholds = new ArrayList<>();
        List<Element> footholds = from == null
                ? those("foothold", List.of(RootKind.ACTOR, RootKind.COMPONENT), maybeFootholds)
                : places(analysis, from);
        List<Doubtful> maybeTargets = new ArrayList<>();
        List<Element> ends =
                to == null ? those("worth-attacking", List.of(RootKind.COMPONENT), maybeTargets) : places(analysis, to);
        possible = Cures.searches(terrain, footholds, false);
        certain = Cures.searches(terrain, footholds, true);
        Cures cures = new Cures(analysis, terrain, figures.reach(), footholds);
        List<Target> targets = new ArrayList<>();
        for (Element end : ends) {
            if (!possible.containsKey(end)) {
                targets.add(target(end, cures));
            }
        }
        Map<Element, Integer> harm = new HashMap<>();
        ends.forEach(end -> harm.put(end, harm(end)));
        targets.sort(Comparator.<Target>comparingInt(target -> -harm.getOrDefault(target.element(), 0))
                .thenComparingInt(Target::least)
                .thenComparing(Target::element));
        List<Element> elements = targets.stream().map(Target::element).toList();
        return new AttackPaths(
                true,
                from != null || to != null,
                figures,
                footholds,
                maybeFootholds,
                targets,
                maybeTargets,
                ends.stream().filter(possible::containsKey).toList(),
                ChokePoints.of(terrain, footholds, elements),
                cures.find(),
                blasts(new HashSet<>(footholds), elements),
                Zones.of(terrain),
                missing(targets));
    }

    private List<Element> those(String def, List<RootKind> roots, List<Doubtful> doubtful) {
        List<Element> found = new ArrayList<>();
        for (RootKind root : roots) {
            for (Element element : analysis.model().elements(root)) {
                Value value = analysis.model().outOfScope(element) && def.equals("worth-attacking")
                        ? Bool.FALSE
                        : terrain.call(def, element);
                if (value == Bool.TRUE) {
                    found.add(element);
                } else if (value instanceof Unknown unknown) {
                    doubtful.add(new Doubtful(element, unknown.facts()));
                }
            }
        }
        return found.stream().sorted().toList();
    }

    private Target target(Element end, Cures cures) {
        int node = terrain.node(end);
        List<Element> leading = new ArrayList<>();
        possible.forEach((foothold, search) -> {
            if (search.reaches(node)) {
                cures.add(foothold, end, search);
                leading.add(foothold);
            }
        });
        leading.sort(Comparator.<Element>comparingInt(foothold -> cost(possible, foothold, node))
                .thenComparingInt(foothold -> cost(certain, foothold, node))
                .thenComparing(foothold -> foothold));
        List<Route> found = new ArrayList<>();
        for (Element foothold : leading.subList(0, Math.min(Target.MOST_ROUTES, leading.size()))) {
            Search search = possible.get(foothold);
            Search surely = certain.get(foothold);
            if (search != null && surely != null) {
                found.add(routes.to(end, foothold, search, surely));
            }
        }
        return new Target(
                end,
                impact(end),
                data(end),
                found,
                leading.size() - found.size(),
                leading.isEmpty()
                        ? NoWay.of(terrain, List.copyOf(possible.keySet()), end, Cures.controls(terrain))
                        : null);
    }

    private static int cost(Map<Element, Search> searches, Element foothold, int node) {
        Search search = searches.get(foothold);
        return search == null ? Search.FAR : search.cost(node);
    }

    private String impact(Element element) {
        Value value =
                element.root() == RootKind.COMPONENT ? terrain.call("component-impact", element) : Value.None.NONE;
        boolean isAnything = value instanceof Between between
                && between.least() instanceof Value.Constant least
                && between.greatest() instanceof Value.Constant greatest
                && least.constant().rank() == least.constant().enumeration().lowestRank()
                && greatest.constant().rank()
                        == greatest.constant().enumeration().highestRank();
        return !isAnything && (value instanceof Value.Constant || value instanceof Between) ? value.toString() : "";
    }

    /** How bad its loss surely is, by rank. */
    private int harm(Element element) {
        Value value =
                element.root() == RootKind.COMPONENT ? terrain.call("component-impact", element) : Value.None.NONE;
        Value least = value instanceof Between between ? between.least() : value;
        return least instanceof Value.Constant constant ? constant.constant().rank() : -1;
    }

    private List<Element> data(Element element) {
        List<Element> found = new ArrayList<>();
        if (analysis.world().navigate(element, Navigation.DATA) instanceof ValueSet set) {
            for (int i = 0; i < set.size(); i++) {
                if (set.doubt(i) == null && set.member(i) instanceof Element datum) {
                    found.add(datum);
                }
            }
        }
        return found.stream().sorted().toList();
    }

    private List<Blast> blasts(Set<Element> footholds, List<Element> targets) {
        Blasts surely = new Blasts(terrain, true, figures.falls());
        Blasts perhaps = new Blasts(terrain, false, figures.falls());
        Map<List<BitSet>, List<Element>> groups = new LinkedHashMap<>();
        for (Element component : analysis.model().elements(RootKind.COMPONENT)) {
            if (!footholds.contains(component)) {
                List<BitSet> key =
                        List.of(surely.around(terrain.node(component)), perhaps.around(terrain.node(component)));
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(component);
            }
        }
        List<Blast> found = new ArrayList<>();
        groups.forEach((around, components) -> {
            BitSet more = (BitSet) around.get(1).clone();
            more.andNot(around.get(0));
            List<Element> lost = targets.stream()
                    .filter(target -> around.get(1).get(terrain.node(target)))
                    .sorted()
                    .toList();
            found.add(new Blast(components, components(around.get(0)), components(more), lost));
        });
        Map<Blast, Integer> lost = new IdentityHashMap<>();
        found.forEach(blast -> lost.put(blast, blast.lost().size()));
        found.sort(Comparator.<Blast>comparingInt(blast -> -lost.getOrDefault(blast, 0))
                .thenComparingInt(blast -> -blast.least())
                .thenComparing(blast -> blast.components().get(0)));
        return found;
    }

    private List<Element> components(BitSet nodes) {
        List<Element> found = new ArrayList<>();
        for (int node = nodes.nextSetBit(0); node >= 0 && terrain.isElement(node); node = nodes.nextSetBit(node + 1)) {
            if (terrain.element(node).root() == RootKind.COMPONENT) {
                found.add(terrain.element(node));
            }
        }
        return found;
    }

    private static List<Missing> missing(List<Target> targets) {
        Map<Fact, Integer> counts = new TreeMap<>();
        for (Target target : targets) {
            for (Route route : target.routes()) {
                if (route.missing() != null) {
                    route.missing().all().forEach(fact -> counts.merge(fact, 1, Integer::sum));
                }
            }
        }
        List<Missing> found = new ArrayList<>();
        counts.forEach((fact, count) -> found.add(new Missing(fact, count)));
        found.sort(Comparator.<Missing>comparingInt(each -> -each.ways()).thenComparing(Missing::fact));
        return found;
    }
}
