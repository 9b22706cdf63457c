package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a data flow diagram shows, before any thought of how. Lists are in the order of ids, whatever order they came in.
 *
 * @param id the name of the model
 * @param title the heading of the picture
 * @param caption what the picture is about
 */
record DiagramGraph(
        String id, String title, List<Boundary> boundaries, List<Node> nodes, List<Flow> flows, Caption caption) {
    DiagramGraph(String id, String title, List<Boundary> boundaries, List<Node> nodes, List<Flow> flows) {
        this(id, title, boundaries, nodes, flows, Caption.NONE);
    }

    DiagramGraph {
        boundaries = ordered(boundaries, Boundary::id);
        nodes = ordered(nodes, Node::id);
        flows = ordered(flows, Flow::id);
        requireTree(boundaries);
        Set<String> boundaryIds = ids(boundaries, Boundary::id);
        Set<String> nodeIds = ids(nodes, Node::id);
        for (Node node : nodes) {
            require(node.boundary() == null || boundaryIds.contains(node.boundary()), "no boundary of node", node.id());
        }
        for (Flow flow : flows) {
            require(nodeIds.contains(flow.source()) && nodeIds.contains(flow.target()), "no end of flow", flow.id());
        }
        ids(flows, Flow::id);
    }

    DiagramGraph with(List<Boundary> otherBoundaries, List<Node> otherNodes, List<Flow> otherFlows) {
        return new DiagramGraph(id, title, otherBoundaries, otherNodes, otherFlows, caption);
    }

    DiagramGraph with(Caption other) {
        return new DiagramGraph(id, title, boundaries, nodes, flows, other);
    }

    /** Whether two models are in one picture. */
    boolean isOfDifference() {
        return Stream.of(
                        boundaries.stream().map(Boundary::mark),
                        nodes.stream().map(Node::mark),
                        flows.stream().map(Flow::mark))
                .flatMap(marks -> marks)
                .anyMatch(mark -> mark != Mark.SAME);
    }

    /** The form of a node, after the usual notation for data flow diagrams. */
    enum Shape {
        /** A person or a role: a rectangle. */
        ACTOR,
        /** A system that somebody else answers for: a grey rectangle. */
        EXTERNAL,
        /** Something that computes: a rounded box. */
        PROCESS,
        /** Something that keeps data: two lines, open at the sides. */
        STORE,
        /** A boundary that is drawn without what is in it: a dashed box. */
        GROUP
    }

    /**
     * An actor or a component.
     *
     * @param kind the title of its kind, or empty
     * @param boundary the innermost boundary around it, or null
     * @param inScope whether threats on it are considered at all
     * @param mark what became of it, where two models are in one picture
     */
    record Node(
            String id,
            String title,
            String kind,
            Shape shape,
            @Nullable String boundary,
            boolean inScope,
            ThreatCounts threats,
            Mark mark,
            Aside aside) {
        Node(
                String id,
                String title,
                String kind,
                Shape shape,
                @Nullable String boundary,
                boolean inScope,
                ThreatCounts threats) {
            this(id, title, kind, shape, boundary, inScope, threats, Mark.SAME, Aside.NONE);
        }

        Node marked(String otherId, @Nullable String otherBoundary, Mark otherMark) {
            return new Node(otherId, title, kind, shape, otherBoundary, inScope, threats, otherMark, aside);
        }

        Node with(Aside other) {
            return new Node(id, title, kind, shape, boundary, inScope, threats, mark, other);
        }
    }

    /**
     * A trust boundary.
     *
     * @param parent the boundary around it, or null
     */
    record Boundary(
            String id,
            String title,
            String kind,
            @Nullable String parent,
            ThreatCounts threats,
            Mark mark,
            Aside aside) {
        Boundary(String id, String title, String kind, @Nullable String parent, ThreatCounts threats) {
            this(id, title, kind, parent, threats, Mark.SAME, Aside.NONE);
        }

        Boundary marked(String otherId, @Nullable String otherParent, Mark otherMark) {
            return new Boundary(otherId, title, kind, otherParent, threats, otherMark, aside);
        }

        Boundary with(Aside other) {
            return new Boundary(id, title, kind, parent, threats, mark, other);
        }
    }

    /**
     * A flow, drawn from the end that starts it.
     *
     * @param protocol the title of its kind, or empty
     * @param data the titles of what goes over it, either way
     * @param members the ids of the flows of the model that it stands for: its own, or several that are drawn as one
     */
    record Flow(
            String id,
            String source,
            String target,
            String title,
            String protocol,
            List<String> data,
            ThreatCounts threats,
            Mark mark,
            Aside aside,
            List<String> members) {
        Flow {
            data = List.copyOf(data);
            members = List.copyOf(members);
        }

        Flow(
                String id,
                String source,
                String target,
                String title,
                String protocol,
                List<String> data,
                ThreatCounts threats) {
            this(id, source, target, title, protocol, data, threats, Mark.SAME, Aside.NONE, List.of(id));
        }

        Flow marked(String otherId, String otherSource, String otherTarget, Mark otherMark) {
            return new Flow(
                    otherId,
                    otherSource,
                    otherTarget,
                    title,
                    protocol,
                    data,
                    threats,
                    otherMark,
                    aside,
                    List.of(otherId));
        }

        Flow with(Aside other) {
            return new Flow(id, source, target, title, protocol, data, threats, mark, other, members);
        }

        /** With what it is called, what it is and what it carries in the tooltip, and how many flows it is if it is several. */
        Flow brief() {
            String about = Stream.of(members.size() > 1 ? "" : title, protocol, String.join(", ", data), aside.about())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; "));
            return new Flow(
                    id,
                    source,
                    target,
                    members.size() > 1 ? title : "",
                    "",
                    List.of(),
                    threats,
                    mark,
                    new Aside(aside.glyph(), about, aside.link(), aside.emphasis(), aside.notes()),
                    members);
        }

        Flow between(String otherSource, String otherTarget) {
            return new Flow(id, otherSource, otherTarget, title, protocol, data, threats, mark, aside, members);
        }
    }

    private static <T> List<T> ordered(List<T> items, Function<T, String> id) {
        return items.stream().sorted(Comparator.comparing(id)).toList();
    }

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        items.forEach(item -> require(ids.add(id.apply(item)), "a second", id.apply(item)));
        return ids;
    }

    private static void requireTree(List<Boundary> boundaries) {
        Map<String, Boundary> byId = new HashMap<>();
        boundaries.forEach(boundary -> byId.put(boundary.id(), boundary));
        for (Boundary boundary : boundaries) {
            String parent = boundary.parent();
            for (int steps = 0; parent != null; steps++) {
                Boundary around = byId.get(parent);
                require(around != null && steps < boundaries.size(), "no way out of boundary", boundary.id());
                parent = around == null ? null : around.parent();
            }
        }
    }

    private static void require(boolean holds, String what, String id) {
        if (!holds) {
            throw new IllegalArgumentException(what + " `" + id + "`");
        }
    }
}
