package dev.merlon.backend.diagram;

import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which boundaries of a graph are in which, and what is directly in each. */
final class Nesting {
    private final Map<String, Boundary> boundaries = new HashMap<>();
    private final Map<@Nullable String, List<Boundary>> inner = new HashMap<>();
    private final Map<@Nullable String, List<Node>> members = new HashMap<>();

    Nesting(DiagramGraph graph) {
        for (Boundary boundary : graph.boundaries()) {
            boundaries.put(boundary.id(), boundary);
            inner.computeIfAbsent(boundary.parent(), parent -> new ArrayList<>())
                    .add(boundary);
        }
        for (Node node : graph.nodes()) {
            members.computeIfAbsent(node.boundary(), boundary -> new ArrayList<>())
                    .add(node);
        }
    }

    /** The boundary around one, or null. */
    @Nullable
    String around(String boundary) {
        Boundary found = boundaries.get(boundary);
        return found == null ? null : found.parent();
    }

    /** Those directly in a boundary; in none, where that is null. */
    List<Boundary> inner(@Nullable String boundary) {
        return inner.getOrDefault(boundary, List.of());
    }

    List<Node> members(@Nullable String boundary) {
        return members.getOrDefault(boundary, List.of());
    }

    /** How many nodes are in a boundary at any depth. */
    int size(@Nullable String boundary) {
        int size = members(boundary).size();
        for (Boundary each : inner(boundary)) {
            size += size(each.id());
        }
        return size;
    }

    /** 1 for a boundary in no other. */
    int depth(String boundary) {
        int depth = 0;
        for (String each = boundary; each != null; each = around(each)) {
            depth++;
        }
        return depth;
    }

    /** Whether what is in a boundary, or in none, is in another one at any depth, or directly. */
    boolean isIn(@Nullable String boundary, String outer) {
        for (String each = boundary; each != null; each = around(each)) {
            if (each.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
