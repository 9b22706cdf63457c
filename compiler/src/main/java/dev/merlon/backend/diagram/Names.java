package dev.merlon.backend.diagram;

import java.util.HashMap;
import java.util.Map;

/** Short names for the nodes and boundaries of a graph, in its order: {@code n1}, {@code b1}; no text of a model is in them. */
final class Names {
    private final Map<String, String> nodes = new HashMap<>();
    private final Map<String, String> boundaries = new HashMap<>();

    Names(DiagramGraph graph) {
        graph.nodes().forEach(node -> nodes.put(node.id(), "n" + (nodes.size() + 1)));
        graph.boundaries().forEach(boundary -> boundaries.put(boundary.id(), "b" + (boundaries.size() + 1)));
    }

    String node(String id) {
        return nodes.getOrDefault(id, "");
    }

    String boundary(String id) {
        return boundaries.getOrDefault(id, "");
    }
}
