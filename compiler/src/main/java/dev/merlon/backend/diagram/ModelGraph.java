package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import dev.merlon.backend.ShownAt;
import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.backend.diagram.DiagramGraph.Shape;
import dev.merlon.model.Element;
import dev.merlon.model.Sequence;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.UseRole;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The diagram of a model: its actors and components, the boundaries around them, and the flows between them. */
final class ModelGraph {
    /** The kinds of the library {@code std.core} that have a form of their own. Any other component is a process. */
    private static final Map<String, Shape> SHAPES = Map.of(
            "std.core.Datastore", Shape.STORE,
            "std.core.Queue", Shape.STORE,
            "std.core.SecretStore", Shape.STORE,
            "std.core.ExternalParty", Shape.EXTERNAL);

    private final ThreatModel model;
    private final Predicate<Element> shown;
    private final @Nullable Sequence sequence;
    private final Map<Element, ThreatCounts> threats = new HashMap<>();
    private final Overlay overlay;

    ModelGraph(
            ThreatModel model,
            ThreatTally tally,
            Predicate<Element> shown,
            @Nullable Sequence sequence,
            Overlay overlay) {
        this.model = model;
        this.shown = shown;
        this.sequence = sequence;
        this.overlay = overlay;
        ShownAt shownAt = new ShownAt(model);
        for (Element element : model.elements()) {
            ThreatCounts counts = tally.of(element);
            shownAt.apply(element).forEach(place -> threats.merge(place, counts, ThreatCounts::plus));
        }
    }

    /**
     * @param shown which elements are drawn; what these are in or connect is among them
     * @param sequence whose flows are numbered, or null
     * @param overlay what is said about a topic
     */
    static DiagramGraph of(
            ThreatModel model,
            ThreatTally tally,
            Predicate<Element> shown,
            @Nullable Sequence sequence,
            Overlay overlay) {
        return new ModelGraph(model, tally, shown, sequence, overlay).graph();
    }

    private DiagramGraph graph() {
        Element whole = model.model();
        return new DiagramGraph(
                whole.name(),
                sequence == null ? whole.title() : whole.title() + ": " + sequence.title(),
                Stream.concat(usedModels(), shown(RootKind.BOUNDARY))
                        .map(this::boundary)
                        .toList(),
                Stream.concat(shown(RootKind.ACTOR), shown(RootKind.COMPONENT))
                        .map(this::node)
                        .toList(),
                shown(RootKind.FLOW).map(this::flow).toList(),
                overlay.caption());
    }

    private Stream<Element> shown(RootKind root) {
        return model.elements(root).stream().filter(shown);
    }

    /** Each is drawn as a boundary around what it declares; not where all of that lies elsewhere. */
    private Stream<Element> usedModels() {
        return shown(RootKind.MODEL)
                .filter(each -> each != model.model())
                .filter(each -> Stream.of(RootKind.BOUNDARY, RootKind.ACTOR, RootKind.COMPONENT)
                        .flatMap(this::shown)
                        .anyMatch(inner -> model.boundary(inner) == each));
    }

    Boundary boundary(Element boundary) {
        return new Boundary(
                boundary.name(),
                boundary.title(),
                kinds(boundary),
                around(boundary),
                threats(boundary),
                Mark.SAME,
                aside(boundary));
    }

    Node node(Element element) {
        return new Node(
                element.name(),
                element.title(),
                kinds(element),
                shape(element),
                around(element),
                !model.outOfScope(element),
                threats(element),
                Mark.SAME,
                aside(element));
    }

    Flow flow(Element flow) {
        Element endpoint = model.endpoint(flow);
        String protocol = kinds(flow);
        boolean unnamed = flow.title().equals(flow.name()) && flow.name().contains("->");
        return new Flow(
                flow.name(),
                model.source(flow).name(),
                model.target(flow).name(),
                numbers(flow) + (unnamed ? "" : flow.title()),
                protocol.isEmpty() && endpoint != null ? kinds(endpoint) : protocol,
                data(flow),
                threats(flow),
                Mark.SAME,
                aside(flow),
                List.of(flow.name()));
    }

    private Aside aside(Element element) {
        return new Aside(Glyphs.of(element), Summary.of(element.documentation()), Summary.link(model, element))
                .with(overlay.emphasis(element), overlay.notes(element));
    }

    /** The places of a flow in the sequence: {@code 2, 5. }; empty where it has none. */
    private String numbers(Element flow) {
        if (sequence == null) {
            return "";
        }
        String numbers = IntStream.range(0, sequence.steps().size())
                .filter(i -> sequence.steps().get(i) == flow)
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : numbers + ". ";
    }

    /** What goes with the arrow, then what comes back and did not go. */
    private List<String> data(Element flow) {
        List<String> titles = new ArrayList<>();
        for (UseRole role : List.of(UseRole.CARRIES, UseRole.RETURNS)) {
            model.uses(flow).stream()
                    .filter(use -> model.useRole(use) == role)
                    .map(use -> model.usedDatum(use).title())
                    .filter(title -> !titles.contains(title))
                    .sorted()
                    .forEach(titles::add);
        }
        return titles;
    }

    private static Shape shape(Element element) {
        if (element.root() == RootKind.ACTOR) {
            return Shape.ACTOR;
        }
        for (Kind stated : element.kinds()) {
            for (Kind kind = stated; kind != null; kind = kind.superKind()) {
                Shape shape = SHAPES.get(kind.qualifiedName());
                if (shape != null) {
                    return shape;
                }
            }
        }
        return Shape.PROCESS;
    }

    /** The titles of the stated kinds; a root kind says no more than the form does. */
    private static String kinds(Element element) {
        return element.kinds().stream()
                .filter(kind -> kind.superKind() != null)
                .map(Kind::title)
                .collect(Collectors.joining(", "));
    }

    private @Nullable String around(Element element) {
        Element boundary = model.boundary(element);
        return boundary == model.model() || boundary == element ? null : boundary.name();
    }

    private ThreatCounts threats(Element element) {
        return threats.getOrDefault(element, ThreatCounts.NONE);
    }
}
