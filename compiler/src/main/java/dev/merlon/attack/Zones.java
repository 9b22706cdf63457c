package dev.merlon.attack;

import dev.merlon.logic.AttributeDefinition;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.type.Attribute;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far zones are apart. A zone is what has one {@code segment}; of what has none, the boundary it stands in.
 *
 * @param names by name
 * @param cells from each zone to each, by their numbers
 */
public record Zones(List<String> names, List<List<Cell>> cells) {
    /** In place of a cost, where there is no way, and of a zone to itself. */
    public static final int NO_WAY = Search.FAR;

    private static final String SEGMENT = "segment";

    /**
     * From one zone to another.
     *
     * @param least what the cheapest way costs at least, also one through other zones
     * @param greatest what the cheapest way that is certain costs at most
     * @param edges how many flows, rights and networks lead straight from one to the other
     */
    public record Cell(int least, int greatest, int edges) {}

    public Zones {
        names = List.copyOf(names);
        cells = cells.stream().map(List::copyOf).toList();
    }

    static Zones of(Terrain terrain) {
        Map<String, List<Element>> members = new TreeMap<>();
        Map<Element, String> zones = new HashMap<>();
        Attribute segment = segment(terrain).orElse(null);
        for (RootKind root : List.of(RootKind.ACTOR, RootKind.COMPONENT)) {
            for (Element element : terrain.world().model().elements(root)) {
                String name = zone(terrain, element, segment);
                members.computeIfAbsent(name, n -> new ArrayList<>()).add(element);
                zones.put(element, name);
            }
        }
        List<String> names = List.copyOf(members.keySet());
        Map<String, Map<String, Set<Element>>> edges = edges(terrain, zones);
        List<List<Cell>> cells = new ArrayList<>();
        members.forEach((from, inside) -> {
            int[] starts = terrain.nodes(inside);
            Search possible = Search.possible(terrain, starts);
            Search certain = Search.certain(terrain, starts);
            List<Cell> row = new ArrayList<>();
            members.forEach((to, targets) -> {
                boolean same = from.equals(to);
                row.add(new Cell(
                        same ? NO_WAY : nearest(terrain, possible, targets),
                        same ? NO_WAY : nearest(terrain, certain, targets),
                        edges.getOrDefault(from, Map.of())
                                .getOrDefault(to, Set.of())
                                .size()));
            });
            cells.add(row);
        });
        return new Zones(names, cells);
    }

    private static int nearest(Terrain terrain, Search search, List<Element> targets) {
        return targets.stream()
                .mapToInt(target -> search.cost(terrain.node(target)))
                .min()
                .orElse(NO_WAY);
    }

    /** What leads straight from one zone to another. */
    private static Map<String, Map<String, Set<Element>>> edges(Terrain terrain, Map<Element, String> zones) {
        Map<String, Map<String, Set<Element>>> edges = new HashMap<>();
        for (Map.Entry<Element, String> from : zones.entrySet()) {
            int node = terrain.node(from.getKey());
            for (int edge = terrain.first(node); edge < terrain.end(node); edge++) {
                for (String to : beyond(terrain, terrain.target(edge), zones)) {
                    if (!to.equals(from.getValue())) {
                        edges.computeIfAbsent(from.getValue(), n -> new HashMap<>())
                                .computeIfAbsent(to, n -> new HashSet<>())
                                .add(terrain.step(edge).via());
                    }
                }
            }
        }
        return edges;
    }

    private static Set<String> beyond(Terrain terrain, int node, Map<Element, String> zones) {
        if (terrain.isElement(node)) {
            return Set.of(zones.get(terrain.element(node)));
        }
        Set<String> found = new HashSet<>();
        for (int edge = terrain.first(node); edge < terrain.end(node); edge++) {
            if (terrain.isElement(terrain.target(edge))) {
                found.add(zones.get(terrain.element(terrain.target(edge))));
            }
        }
        return found;
    }

    private static String zone(Terrain terrain, Element element, @Nullable Attribute segment) {
        if (segment != null && element.root() == RootKind.COMPONENT) {
            Value value = terrain.world().attribute(element, segment);
            if (value instanceof Value.Constant constant
                    && !constant.constant().name().equals("none")) {
                return constant.constant().name();
            }
        }
        return terrain.world().model().boundary(element).name();
    }

    private static Optional<Attribute> segment(Terrain terrain) {
        return terrain.world().vocabulary().attributes().stream()
                .map(AttributeDefinition::attribute)
                .filter(attribute -> attribute.name().equals(SEGMENT)
                        && attribute.owner().root() == RootKind.COMPONENT
                        && attribute.owner().superKind() == null)
                .findFirst();
    }
}
