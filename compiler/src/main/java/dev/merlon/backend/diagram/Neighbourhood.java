package dev.merlon.backend.diagram;

import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A part of a graph: some nodes, what is around them, and the flows between them. */
final class Neighbourhood {
    private Neighbourhood() {}

    /**
     * The nodes that are a number of flows away from some at most, whichever way these lead.
     *
     * @param centre ids of nodes
     */
    static DiagramGraph of(DiagramGraph graph, Set<String> centre, int hops) {
        Set<String> near = new HashSet<>(centre);
        for (int hop = 0; hop < hops; hop++) {
            Set<String> next = new HashSet<>();
            for (Flow flow : graph.flows()) {
                if (near.contains(flow.source())) {
                    next.add(flow.target());
                }
                if (near.contains(flow.target())) {
                    next.add(flow.source());
                }
            }
            if (!near.addAll(next)) {
                break;
            }
        }
        return only(
                graph,
                near,
                graph.flows().stream()
                        .filter(flow -> near.contains(flow.source()) && near.contains(flow.target()))
                        .toList());
    }

    /** Some nodes and some flows between them, with the boundaries that have any of these nodes inside. */
    static DiagramGraph only(DiagramGraph graph, Set<String> ids, List<Flow> flows) {
        Nesting nesting = new Nesting(graph);
        List<Node> nodes =
                graph.nodes().stream().filter(node -> ids.contains(node.id())).toList();
        Set<String> around = new HashSet<>();
        for (Node node : nodes) {
            String each = node.boundary();
            // What is around one that is known is known too.
            while (each != null && around.add(each)) {
                each = nesting.around(each);
            }
        }
        List<Boundary> boundaries = graph.boundaries().stream()
                .filter(boundary -> around.contains(boundary.id()))
                .toList();
        return graph.with(boundaries, nodes, flows);
    }
}
