package dev.merlon.backend.diagram;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the forms and badges mean, as one line below the picture. It shows only what the picture shows. */
final class Legend {
    private final StringBuilder cells = new StringBuilder();

    private Legend() {}

    static String of(DiagramGraph graph) {
        Legend legend = new Legend();
        Set<DiagramGraph.Shape> shapes = graph.nodes().stream()
                .map(DiagramGraph.Node::shape)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DiagramGraph.Shape.class)));
        shapes.forEach(legend::shape);
        if (!graph.boundaries().isEmpty()) {
            legend.sample("BORDER=\"1\" STYLE=\"DASHED\" COLOR=\"" + Palette.BOUNDARY + "\"", "trust boundary");
        }
        legend.badges(graph);
        return legend.cells.isEmpty()
                ? "\"\""
                : "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"4\" CELLPADDING=\"2\"><TR>" + legend.cells
                        + "</TR></TABLE>>";
    }

    private void shape(DiagramGraph.Shape shape) {
        switch (shape) {
            case ACTOR -> sample(box(Palette.INK, Palette.ACTOR_FILL), "actor");
            case EXTERNAL -> sample(box(Palette.INK, Palette.EXTERNAL_FILL), "external system");
            case PROCESS -> sample(box(Palette.PROCESS_LINE, Palette.PROCESS_FILL) + " STYLE=\"ROUNDED\"", "process");
            case STORE -> sample(box(Palette.STORE_LINE, Palette.STORE_FILL) + " SIDES=\"TB\"", "data store");
        }
    }

    private static String box(String line, String fill) {
        return "BORDER=\"1\" COLOR=\"" + line + "\" BGCOLOR=\"" + fill + "\"";
    }

    private void badges(DiagramGraph graph) {
        List<ThreatCounts> all = Stream.of(
                        graph.boundaries().stream().map(DiagramGraph.Boundary::threats),
                        graph.nodes().stream().map(DiagramGraph.Node::threats),
                        graph.flows().stream().map(DiagramGraph.Flow::threats))
                .flatMap(threats -> threats)
                .toList();
        Arrays.stream(ThreatTally.Severity.values())
                .filter(severity -> all.stream().anyMatch(threats -> threats.at(severity) > 0))
                .findFirst()
                .ifPresent(worst -> badge(Badge.worst(1, worst), "open threats, the worst ones"));
        if (all.stream().anyMatch(threats -> Badge.of(threats).size() > 1 && threats.open() > 1)) {
            badge(Badge.others(1), "other open threats");
        }
        if (all.stream().anyMatch(threats -> threats.questions() > 0)) {
            badge(Badge.questions(1), "open questions");
        }
    }

    private void badge(Badge badge, String meaning) {
        cells.append(badge.cell());
        text(meaning);
    }

    private void sample(String attributes, String meaning) {
        cells.append("<TD WIDTH=\"24\" HEIGHT=\"14\" ").append(attributes).append("></TD>");
        text(meaning);
    }

    private void text(String text) {
        cells.append("<TD ALIGN=\"LEFT\" WIDTH=\"")
                .append(TextStyle.points(TextStyle.LEGEND.width(text) + 8))
                .append("\">")
                .append(TextStyle.LEGEND.font(text, TextStyle.LEFT_FACE))
                .append("</TD>");
    }
}
