package dev.merlon.attack;

import dev.merlon.model.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the choke points: the dominators of the assets in the graph of all possible steps, with a root before the footholds, and a
 * node for each step, so that a flow can be one too.
 */
final class ChokePoints {
    private final Terrain terrain;
    private final int places;
    private final int root;
    /** The places that a step over something leads from or to. */
    private final Map<Element, Set<Element>> ends = new HashMap<>();

    private ChokePoints(Terrain terrain) {
        this.terrain = terrain;
        this.places = terrain.nodes();
        this.root = places + terrain.edges();
        for (int edge = 0; edge < terrain.edges(); edge++) {
            for (int end : new int[] {terrain.source(edge), terrain.target(edge)}) {
                if (terrain.isElement(end)) {
                    ends.computeIfAbsent(terrain.step(edge).via(), via -> new HashSet<>())
                            .add(terrain.element(end));
                }
            }
        }
    }

    /** Those of most assets first, then by name; footholds themselves are none. */
    static List<ChokePoint> of(Terrain terrain, List<Element> footholds, List<Element> assets) {
        return new ChokePoints(terrain).find(footholds, assets);
    }

    private List<ChokePoint> find(List<Element> footholds, List<Element> assets) {
        Dominators dominators = dominators(footholds);
        Set<Element> starts = new HashSet<>(footholds);
        Map<Element, Set<Element>> dominated = new TreeMap<>();
        for (Element asset : assets) {
            if (starts.contains(asset) || !dominators.isReached(terrain.node(asset))) {
                continue;
            }
            for (int node = dominators.immediate(terrain.node(asset));
                    node != root;
                    node = dominators.immediate(node)) {
                Element element = element(node);
                if (!starts.contains(element)) {
                    dominated.computeIfAbsent(element, e -> new HashSet<>()).add(asset);
                }
            }
        }
        List<ChokePoint> found = new ArrayList<>();
        dominated.forEach((element, behind) -> {
            if (Terrain.isPlace(element) || tellsMore(element, behind, dominated, starts)) {
                found.add(new ChokePoint(element, behind.stream().sorted().toList()));
            }
        });
        found.sort(Comparator.<ChokePoint>comparingInt(point -> -point.assets().size())
                .thenComparing(ChokePoint::element));
        return found;
    }

    /** Whether something between places is more than the only way into or out of a choke point beside it. */
    private boolean tellsMore(
            Element via, Set<Element> behind, Map<Element, Set<Element>> dominated, Set<Element> starts) {
        for (Element end : ends.getOrDefault(via, Set.of())) {
            if (behind.equals(dominated.get(end))) {
                return false;
            }
        }
        return starts.stream().noneMatch(start -> start == via);
    }

    /** What stands for a node: the element itself, or what makes a step possible; of a hub, what leads into it. */
    private Element element(int node) {
        if (node >= places) {
            return terrain.step(node - places).via();
        }
        return terrain.isElement(node)
                ? terrain.element(node)
                : terrain.step(terrain.entering(terrain.firstIn(node))).via();
    }

    private Dominators dominators(List<Element> footholds) {
        int[] first = new int[root + 2];
        int[] out = new int[2 * terrain.edges() + footholds.size()];
        int size = 0;
        for (int node = 0; node < places; node++) {
            first[node] = size;
            for (int edge = terrain.first(node); edge < terrain.end(node); edge++) {
                out[size++] = places + edge;
            }
        }
        for (int edge = 0; edge < terrain.edges(); edge++) {
            first[places + edge] = size;
            out[size++] = terrain.target(edge);
        }
        first[root] = size;
        for (Element foothold : footholds) {
            out[size++] = terrain.node(foothold);
        }
        first[root + 1] = size;
        return new Dominators(first, out, root);
    }
}
