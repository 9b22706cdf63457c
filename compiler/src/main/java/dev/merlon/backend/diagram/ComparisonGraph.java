package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart;
import dev.merlon.backend.ShownAt;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Side;
import dev.merlon.diff.State;
import dev.merlon.diff.ThreatChange;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Threat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The diagram of what is different between two states of a model, with the threats counted that are new or worse. */
final class ComparisonGraph {
    private final Map<ThreatModel, ModelGraph> graphs = new HashMap<>();

    private ComparisonGraph(Comparison comparison) {
        Stream.of(comparison.before(), comparison.after())
                .flatMap(Stream::ofNullable)
                .forEach(side -> add(side, comparison.after(), comparison.threats()));
    }

    private void add(Side side, @Nullable Side after, List<ThreatChange> changes) {
        ThreatModel model = side.analysis().model();
        ThreatTally tally = new ThreatTally();
        ShownAt shownAt = new ShownAt(model);
        for (ThreatChange change : changes) {
            State state = change.after();
            Threat threat = state == null ? null : state.threat();
            if (side == after && change.effect().isForTheWorse() && threat != null) {
                tally.count(
                        threat.subjects().stream().flatMap(shownAt).distinct().toList(),
                        threat.disposition(),
                        threat.severity().least().name());
            }
        }
        graphs.put(model, new ModelGraph(model, tally, element -> true, null, Overlay.NONE));
    }

    static DiagramGraph of(Comparison comparison, ChangedPart part) {
        ComparisonGraph all = new ComparisonGraph(comparison);
        return new DiagramGraph(
                comparison.model(),
                title(comparison) + ": what is different",
                part.boundaries().stream()
                        .map(each -> all.graph(each.model())
                                .boundary(each.element())
                                .marked(each.id(), each.boundary(), each.mark()))
                        .toList(),
                part.nodes().stream()
                        .map(each -> all.graph(each.model())
                                .node(each.element())
                                .marked(each.id(), each.boundary(), each.mark()))
                        .toList(),
                part.flows().stream()
                        .map(each -> all.graph(each.model())
                                .flow(each.element())
                                .marked(each.id(), each.source(), each.target(), each.mark()))
                        .toList());
    }

    private static String title(Comparison comparison) {
        return Stream.of(comparison.after(), comparison.before())
                .flatMap(Stream::ofNullable)
                .map(side -> side.analysis().model().model().title())
                .findFirst()
                .orElse(comparison.model());
    }

    private ModelGraph graph(ThreatModel model) {
        ModelGraph graph = graphs.get(model);
        if (graph == null) {
            throw new IllegalStateException(model.model().name());
        }
        return graph;
    }
}
