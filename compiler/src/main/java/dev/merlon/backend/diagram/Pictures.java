package dev.merlon.backend.diagram;

import dev.merlon.backend.ShownAt;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Analysis;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The graphs that a view of a model shows: one, or the parts of one that is large. */
final class Pictures {
    private final Analysis analysis;
    private final View view;

    Pictures(Analysis analysis, View view) {
        this.analysis = analysis;
        this.view = view;
    }

    /** @param links where the picture of a part will be found; empty where nothing can lead there */
    List<Division.Part> of(Division.Links links) {
        return view.topic() == View.Topic.DATA && view.object() == null
                ? ofEachDatum(links)
                : parts(graph(view), links);
    }

    /** The first of them, without links; what takes long needs nothing of the analysis any more. */
    Supplier<DiagramGraph> first() {
        DiagramGraph whole = graph(view);
        return () -> parts(whole, part -> "").get(0).graph();
    }

    /** The steps of the sequence that the view is about. */
    Steps steps() {
        return Steps.of(
                analysis.model(),
                Objects.requireNonNull(view.sequence()),
                ModelGraph.of(analysis.model(), ThreatTally.of(analysis), element -> true, null, Overlay.NONE));
    }

    private List<Division.Part> parts(DiagramGraph graph, Division.Links links) {
        return view.split() && !view.part().isChosen()
                ? Division.of(graph, links)
                : List.of(new Division.Part("", graph));
    }

    /** Data that are nowhere have no picture. */
    private List<Division.Part> ofEachDatum(Division.Links links) {
        List<Division.Part> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Element datum : analysis.model().elements(RootKind.DATA)) {
            View about = view.about(View.Topic.DATA, datum);
            if (!Overlays.of(analysis, about).isEmpty()) {
                String prefix = Division.fileName(datum.name(), taken);
                parts(graph(about), part -> links.to(part.isEmpty() ? prefix : prefix + "-" + part))
                        .forEach(part -> all.add(new Division.Part(
                                part.name().isEmpty() ? prefix : prefix + "-" + part.name(), part.graph())));
            }
        }
        if (all.isEmpty()) {
            throw new DiagramFailure(
                    "no datum is anywhere in the model", "say what components store and process, and what flows carry");
        }
        return all;
    }

    private DiagramGraph graph(View about) {
        boolean isAttack = about.topic() == View.Topic.ATTACK;
        Analysis shown = isAttack ? analysis.whole() : analysis;
        DiagramGraph whole = ModelGraph.of(
                shown.model(),
                isAboutThreats(about.topic()) ? ThreatTally.of(shown) : new ThreatTally(),
                shown::isShown,
                about.sequence(),
                Overlays.of(analysis, about));
        if (isAttack) {
            return AttackGraph.of(shown, Objects.requireNonNull(view.object()), whole);
        }
        return part(whole, view.part());
    }

    private static boolean isAboutThreats(View.Topic topic) {
        return topic != View.Topic.DATA && topic != View.Topic.IDENTITY;
    }

    private DiagramGraph part(DiagramGraph whole, View.Part part) {
        Set<String> collapsed = new HashSet<>();
        part.collapsed().forEach(boundary -> collapsed.add(boundary.name()));
        if (part.level() != null) {
            collapsed.addAll(Folding.deeper(whole, part.level()));
        }
        DiagramGraph folded = Folding.of(whole, collapsed);
        if (part.focus().isEmpty()) {
            return part.level() == null ? folded : folded.with(folded.caption().and(levels(part.level())));
        }
        Set<String> shown = folded.nodes().stream().map(DiagramGraph.Node::id).collect(Collectors.toSet());
        Set<String> centre =
                centre(part.focus()).map(Element::name).filter(shown::contains).collect(Collectors.toSet());
        if (centre.isEmpty()) {
            throw new DiagramFailure(
                    "nothing of `" + part.focus().get(0).name() + "` is in the picture",
                    "name an actor, a component or a flow, a boundary with some inside, or what one of them uses, and"
                            + " collapse nothing around it");
        }
        DiagramGraph near = Neighbourhood.of(folded, centre, part.hops());
        boolean plain = near.caption().strong().isEmpty();
        Caption caption = near.caption()
                .and(part.focus().get(0).title() + " and what is up to " + part.hops()
                        + (part.hops() == 1 ? " flow" : " flows") + " away");
        return plain
                ? near.with(
                                near.boundaries(),
                                near.nodes().stream()
                                        .map(node -> centre.contains(node.id())
                                                ? node.with(node.aside()
                                                        .with(
                                                                Emphasis.STRONG,
                                                                node.aside().notes()))
                                                : node)
                                        .toList(),
                                near.flows())
                        .with(new Caption(caption.text(), "", "in focus", ""))
                : near.with(caption);
    }

    private static String levels(int level) {
        return level == 0
                ? "Boundaries without what is in them"
                : "Boundaries down to level " + level + "; deeper ones without what is in them";
    }

    /** The actors and components that some elements stand for: of a boundary what is inside, of a flow its ends. */
    private Stream<Element> centre(List<Element> focus) {
        ThreatModel model = analysis.model();
        ShownAt shownAt = new ShownAt(model);
        return focus.stream().flatMap(shownAt).flatMap(place -> switch (place.root()) {
            case FLOW -> Stream.of(model.source(place), model.target(place));
            case BOUNDARY, MODEL ->
                Stream.of(RootKind.ACTOR, RootKind.COMPONENT)
                        .flatMap(root -> model.elements(root).stream())
                        .filter(each -> model.encloses(place, each));
            default -> Stream.of(place);
        });
    }
}
