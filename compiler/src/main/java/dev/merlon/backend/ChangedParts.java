package dev.merlon.backend;

import dev.merlon.backend.ChangedPart.Flow;
import dev.merlon.backend.ChangedPart.Mark;
import dev.merlon.backend.ChangedPart.Node;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Edit;
import dev.merlon.diff.Names;
import dev.merlon.diff.Side;
import dev.merlon.diff.ThreatChange;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Threat;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a picture of a difference shows. */
final class ChangedParts {
    private static final String FORMERLY = "formerly ";

    /** With more of them the lines hide the boxes. */
    private static final int FLOWS_PER_NODE = 2;

    private final Comparison comparison;
    private final int most;
    private final @Nullable ThreatModel before;
    private final @Nullable ThreatModel after;
    private final @Nullable Names names;
    private final Map<Element, Mark> marks = new LinkedHashMap<>();
    private final Map<Element, Integer> worse = new HashMap<>();
    private final Set<Element> later = new HashSet<>();
    private final Set<Element> chosen = new LinkedHashSet<>();
    private final Set<Element> refused = new HashSet<>();

    ChangedParts(Comparison comparison, int most) {
        this.comparison = comparison;
        this.most = most;
        this.before = model(comparison.before());
        this.after = model(comparison.after());
        if (after != null) {
            later.addAll(after.elements());
        }
        this.names = before == null || after == null ? null : new Names(before, after);
    }

    private static @Nullable ThreatModel model(@Nullable Side side) {
        return side == null ? null : side.analysis().model();
    }

    ChangedPart part() {
        comparison.edits().forEach(this::mark);
        count();
        List<Element> flows = marked(RootKind.FLOW);
        choose(Stream.concat(
                Stream.concat(marked(RootKind.ACTOR).stream(), marked(RootKind.COMPONENT).stream()),
                flows.stream().flatMap(this::ends)));
        Set<Element> cores = new LinkedHashSet<>(chosen);
        choose(
                worse.isEmpty()
                        ? Stream.empty()
                        : all().filter(worse::containsKey).flatMap(this::nodes));
        choose(cores.stream().filter(marks::containsKey).flatMap(this::neighbours));
        List<Flow> drawn = new ArrayList<>();
        Set<List<Element>> pairs = new HashSet<>();
        all().filter(element -> element.root() == RootKind.FLOW).forEach(flow -> add(flow, drawn, pairs));
        List<Node> boundaries = boundaries();
        return new ChangedPart(boundaries, chosen.stream().map(this::node).toList(), drawn, refused.size());
    }

    /** What an edit says of the elements that a picture shows. */
    private void mark(Edit edit) {
        Element was = edit.before();
        Element is = edit.after();
        if (is != null) {
            mark(drawn(is), edit.kind() == Edit.Kind.ADDED && isDrawn(is) ? Mark.ADDED : Mark.CHANGED);
        } else if (was != null) {
            Element shown = drawn(was);
            mark(now(shown), edit.kind() == Edit.Kind.REMOVED && shown == was ? Mark.REMOVED : Mark.CHANGED);
        } else if (edit.isDefault()) {
            edit.affected().forEach(each -> mark(now(each), Mark.CHANGED));
        }
    }

    /** What came or went stays that, whatever else is said of it. */
    private void mark(Element element, Mark mark) {
        if (isDrawn(element)) {
            marks.merge(element, mark, (old, other) -> old == Mark.CHANGED ? other : old);
        }
    }

    private static boolean isDrawn(Element element) {
        return switch (element.root()) {
            case ACTOR, COMPONENT, FLOW, BOUNDARY -> true;
            case MODEL, ENDPOINT, DATA, IDENTITY, USE, GRANT, CONTROL -> false;
        };
    }

    /** An endpoint is shown by the component that has it. */
    private Element drawn(Element element) {
        return element.root() == RootKind.ENDPOINT ? modelOf(element).endpointOwner(element) : element;
    }

    /** The later of the two elements that are one. */
    private Element now(Element element) {
        Element is = names == null ? null : names.after(element);
        return is == null ? element : is;
    }

    private ThreatModel modelOf(Element element) {
        ThreatModel model = later.contains(element) ? after : before;
        if (model == null) {
            throw new IllegalStateException(element.name());
        }
        return model;
    }

    private void count() {
        Map<ThreatModel, ShownAt> places = new HashMap<>();
        for (ThreatChange change : comparison.threats()) {
            Threat threat = change.threat();
            ThreatModel model = change.after() == null ? before : after;
            if (change.effect().isForTheWorse() && threat != null && model != null) {
                ShownAt shownAt = places.computeIfAbsent(model, ShownAt::new);
                threat.subjects().stream()
                        .flatMap(shownAt)
                        .map(this::now)
                        .distinct()
                        .forEach(element -> worse.merge(element, 1, Integer::sum));
            }
        }
    }

    /** The elements of both models that are marked, those that came or went before those that changed. */
    private List<Element> marked(RootKind root) {
        Map<Mark, List<Element>> byMark = new EnumMap<>(Mark.class);
        marks.forEach((element, mark) -> {
            if (element.root() == root) {
                byMark.computeIfAbsent(mark, m -> new ArrayList<>()).add(element);
            }
        });
        return byMark.values().stream().flatMap(List::stream).toList();
    }

    private Stream<Element> all() {
        Stream<Element> present = after == null ? Stream.empty() : after.elements().stream();
        Stream<Element> gone =
                before == null ? Stream.empty() : before.elements().stream().filter(element -> now(element) == element);
        return Stream.concat(present, gone);
    }

    private Stream<Element> ends(Element flow) {
        ThreatModel model = modelOf(flow);
        return Stream.of(now(model.source(flow)), now(model.target(flow)));
    }

    private Stream<Element> nodes(Element shown) {
        return switch (shown.root()) {
            case ACTOR, COMPONENT -> Stream.of(shown);
            case FLOW -> ends(shown);
            case MODEL, BOUNDARY, ENDPOINT, DATA, IDENTITY, USE, GRANT, CONTROL -> Stream.empty();
        };
    }

    private Stream<Element> neighbours(Element node) {
        ThreatModel model = modelOf(node);
        return Stream.concat(model.inbound(node).stream(), model.outbound(node).stream())
                .flatMap(this::ends);
    }

    private void choose(Stream<Element> nodes) {
        nodes.distinct().forEach(node -> {
            if (chosen.size() < most || chosen.contains(node)) {
                chosen.add(node);
            } else {
                refused.add(node);
            }
        });
    }

    /** A flow that changed, or one of those that did not between what changed and a neighbour. */
    private void add(Element flow, List<Flow> drawn, Set<List<Element>> pairs) {
        List<Element> ends = ends(flow).toList();
        Mark mark = marks.getOrDefault(flow, Mark.SAME);
        boolean touches = mark != Mark.SAME
                || worse.containsKey(flow)
                || ends.stream().anyMatch(marks::containsKey) && pairs.add(ends);
        if (!touches || !chosen.containsAll(ends)) {
            return;
        }
        if (drawn.size() >= FLOWS_PER_NODE * most) {
            refused.add(flow);
        } else {
            drawn.add(new Flow(
                    id(flow),
                    flow,
                    modelOf(flow),
                    mark,
                    id(ends.get(0)),
                    id(ends.get(1)),
                    worse.getOrDefault(flow, 0)));
        }
    }

    private List<Node> boundaries() {
        Set<Element> around = new LinkedHashSet<>();
        chosen.forEach(node -> surround(node, around));
        marked(RootKind.BOUNDARY).forEach(boundary -> {
            if (around.size() < most) {
                surround(boundary, around);
                around.add(boundary);
            } else if (!around.contains(boundary)) {
                refused.add(boundary);
            }
        });
        return around.stream().map(this::node).toList();
    }

    private void surround(Element element, Set<Element> around) {
        Element boundary = boundary(element);
        if (boundary != null && !around.contains(boundary)) {
            surround(boundary, around);
            around.add(boundary);
        }
    }

    private @Nullable Element boundary(Element element) {
        ThreatModel model = modelOf(element);
        Element boundary = model.boundary(element);
        return boundary == model.model() || boundary == element ? null : now(boundary);
    }

    private Node node(Element element) {
        Element boundary = boundary(element);
        return new Node(
                id(element),
                element,
                modelOf(element),
                marks.getOrDefault(element, Mark.SAME),
                boundary == null ? null : id(boundary),
                worse.getOrDefault(element, 0));
    }

    /** In the later model nothing is called so: no name of one element has a blank in it. */
    private String id(Element element) {
        return (modelOf(element) == after ? "" : FORMERLY) + element.name();
    }
}
