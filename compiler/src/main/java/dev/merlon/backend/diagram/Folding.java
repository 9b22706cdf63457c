package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.backend.diagram.DiagramGraph.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A graph in which some boundaries are drawn as one node each, and flows between the same two ends as one. */
final class Folding {
    private static final int MOST_PROTOCOLS = 3;
    private static final int MOST_NOTES = 3;
    private static final int MOST_TITLES = 12;

    private final DiagramGraph graph;
    private final Set<String> collapsed;
    private final Nesting nesting;

    private Folding(DiagramGraph graph, Set<String> collapsed) {
        this.graph = graph;
        this.collapsed = collapsed;
        this.nesting = new Nesting(graph);
    }

    /** @param collapsed the ids of the boundaries of which the inside is left out */
    static DiagramGraph of(DiagramGraph graph, Set<String> collapsed) {
        return collapsed.isEmpty() ? graph : new Folding(graph, collapsed).fold();
    }

    /** The outermost of some boundaries around a node or a boundary, or it itself. */
    static String shown(String id, @Nullable String around, Set<String> collapsed, Nesting nesting) {
        String shown = id;
        for (String boundary = around; boundary != null; boundary = nesting.around(boundary)) {
            shown = collapsed.contains(boundary) ? boundary : shown;
        }
        return shown;
    }

    private DiagramGraph fold() {
        Map<String, String> place = new HashMap<>();
        List<Boundary> boundaries = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        Map<String, List<Aside>> asides = new HashMap<>();
        Map<String, ThreatCounts> threats = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (Node node : graph.nodes()) {
            String shown = shown(node.id(), node.boundary(), collapsed, nesting);
            place.put(node.id(), shown);
            if (shown.equals(node.id())) {
                nodes.add(node);
            } else {
                sizes.merge(shown, 1, Integer::sum);
                threats.merge(shown, node.threats(), ThreatCounts::plus);
                asides.computeIfAbsent(shown, id -> new ArrayList<>()).add(node.aside());
            }
        }
        for (Boundary boundary : graph.boundaries()) {
            String shown = collapsed.contains(boundary.id())
                    ? shown(boundary.id(), boundary.id(), collapsed, nesting)
                    : shown(boundary.id(), boundary.parent(), collapsed, nesting);
            if (shown.equals(boundary.id()) && !collapsed.contains(boundary.id())) {
                boundaries.add(boundary);
            } else {
                threats.merge(shown, boundary.threats(), ThreatCounts::plus);
            }
        }
        List<Flow> flows = flows(place, threats);
        for (Boundary boundary : graph.boundaries()) {
            if (collapsed.contains(boundary.id())
                    && shown(boundary.id(), boundary.id(), collapsed, nesting).equals(boundary.id())) {
                nodes.add(group(
                        boundary,
                        sizes.getOrDefault(boundary.id(), 0),
                        threats.getOrDefault(boundary.id(), ThreatCounts.NONE),
                        asides.getOrDefault(boundary.id(), List.of())));
            }
        }
        return graph.with(boundaries, nodes, flows);
    }

    private static Node group(Boundary boundary, int size, ThreatCounts threats, List<Aside> inside) {
        String elements = size + (size == 1 ? " element" : " elements");
        Emphasis emphasis = inside.stream()
                .map(Aside::emphasis)
                .reduce(Emphasis::and)
                .orElse(boundary.aside().emphasis())
                .and(boundary.aside().emphasis());
        return new Node(
                boundary.id(),
                boundary.title(),
                boundary.kind().isEmpty() ? elements : boundary.kind() + ", " + elements,
                Shape.GROUP,
                boundary.parent(),
                true,
                threats,
                boundary.mark(),
                new Aside(
                        Glyph.STACK, boundary.aside().about(), boundary.aside().link(), emphasis, notes(inside)));
    }

    /** Flows inside one collapsed boundary are left out, and their threats counted there. */
    private List<Flow> flows(Map<String, String> place, Map<String, ThreatCounts> threats) {
        List<Flow> flows = new ArrayList<>();
        Map<List<String>, List<Flow>> together = new LinkedHashMap<>();
        for (Flow flow : graph.flows()) {
            String source = place.getOrDefault(flow.source(), flow.source());
            String target = place.getOrDefault(flow.target(), flow.target());
            boolean moved = !source.equals(flow.source()) || !target.equals(flow.target());
            if (!moved) {
                flows.add(flow);
            } else if (source.equals(target)) {
                threats.merge(source, flow.threats(), ThreatCounts::plus);
            } else {
                together.computeIfAbsent(List.of(source, target), ends -> new ArrayList<>())
                        .add(flow.between(source, target));
            }
        }
        together.values().forEach(each -> flows.add(each.size() == 1 ? each.get(0) : merged(each)));
        return flows;
    }

    private static Flow merged(List<Flow> flows) {
        Flow first = flows.get(0);
        Set<String> protocols = new LinkedHashSet<>();
        Set<String> data = new LinkedHashSet<>();
        ThreatCounts threats = ThreatCounts.NONE;
        Emphasis emphasis = first.aside().emphasis();
        for (Flow flow : flows) {
            if (!flow.protocol().isEmpty()) {
                protocols.add(flow.protocol());
            }
            data.addAll(flow.data());
            threats = threats.plus(flow.threats());
            emphasis = emphasis.and(flow.aside().emphasis());
        }
        return new Flow(
                first.source() + " => " + first.target(),
                first.source(),
                first.target(),
                flows.size() + " flows",
                Words.some(List.copyOf(protocols), MOST_PROTOCOLS),
                List.copyOf(data),
                threats,
                Mark.SAME,
                new Aside(
                        Glyph.NONE,
                        Words.some(
                                flows.stream()
                                        .map(flow -> flow.title().isBlank() ? flow.id() : flow.title())
                                        .toList(),
                                MOST_TITLES),
                        "",
                        emphasis,
                        notes(flows.stream().map(Flow::aside).toList())),
                flows.stream().flatMap(flow -> flow.members().stream()).toList());
    }

    /** What is said of several elements, each once. */
    private static List<String> notes(List<Aside> asides) {
        Set<String> notes = asides.stream()
                .flatMap(aside -> aside.notes().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> first = new ArrayList<>(notes.stream().limit(MOST_NOTES).toList());
        if (notes.size() > MOST_NOTES) {
            first.add("and " + (notes.size() - MOST_NOTES) + " more");
        }
        return first;
    }

    /** The boundaries that are deeper than a level; those in no other are at level 1. */
    static Set<String> deeper(DiagramGraph graph, int level) {
        Nesting nesting = new Nesting(graph);
        Set<String> deeper = new HashSet<>();
        for (Boundary boundary : graph.boundaries()) {
            if (nesting.depth(boundary.id()) > level) {
                deeper.add(boundary.id());
            }
        }
        return deeper;
    }
}
