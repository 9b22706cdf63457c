package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A graph in which no boundary has too many nodes directly inside: where one has, they are put into parts that the graph does
 * not know of, neighbours together as far as that goes.
 */
final class Crowds {
    private final DiagramGraph graph;
    private final int most;
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final List<Boundary> boundaries = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    private Crowds(DiagramGraph graph, int most) {
        this.graph = graph;
        this.most = most;
        for (Flow flow : graph.flows()) {
            neighbours
                    .computeIfAbsent(flow.source(), id -> new LinkedHashSet<>())
                    .add(flow.target());
            neighbours
                    .computeIfAbsent(flow.target(), id -> new LinkedHashSet<>())
                    .add(flow.source());
        }
    }

    static DiagramGraph parted(DiagramGraph graph, int most) {
        Crowds crowds = new Crowds(graph, most);
        Nesting nesting = new Nesting(graph);
        crowds.part(null, graph.title(), nesting);
        graph.boundaries().forEach(boundary -> crowds.part(boundary.id(), boundary.title(), nesting));
        return graph.with(crowds.boundaries, crowds.nodes, graph.flows());
    }

    private void part(@Nullable String boundary, String title, Nesting nesting) {
        List<Node> members = nesting.members(boundary);
        if (members.size() <= most) {
            nodes.addAll(members);
        } else {
            part(
                    boundary,
                    title,
                    "part",
                    ordered(members),
                    (node, id) -> nodes.add(node.marked(node.id(), id, node.mark())));
        }
        List<Boundary> inner = nesting.inner(boundary);
        if (inner.size() <= most) {
            boundaries.addAll(inner);
        } else {
            part(
                    boundary,
                    title,
                    "zones",
                    inner,
                    (each, id) -> boundaries.add(each.marked(each.id(), id, each.mark())));
        }
    }

    private <T> void part(
            @Nullable String boundary, String title, String word, List<T> items, BiConsumer<T, String> put) {
        int count = (items.size() + most - 1) / most;
        int digits = Integer.toString(count).length();
        for (int i = 0; i < count; i++) {
            String number = "0".repeat(digits - Integer.toString(i + 1).length()) + (i + 1);
            String id = (boundary == null ? graph.id() : boundary) + " " + word + " " + number;
            boundaries.add(new Boundary(
                    id,
                    title + ", " + word + " " + (i + 1) + " of " + count,
                    "",
                    boundary,
                    ThreatCounts.NONE,
                    Mark.SAME,
                    Aside.NONE));
            int from = i * items.size() / count;
            int to = (i + 1) * items.size() / count;
            items.subList(from, to).forEach(item -> put.accept(item, id));
        }
    }

    /** Each after one that it has a flow with, as far as there is one; else by id. */
    private List<Node> ordered(List<Node> members) {
        Map<String, Node> left = new HashMap<>();
        members.forEach(node -> left.put(node.id(), node));
        List<Node> ordered = new ArrayList<>();
        for (Node first : members) {
            Deque<String> next = new ArrayDeque<>(List.of(first.id()));
            while (!next.isEmpty()) {
                String id = next.remove();
                Node node = left.remove(id);
                if (node != null) {
                    ordered.add(node);
                    next.addAll(neighbours.getOrDefault(id, Set.of()));
                }
            }
        }
        return ordered;
    }
}
