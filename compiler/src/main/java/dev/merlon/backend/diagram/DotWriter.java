package dev.merlon.backend.diagram;

import static dev.merlon.backend.diagram.DotText.name;
import static dev.merlon.backend.diagram.DotText.shown;

import dev.merlon.backend.ChangedPart.Mark;
import org.jspecify.annotations.Nullable;

/** Writes a diagram in the DOT language. The same graph gives the same text, byte for byte. */
final class DotWriter {
    private static final int SHOWN_DATA = 2;

    /** Labels on flows push boxes apart. With more of them, layout takes minutes and the picture shows mostly gaps. */
    private static final int MOST_LABELLED_FLOWS = 150;

    private final DiagramGraph graph;
    private final Nesting nesting;
    private final StringBuilder out = new StringBuilder();

    private DotWriter(DiagramGraph graph) {
        this.graph = graph;
        this.nesting = new Nesting(graph);
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
                "graph [peripheries=\"0\", labelloc=\"t\", labeljust=\"l\""
                        + DotText.link(graph.caption().home())
                        + ", tooltip=" + shown(graph.title()) + ", label="
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
        Label label = new Label()
                .title(TextStyle.HEADING, graph.title())
                .detail(TextStyle.NOTE, graph.caption().text())
                .detail(
                        TextStyle.NOTE,
                        labelled()
                                ? ""
                                : "With " + graph.flows().size() + " flows, what flows is shown in tooltips only.");
        return graph.caption().home().isEmpty()
                ? label
                : label.detail(TextStyle.NOTE.in(Palette.ACCENT), "\u2190 back to the overview");
    }

    private boolean labelled() {
        return graph.flows().size() <= MOST_LABELLED_FLOWS;
    }

    private void content(@Nullable String boundary, int depth) {
        nesting.members(boundary).forEach(node -> line(depth + 2, name(node.id()) + " " + NodeLook.attributes(node)));
        nesting.inner(boundary).forEach(each -> boundary(each, depth));
    }

    private void boundary(DiagramGraph.Boundary boundary, int depth) {
        // Red and dashed is what went, where there is such a thing.
        boolean faint = boundary.aside().emphasis() == Emphasis.FAINT;
        String line = line(boundary.mark(), faint ? Palette.FAINT : Palette.boundary(graph.isOfDifference()));
        Label label = new Label()
                .title(
                        TextStyle.BOUNDARY_TITLE.in(faint ? Palette.MUTED : line),
                        signed(boundary.mark(), boundary.title()))
                .detail(TextStyle.BOUNDARY_KIND, boundary.kind())
                .details(TextStyle.BOUNDARY_NOTE, boundary.aside().notes())
                .badges(boundary.threats());
        line(depth + 2, "subgraph " + name("cluster " + boundary.id()) + " {");
        line(
                depth + 3,
                "graph [" + DotText.element(boundary.id())
                        + ", peripheries=\"1\", style=\"dashed,filled\", color=\"" + line
                        + "\", penwidth=\""
                        + (boundary.aside().emphasis() == Emphasis.STRONG ? "3" : "1.6") + "\","
                        + " fillcolor=\"" + Palette.boundaryFill(depth, graph.isOfDifference())
                        + "\", margin=\"14\", labelloc=\"t\", labeljust=\"l\""
                        + DotText.link(boundary.aside().link())
                        + ", tooltip=" + Tooltip.of(boundary) + ", label=" + html(label.flushLeft(Label.PLAIN)) + "]");
        if (nesting.members(boundary.id()).isEmpty()
                && nesting.inner(boundary.id()).isEmpty()) {
            nothing(depth + 3, "nothing in " + boundary.id());
        }
        content(boundary.id(), depth + 1);
        line(depth + 2, "}");
    }

    /** Graphviz draws no cluster, and so no heading, without a node in it. */
    private void nothing(int depth, String id) {
        line(depth, name(id) + " [shape=\"point\", style=\"invis\"]");
    }

    static String line(Mark mark, String otherwise) {
        String line = Palette.line(mark);
        return line == null ? otherwise : line;
    }

    /** {@code + Fraud scores}; also a title that is left out for what has none. */
    static String signed(Mark mark, String title) {
        return (mark.sign() + " " + title).strip();
    }

    private void flow(DiagramGraph.Flow flow) {
        Emphasis emphasis = flow.aside().emphasis();
        TextStyle title = TextStyle.FLOW_TITLE.in(emphasis == Emphasis.FAINT ? Palette.MUTED : Palette.INK);
        Label label = new Label()
                .detail(title, signed(flow.mark(), flow.title()))
                .detail(TextStyle.FLOW_DETAIL, flow.protocol())
                .detail(TextStyle.FLOW_DETAIL, Words.some(flow.data(), SHOWN_DATA))
                .details(TextStyle.FLOW_NOTE, flow.aside().notes())
                .badges(flow.threats());
        String shownLabel = label.isEmpty() || !labelled()
                ? ""
                : ", label=" + html(label.centred(Label.PLAIN + " BGCOLOR=\"" + Palette.VEIL + "\""));
        String tooltip = Tooltip.of(flow);
        line(
                1,
                name(flow.source()) + " -> " + name(flow.target()) + " ["
                        + (flow.members().size() == 1 ? DotText.element(flow.id()) + ", " : "")
                        + "tooltip=" + tooltip + ", labeltooltip=" + tooltip
                        + DotText.link(flow.aside().link()) + stroke(flow) + shownLabel + "]");
    }

    private static String stroke(DiagramGraph.Flow flow) {
        String changed = Palette.line(flow.mark());
        if (changed != null) {
            return ", color=\"" + changed + "\", penwidth=\"2\""
                    + (flow.mark() == Mark.REMOVED ? ", style=\"dashed\"" : "");
        }
        return switch (flow.aside().emphasis()) {
            case STRONG -> ", color=\"" + Palette.ACCENT + "\", penwidth=\"3\"";
            case FAINT -> ", color=\"" + Palette.FAINT + "\"";
            case PLAIN ->
                flow.threats().anyAtLeastHigh()
                        ? ", color=\"" + Palette.fill(ThreatTally.Severity.HIGH) + "\", penwidth=\"2\""
                        : flow.members().size() > 1 ? ", penwidth=\"2\"" : "";
        };
    }

    private static String html(String table) {
        return "<" + table + ">";
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
