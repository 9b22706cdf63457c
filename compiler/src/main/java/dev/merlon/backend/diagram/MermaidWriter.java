package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import dev.merlon.backend.MermaidText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a diagram as a flow chart of Mermaid, which code hosts draw in Markdown. */
final class MermaidWriter {
    /** What Mermaid takes, unless it is told to take more; code hosts do not. */
    static final int MOST_CHARACTERS = 50_000;

    static final int MOST_FLOWS = 500;

    private static final int LONGEST = 60;

    private final DiagramGraph graph;
    private final Names names;
    private final Nesting nesting;
    private final StringBuilder out = new StringBuilder();

    private MermaidWriter(DiagramGraph graph) {
        this.graph = graph;
        this.names = new Names(graph);
        this.nesting = new Nesting(graph);
    }

    static String write(DiagramGraph graph) {
        String text = new MermaidWriter(graph).write();
        if (text.length() > MOST_CHARACTERS || graph.flows().size() > MOST_FLOWS) {
            throw new DiagramFailure(
                    "a Mermaid text of " + text.length() + " characters and "
                            + graph.flows().size() + " flows is too large for Mermaid; the most are " + MOST_CHARACTERS
                            + " and " + MOST_FLOWS,
                    "draw a part of it, let it be drawn in several pictures, or write `.svg`");
        }
        return text;
    }

    private String write() {
        out.append("flowchart TB\n  accTitle: ").append(plain(graph.title())).append('\n');
        if (!graph.caption().text().isEmpty()) {
            out.append("  accDescr: ")
                    .append(plain(graph.caption().text().replace("; ", ", ")))
                    .append('\n');
        }
        content(null, 1);
        legend();
        graph.flows().forEach(this::flow);
        styles();
        return out.toString();
    }

    /** A title for screen readers stands without quotation marks, so that only what can mean nothing is left of it. */
    private static String plain(String text) {
        String plain = DotText.visible(text)
                .codePoints()
                .mapToObj(point -> Character.isLetterOrDigit(point) || point == ',' ? Character.toString(point) : " ")
                .collect(Collectors.joining())
                .strip()
                .replaceAll(" +", " ");
        return plain.isEmpty() ? "Data flow diagram" : plain;
    }

    private void content(@Nullable String boundary, int depth) {
        String indent = "  ".repeat(depth);
        for (DiagramGraph.Node node : nesting.members(boundary)) {
            String label = "\"" + label(Words.of(node)) + "\"";
            out.append(indent)
                    .append(names.node(node.id()))
                    .append(
                            switch (node.shape()) {
                                case ACTOR -> "[" + label + "]";
                                case EXTERNAL -> "[[" + label + "]]";
                                case PROCESS -> "(" + label + ")";
                                case STORE -> "[(" + label + ")]";
                                case GROUP -> "[" + label + "]";
                            })
                    .append('\n');
        }
        for (DiagramGraph.Boundary inner : nesting.inner(boundary)) {
            out.append(indent)
                    .append("subgraph ")
                    .append(names.boundary(inner.id()))
                    .append("[\"")
                    // Mermaid leaves room for one line.
                    .append(MermaidText.label(String.join(", ", Words.of(inner)), 2 * LONGEST))
                    .append("\"]\n");
            content(inner.id(), depth + 1);
            out.append(indent).append("end\n");
        }
    }

    private void legend() {
        Set<Mark> marks = Legend.marks(graph);
        if (!marks.isEmpty()) {
            out.append("  subgraph legend[\"Legend\"]\n");
            for (Mark mark : marks) {
                out.append("    ")
                        .append(mark.word())
                        .append("[\"")
                        .append(MermaidText.label(Legend.words(mark), LONGEST))
                        .append("\"]\n");
            }
            out.append("  end\n");
        }
    }

    private void flow(DiagramGraph.Flow flow) {
        String label = label(Words.of(flow));
        out.append("  ")
                .append(names.node(flow.source()))
                .append(Colours.of(flow).thick() ? " ==>" : Colours.of(flow).dashed() ? " -.->" : " -->")
                .append(label.isEmpty() ? "" : "|\"" + label + "\"|")
                .append(' ')
                .append(names.node(flow.target()))
                .append('\n');
    }

    private static String label(List<String> lines) {
        return lines.stream().map(line -> MermaidText.label(line, LONGEST)).collect(Collectors.joining("<br>"));
    }

    /** Ground and letters have a colour each, so that a dark page changes neither. */
    private void styles() {
        Map<Colours, List<String>> nodes = new LinkedHashMap<>();
        for (DiagramGraph.Node node : graph.nodes()) {
            nodes.computeIfAbsent(Colours.of(node), colours -> new ArrayList<>())
                    .add(names.node(node.id()));
        }
        Legend.marks(graph)
                .forEach(mark -> nodes.computeIfAbsent(Colours.of(mark), colours -> new ArrayList<>())
                        .add(mark.word()));
        int number = 0;
        for (Map.Entry<Colours, List<String>> entry : nodes.entrySet()) {
            String name = "c" + ++number;
            out.append("  classDef ")
                    .append(name)
                    .append(' ')
                    .append(style(entry.getKey()))
                    .append('\n');
            out.append("  class ")
                    .append(String.join(",", entry.getValue()))
                    .append(' ')
                    .append(name)
                    .append('\n');
        }
        for (DiagramGraph.Boundary boundary : graph.boundaries()) {
            Colours colours = Colours.of(boundary, graph.isOfDifference(), nesting.depth(boundary.id()) - 1);
            out.append("  style ")
                    .append(names.boundary(boundary.id()))
                    .append(' ')
                    .append(style(colours))
                    .append('\n');
        }
        Map<Colours, List<String>> flows = new LinkedHashMap<>();
        for (int i = 0; i < graph.flows().size(); i++) {
            Colours colours = Colours.of(graph.flows().get(i));
            if (!colours.line().equals(Palette.FLOW)) {
                flows.computeIfAbsent(colours, each -> new ArrayList<>()).add(Integer.toString(i));
            }
        }
        flows.forEach((colours, numbers) -> out.append("  linkStyle ")
                .append(String.join(",", numbers))
                .append(" stroke:")
                .append(colours.line())
                .append('\n'));
    }

    private static String style(Colours colours) {
        return "fill:" + colours.fill() + ",stroke:" + colours.line() + ",color:" + colours.ink()
                + (colours.thick() ? ",stroke-width:4px" : "") + (colours.dashed() ? ",stroke-dasharray:5 4" : "");
    }
}
