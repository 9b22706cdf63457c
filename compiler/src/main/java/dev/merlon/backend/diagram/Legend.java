package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the forms and badges mean, as one line below the picture, or as three where two models are in one. It shows only what the
 * picture shows.
 */
final class Legend {
    private static final String TABLE = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"4\" CELLPADDING=\"2\"><TR>";
    private static final String END = "</TR></TABLE>";

    private final StringBuilder cells = new StringBuilder();
    private final StringBuilder lines = new StringBuilder();

    private Legend() {}

    static String of(DiagramGraph graph) {
        Legend legend = new Legend();
        Set<DiagramGraph.Shape> shapes = graph.nodes().stream()
                .map(DiagramGraph.Node::shape)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DiagramGraph.Shape.class)));
        shapes.forEach(legend::shape);
        legend.emphasis(graph.caption());
        if (!graph.boundaries().isEmpty()) {
            legend.sample(
                    "BORDER=\"1\" STYLE=\"DASHED\" COLOR=\"" + Palette.boundary(graph.isOfDifference()) + "\"",
                    "trust boundary");
        }
        if (!graph.isOfDifference()) {
            legend.badges(graph, false);
            return legend.cells.isEmpty() ? "\"\"" : "<" + TABLE + legend.cells + END + ">";
        }
        legend.line();
        marks(graph).forEach(legend::mark);
        legend.line();
        legend.badges(graph, true);
        legend.line();
        return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">" + legend.lines
                + "</TABLE>>";
    }

    /** What became of elements of a picture; nothing of those that are the same. */
    static Set<Mark> marks(DiagramGraph graph) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        graph.boundaries().forEach(boundary -> marks.add(boundary.mark()));
        graph.nodes().forEach(node -> marks.add(node.mark()));
        graph.flows().forEach(flow -> marks.add(flow.mark()));
        marks.remove(Mark.SAME);
        return marks;
    }

    /** {@code + added}. */
    static String words(Mark mark) {
        return mark.sign() + " " + mark.word();
    }

    private void line() {
        if (!cells.isEmpty()) {
            lines.append("<TR><TD ALIGN=\"LEFT\">")
                    .append(TABLE)
                    .append(cells)
                    .append(END)
                    .append("</TD></TR>");
            cells.setLength(0);
        }
    }

    private void shape(DiagramGraph.Shape shape) {
        switch (shape) {
            case ACTOR -> sample(box(Palette.INK, Palette.ACTOR_FILL), "actor");
            case EXTERNAL -> sample(box(Palette.INK, Palette.EXTERNAL_FILL), "external system");
            case PROCESS -> sample(box(Palette.PROCESS_LINE, Palette.PROCESS_FILL) + " STYLE=\"ROUNDED\"", "process");
            case GROUP ->
                sample(
                        box(Palette.BOUNDARY, Palette.boundaryFill(1, false)) + " STYLE=\"DASHED\"",
                        "boundary, its inside left out");
            case STORE -> sample(box(Palette.STORE_LINE, Palette.STORE_FILL) + " SIDES=\"TB\"", "data store");
        }
    }

    private void emphasis(Caption caption) {
        if (!caption.strong().isEmpty()) {
            cells.append("<TD WIDTH=\"24\" HEIGHT=\"14\" BORDER=\"3\" COLOR=\"" + Palette.ACCENT + "\"></TD>");
            text(caption.strong());
        }
        if (!caption.faint().isEmpty()) {
            sample(box(Palette.FAINT, Palette.PAPER), caption.faint());
        }
    }

    private void mark(Mark mark) {
        String line = Palette.line(mark);
        if (line != null) {
            String dashed = mark == Mark.REMOVED ? " STYLE=\"DASHED\"" : "";
            sample(box(line, Palette.fill(mark, Palette.PAPER)) + dashed, words(mark));
        }
    }

    private static String box(String line, String fill) {
        return "BORDER=\"1\" COLOR=\"" + line + "\" BGCOLOR=\"" + fill + "\"";
    }

    /** @param changed whether only those threats are counted that are not what they were */
    private void badges(DiagramGraph graph, boolean changed) {
        List<ThreatCounts> all = Stream.of(
                        graph.boundaries().stream().map(DiagramGraph.Boundary::threats),
                        graph.nodes().stream().map(DiagramGraph.Node::threats),
                        graph.flows().stream().map(DiagramGraph.Flow::threats))
                .flatMap(threats -> threats)
                .toList();
        Arrays.stream(ThreatTally.Severity.values())
                .filter(severity -> all.stream().anyMatch(threats -> threats.at(severity) > 0))
                .findFirst()
                .ifPresent(worst -> badge(
                        Badge.worst(1, worst),
                        changed ? "threats that are new or worse" : "open threats, the worst ones"));
        if (all.stream().anyMatch(threats -> Badge.of(threats).size() > 1 && threats.open() > 1)) {
            badge(Badge.others(1), changed ? "others" : "other open threats");
        }
        if (all.stream().anyMatch(threats -> threats.questions() > 0)) {
            badge(Badge.questions(1), changed ? "new questions" : "open questions");
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
