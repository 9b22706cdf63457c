package dev.merlon.backend.diagram;

import static dev.merlon.backend.diagram.DotText.name;
import static dev.merlon.backend.diagram.DotText.shown;

import dev.merlon.backend.ChangedPart.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a diagram in the DOT language. The same graph gives the same text, byte for byte. */
final class DotWriter {
    private static final int SHOWN_DATA = 2;

    /** Labels on flows push boxes apart. With more of them, layout takes minutes and the picture shows mostly gaps. */
    private static final int MOST_LABELLED_FLOWS = 150;

    private final DiagramGraph graph;
    private final Map<@Nullable String, List<DiagramGraph.Boundary>> inner = new HashMap<>();
    private final Map<@Nullable String, List<DiagramGraph.Node>> members = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private DotWriter(DiagramGraph graph) {
        this.graph = graph;
        graph.boundaries()
                .forEach(boundary -> inner.computeIfAbsent(boundary.parent(), parent -> new ArrayList<>())
                        .add(boundary));
        graph.nodes()
                .forEach(node -> members.computeIfAbsent(node.boundary(), boundary -> new ArrayList<>())
                        .add(node));
    }

    static String write(DiagramGraph graph) {
        return new DotWriter(graph).write();
    }

    private String write() {
        line(0, "digraph " + name(graph.id()) + " {");
        line(
                1,
                "graph [charset=\"UTF-8\", rankdir=\"TB\", fontname=\"Helvetica\","
                        + " bgcolor=\"" + Palette.PAPER + "\", pad=\"0.2\", nodesep=\"0.4\", ranksep=\"0.5\","
                        + " labelloc=\"b\", labeljust=\"l\", tooltip=" + shown(graph.title()) + "]");
        line(1, "node [fontname=\"Helvetica\", fontcolor=\"" + Palette.INK + "\"]");
        line(
                1,
                "edge [fontname=\"Helvetica\", fontcolor=\"" + Palette.INK + "\", color=\"" + Palette.FLOW
                        + "\", arrowsize=\"0.8\"]");
        line(1, "label=" + Legend.of(graph));
        // Only a cluster can have a heading when the label of the graph is the legend below.
        line(1, "subgraph \"cluster\" {");
        line(
                2,
                "graph [peripheries=\"0\", labelloc=\"t\", labeljust=\"l\", tooltip=" + shown(graph.title())
                        + ", label="
                        + html(heading().flushLeft(Label.PLAIN)) + "]");
        if (graph.nodes().isEmpty() && graph.boundaries().isEmpty()) {
            nothing(2, "nothing");
        }
        content(null, 0);
        line(1, "}");
        graph.flows().forEach(this::flow);
        line(0, "}");
        return out.toString();
    }

    private Label heading() {
        return new Label()
                .title(TextStyle.HEADING, graph.title())
                .detail(
                        TextStyle.NOTE,
                        labelled()
                                ? ""
                                : "With " + graph.flows().size() + " flows, what flows is shown in tooltips only.");
    }

    private boolean labelled() {
        return graph.flows().size() <= MOST_LABELLED_FLOWS;
    }

    private void content(@Nullable String boundary, int depth) {
        members.getOrDefault(boundary, List.of()).forEach(node -> node(node, depth + 2));
        inner.getOrDefault(boundary, List.of()).forEach(each -> boundary(each, depth));
    }

    private void boundary(DiagramGraph.Boundary boundary, int depth) {
        // Red and dashed is what went, where there is such a thing.
        String line = line(boundary.mark(), Palette.boundary(graph.isOfDifference()));
        Label label = new Label()
                .title(TextStyle.BOUNDARY_TITLE.in(line), signed(boundary.mark(), boundary.title()))
                .detail(TextStyle.BOUNDARY_KIND, boundary.kind())
                .badges(boundary.threats());
        line(depth + 2, "subgraph " + name("cluster " + boundary.id()) + " {");
        line(
                depth + 3,
                "graph [peripheries=\"1\", style=\"dashed,filled\", color=\"" + line
                        + "\", penwidth=\"1.6\","
                        + " fillcolor=\"" + Palette.boundaryFill(depth, graph.isOfDifference())
                        + "\", margin=\"14\", labelloc=\"t\", labeljust=\"l\","
                        + " tooltip=" + tooltip(boundary.title(), boundary.kind(), boundary.threats())
                        + ", label=" + html(label.flushLeft(Label.PLAIN)) + "]");
        if (!members.containsKey(boundary.id()) && !inner.containsKey(boundary.id())) {
            nothing(depth + 3, "nothing in " + boundary.id());
        }
        content(boundary.id(), depth + 1);
        line(depth + 2, "}");
    }

    /** Graphviz draws no cluster, and so no heading, without a node in it. */
    private void nothing(int depth, String id) {
        line(depth, name(id) + " [shape=\"point\", style=\"invis\"]");
    }

    private void node(DiagramGraph.Node node, int depth) {
        Label label = new Label()
                .title(TextStyle.NODE_TITLE, signed(node.mark(), node.title()))
                .detail(TextStyle.NODE_KIND, node.kind())
                .detail(TextStyle.NODE_KIND, node.inScope() ? "" : "out of scope")
                .badges(node.threats());
        line(
                depth,
                name(node.id()) + " [" + look(node, label) + ", tooltip="
                        + tooltip(node.title(), node.kind(), node.threats()) + "]");
    }

    private static String look(DiagramGraph.Node node, Label label) {
        Mark mark = node.mark();
        String dotted = mark == Mark.REMOVED ? ",dashed" : node.inScope() ? "" : ",dotted";
        return switch (node.shape()) {
            case ACTOR -> box("filled" + dotted, mark, Palette.INK, Palette.ACTOR_FILL, label);
            case EXTERNAL -> box("filled" + dotted, mark, Palette.INK, Palette.EXTERNAL_FILL, label);
            case PROCESS -> box("rounded,filled" + dotted, mark, Palette.PROCESS_LINE, Palette.PROCESS_FILL, label);
            case STORE ->
                "shape=\"plain\", label="
                        + html("<TABLE BORDER=\"2\" SIDES=\"TB\" COLOR=\"" + line(mark, Palette.STORE_LINE)
                                + "\" BGCOLOR=\"" + Palette.fill(mark, Palette.STORE_FILL)
                                + "\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"6\""
                                + (dotted.isEmpty()
                                        ? ""
                                        : " STYLE=\"" + dotted.substring(1).toUpperCase(Locale.ROOT) + "\"")
                                + "><TR><TD>" + label.centred(Label.PLAIN) + "</TD></TR></TABLE>");
        };
    }

    private static String box(String style, Mark mark, String line, String fill, Label label) {
        return "shape=\"box\", style=\"" + style + "\", color=\"" + line(mark, line) + "\", fillcolor=\""
                + Palette.fill(mark, fill) + "\", penwidth=\"" + (mark == Mark.SAME ? "1.4" : "2.4")
                + "\", margin=\"0.12,0.07\", label=" + html(label.centred(Label.PLAIN));
    }

    private static String line(Mark mark, String otherwise) {
        String line = Palette.line(mark);
        return line == null ? otherwise : line;
    }

    /** {@code + Fraud scores}; also a title that is left out for what has none. */
    private static String signed(Mark mark, String title) {
        return (mark.sign() + " " + title).strip();
    }

    private void flow(DiagramGraph.Flow flow) {
        Label label = new Label()
                .detail(TextStyle.FLOW_TITLE, signed(flow.mark(), flow.title()))
                .detail(TextStyle.FLOW_DETAIL, flow.protocol())
                .detail(TextStyle.FLOW_DETAIL, data(flow.data()))
                .badges(flow.threats());
        String changed = Palette.line(flow.mark());
        String emphasis = changed != null
                ? ", color=\"" + changed + "\", penwidth=\"2\""
                        + (flow.mark() == Mark.REMOVED ? ", style=\"dashed\"" : "")
                : flow.threats().anyAtLeastHigh()
                        ? ", color=\"" + Palette.fill(ThreatTally.Severity.HIGH) + "\", penwidth=\"2\""
                        : "";
        String shownLabel = label.isEmpty() || !labelled()
                ? ""
                : ", label=" + html(label.centred(Label.PLAIN + " BGCOLOR=\"" + Palette.VEIL + "\""));
        String tooltip = tooltip(
                flow.title().isBlank() ? flow.id() : flow.title(),
                Stream.concat(Stream.of(flow.protocol()), flow.data().stream())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                flow.threats());
        line(
                1,
                name(flow.source()) + " -> " + name(flow.target()) + " [tooltip=" + tooltip + ", labeltooltip="
                        + tooltip + emphasis + shownLabel + "]");
    }

    private static String data(List<String> titles) {
        String first = titles.stream().limit(SHOWN_DATA).collect(Collectors.joining(", "));
        return titles.size() <= SHOWN_DATA ? first : first + " +" + (titles.size() - SHOWN_DATA);
    }

    private static String tooltip(String title, String detail, ThreatCounts threats) {
        StringBuilder text = new StringBuilder(title);
        if (!detail.isEmpty()) {
            text.append(" (").append(detail).append(')');
        }
        for (ThreatTally.Severity severity : ThreatTally.Severity.values()) {
            if (threats.at(severity) > 0) {
                text.append("\n").append(threats.at(severity)).append(" open, ").append(severity.word());
            }
        }
        if (threats.questions() > 0) {
            text.append("\n").append(threats.questions()).append(threats.questions() == 1 ? " question" : " questions");
        }
        return shown(text.toString());
    }

    private static String html(String table) {
        return "<" + table + ">";
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
