package dev.merlon.backend.diagram;

import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A large graph as several pictures that can be read: an overview in which boundaries are drawn without what is in them, and
 * for each of those a picture of its inside with what it has to do with. Groups lead to their pictures.
 */
final class Division {
    /** More nodes than this are not drawn in one picture, unless somebody wants it so. */
    static final int MOST = 48;

    /** How many nodes an overview has at most, where that can be: with as many, all its flows can still be followed. */
    private static final int ROOM = 30;

    /** How many flows it has at most, where that can be. */
    private static final int MOST_FLOWS = 60;

    /** An overview with fewer nodes says too little. */
    private static final int LEAST = 4;

    /** With more flows in an overview, labels push its nodes too far apart. */
    private static final int MOST_LABELLED = 40;

    /** A boundary with so few nodes is not worth a picture of its own. */
    private static final int FEW = 3;

    /**
     * One of the pictures.
     *
     * @param name for its file; empty for the overview
     */
    record Part(String name, DiagramGraph graph) {}

    private final DiagramGraph graph;
    private final Nesting nesting;
    private final Map<String, String> names = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Links links;

    private Division(DiagramGraph graph, Links links) {
        this.graph = graph;
        this.nesting = new Nesting(graph);
        this.links = links;
    }

    /**
     * The overview first, then its parts in the order of their boundaries; the graph alone if it is small enough.
     *
     * @param links where the picture of a name is found; empty where nothing can lead there
     */
    static List<Part> of(DiagramGraph graph, Links links) {
        if (graph.nodes().size() <= MOST) {
            return List.of(new Part("", graph));
        }
        Division division = new Division(Crowds.parted(graph, ROOM), links);
        division.divide();
        return division.parts;
    }

    private void divide() {
        Set<String> taken = new HashSet<>();
        Set<String> collapsed = collapse(null);
        Set<String> details = details(collapsed);
        for (Boundary boundary : graph.boundaries()) {
            if (details.contains(boundary.id())) {
                names.put(boundary.id(), fileName(boundary.id(), taken));
            }
        }
        DiagramGraph overview = brief(linked(Folding.of(graph, collapsed), ""));
        parts.add(new Part(
                "",
                overview.with(overview.caption()
                        .and("Overview of " + graph.nodes().size() + " elements and "
                                + graph.flows().size() + " flows; "
                                + (links.to("").isEmpty()
                                        ? "`merlon diagram` draws what is in each group"
                                        : "a picture of its own shows what is in each group")))));
        for (Boundary boundary : graph.boundaries()) {
            if (collapsed.contains(boundary.id())) {
                detail(boundary, collapsed);
            }
        }
    }

    /** All that will be collapsed somewhere. */
    private Set<String> details(Set<String> collapsed) {
        Set<String> all = new HashSet<>(collapsed);
        for (String id : collapsed) {
            if (nesting.size(id) > MOST) {
                all.addAll(details(collapse(id)));
            }
        }
        return all;
    }

    /**
     * Which boundaries in one to collapse, so that what is left can be followed: all below a level, the deepest that does, but
     * for those with hardly anything in them.
     */
    private Set<String> collapse(@Nullable String boundary) {
        List<Set<String>> levels = new ArrayList<>();
        List<Boundary> level = nesting.inner(boundary);
        while (!level.isEmpty()) {
            levels.add(level.stream().map(Boundary::id).collect(Collectors.toCollection(HashSet::new)));
            level = level.stream()
                    .flatMap(each -> nesting.inner(each.id()).stream())
                    .toList();
        }
        Set<String> chosen = levels.isEmpty() ? new HashSet<>() : levels.get(0);
        for (int i = 1; i < levels.size(); i++) {
            boolean says = visible(boundary, chosen) >= LEAST;
            if (says && (visible(boundary, levels.get(i)) > ROOM || flows(boundary, levels.get(i)) > MOST_FLOWS)) {
                break;
            }
            chosen = levels.get(i);
        }
        for (Boundary each : graph.boundaries()) {
            boolean isSmall = chosen.contains(each.id()) && nesting.size(each.id()) <= FEW;
            if (isSmall && visible(boundary, chosen) - 1 + nesting.size(each.id()) <= ROOM) {
                chosen.remove(each.id());
            }
        }
        return chosen;
    }

    /** How many nodes are seen in a boundary when some in it are collapsed. */
    private int visible(@Nullable String boundary, Set<String> collapsed) {
        int visible = nesting.members(boundary).size();
        for (Boundary each : nesting.inner(boundary)) {
            visible += collapsed.contains(each.id()) ? 1 : visible(each.id(), collapsed);
        }
        return visible;
    }

    private long flows(@Nullable String boundary, Set<String> collapsed) {
        DiagramGraph folded = Folding.of(graph, collapsed);
        Set<String> inside = folded.nodes().stream()
                .filter(node -> boundary == null || nesting.isIn(node.boundary(), boundary))
                .map(Node::id)
                .collect(Collectors.toSet());
        return folded.flows().stream()
                .filter(flow -> inside.contains(flow.source()) && inside.contains(flow.target()))
                .count();
    }

    /** Where there are many flows, how many there are and what is bad is shown, and all else in tooltips. */
    private static DiagramGraph brief(DiagramGraph overview) {
        return overview.flows().size() <= MOST_LABELLED
                ? overview
                : overview.with(
                        overview.boundaries(),
                        overview.nodes(),
                        overview.flows().stream().map(Flow::brief).toList());
    }

    private void detail(Boundary boundary, Set<String> outside) {
        Set<String> collapsed = new HashSet<>(outside);
        collapsed.remove(boundary.id());
        Set<String> inside = nesting.size(boundary.id()) > MOST ? collapse(boundary.id()) : Set.of();
        collapsed.addAll(inside);
        DiagramGraph folded = Folding.of(graph, collapsed);
        Set<String> own = folded.nodes().stream()
                .filter(node -> nesting.isIn(node.boundary(), boundary.id()))
                .map(Node::id)
                .collect(Collectors.toSet());
        List<Flow> flows = folded.flows().stream()
                .filter(flow -> own.contains(flow.source()) || own.contains(flow.target()))
                .toList();
        Set<String> seen = new HashSet<>(own);
        flows.forEach(flow -> seen.addAll(List.of(flow.source(), flow.target())));
        DiagramGraph part = linked(Neighbourhood.only(folded, seen, flows), boundary.id());
        List<Node> nodes = part.nodes().stream()
                .map(node -> own.contains(node.id())
                        ? node
                        : node.with(
                                node.aside().with(Emphasis.FAINT, node.aside().notes())))
                .toList();
        parts.add(new Part(
                name(boundary.id()),
                new DiagramGraph(
                        part.id(),
                        part.title() + ": " + boundary.title(),
                        part.boundaries(),
                        nodes,
                        part.flows(),
                        part.caption()
                                .under(
                                        nesting.size(boundary.id()) + " of "
                                                + graph.nodes().size() + " elements, and what these have to do with",
                                        links.to(""))
                                .fainter("not in it"))));
        for (Boundary each : graph.boundaries()) {
            if (inside.contains(each.id())) {
                detail(each, collapsed);
            }
        }
    }

    private DiagramGraph linked(DiagramGraph folded, String here) {
        List<Node> nodes = folded.nodes().stream()
                .map(node -> node.shape() == DiagramGraph.Shape.GROUP && names.containsKey(node.id())
                        ? node.with(node.aside().leadingTo(links.to(name(node.id()))))
                        : node)
                .toList();
        List<Boundary> boundaries = folded.boundaries().stream()
                .map(boundary ->
                        names.containsKey(boundary.id()) && !boundary.id().equals(here)
                                ? boundary.with(boundary.aside().leadingTo(links.to(name(boundary.id()))))
                                : boundary)
                .toList();
        return folded.with(boundaries, nodes, folded.flows());
    }

    private String name(String boundary) {
        return names.getOrDefault(boundary, "");
    }

    /** The id, without what not every file system takes, and not like another one. */
    static String fileName(String id, Set<String> taken) {
        String plain =
                id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String base = plain.isEmpty() ? "part" : plain.substring(0, Math.min(plain.length(), 60));
        String name = base;
        for (int number = 2; !taken.add(name); number++) {
            name = base + "-" + number;
        }
        return name;
    }

    /** Where pictures are found. */
    @FunctionalInterface
    interface Links {
        /** @param name of a part; empty for the overview */
        String to(String name);
    }
}
