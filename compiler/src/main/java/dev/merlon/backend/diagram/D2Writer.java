package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a diagram in the language D2. */
final class D2Writer {
    /** What may mean something in a tooltip, which is read as Markdown. */
    private static final Pattern PLAIN = Pattern.compile("[!-/:-@\\[-`{-~]");

    private final DiagramGraph graph;
    private final Names names;
    private final Nesting nesting;
    private final Map<String, String> paths = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private D2Writer(DiagramGraph graph) {
        this.graph = graph;
        this.names = new Names(graph);
        this.nesting = new Nesting(graph);
    }

    static String write(DiagramGraph graph) {
        return new D2Writer(graph).write();
    }

    private String write() {
        out.append("direction: down\ntitle: ")
                .append(quoted(List.of(graph.title(), graph.caption().text())))
                .append(" {\n  shape: text\n  near: top-center\n  style.font-size: 24\n}\n");
        content(null, "", 0);
        graph.flows().forEach(this::flow);
        legend();
        return out.toString();
    }

    private void legend() {
        Set<Mark> marks = Legend.marks(graph);
        if (!marks.isEmpty()) {
            out.append("legend: \"Legend\" {\n  near: bottom-left\n");
            for (Mark mark : marks) {
                out.append("  ")
                        .append(mark.word())
                        .append(": ")
                        .append(quoted(List.of(Legend.words(mark))))
                        .append(" {\n");
                style("  ", Colours.of(mark));
                out.append("  }\n");
            }
            out.append("}\n");
        }
    }

    private void content(@Nullable String boundary, String path, int depth) {
        String indent = "  ".repeat(depth);
        for (DiagramGraph.Node node : nesting.members(boundary)) {
            paths.put(node.id(), path + names.node(node.id()));
            out.append(indent)
                    .append(names.node(node.id()))
                    .append(": ")
                    .append(quoted(Words.of(node)))
                    .append(" {\n");
            if (node.shape() == DiagramGraph.Shape.STORE) {
                out.append(indent).append("  shape: cylinder\n");
            }
            style(indent, Colours.of(node));
            if (node.shape() == DiagramGraph.Shape.PROCESS) {
                out.append(indent).append("  style.border-radius: 8\n");
            }
            more(indent, node.aside());
            out.append(indent).append("}\n");
        }
        for (DiagramGraph.Boundary inner : nesting.inner(boundary)) {
            String name = names.boundary(inner.id());
            out.append(indent)
                    .append(name)
                    .append(": ")
                    .append(quoted(Words.of(inner)))
                    .append(" {\n");
            style(indent, Colours.of(inner, graph.isOfDifference(), depth));
            more(indent, inner.aside());
            content(inner.id(), path + name + ".", depth + 1);
            out.append(indent).append("}\n");
        }
    }

    private void style(String indent, Colours colours) {
        attribute(indent, "fill", colours.fill());
        attribute(indent, "stroke", colours.line());
        attribute(indent, "font-color", colours.ink());
        if (colours.dashed()) {
            out.append(indent).append("  style.stroke-dash: 4\n");
        }
        if (colours.thick()) {
            out.append(indent).append("  style.stroke-width: 4\n");
        }
    }

    private void attribute(String indent, String name, String colour) {
        out.append(indent)
                .append("  style.")
                .append(name)
                .append(": \"")
                .append(colour)
                .append("\"\n");
    }

    private void more(String indent, Aside aside) {
        if (!aside.about().isEmpty()) {
            out.append(indent)
                    .append("  tooltip: ")
                    .append(quoted(List.of(PLAIN.matcher(aside.about()).replaceAll("\\\\$0"))))
                    .append('\n');
        }
        if (!aside.link().isEmpty()) {
            out.append(indent)
                    .append("  link: ")
                    .append(quoted(List.of(aside.link())))
                    .append('\n');
        }
    }

    private void flow(DiagramGraph.Flow flow) {
        Colours colours = Colours.of(flow);
        List<String> words = Words.of(flow);
        out.append(paths.getOrDefault(flow.source(), ""))
                .append(" -> ")
                .append(paths.getOrDefault(flow.target(), ""))
                .append(words.isEmpty() ? "" : ": " + quoted(words))
                .append(" {\n");
        attribute("", "stroke", colours.line());
        if (colours.dashed()) {
            out.append("  style.stroke-dash: 4\n");
        }
        if (colours.thick()) {
            out.append("  style.stroke-width: 3\n");
        }
        out.append("}\n");
    }

    /** Inside quotation marks only these mean something: the marks, the backslash, and a dollar sign before a brace. */
    static String quoted(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> DotText.visible(line)
                        .replace("\n", " ")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("$", "\\$"))
                .collect(Collectors.joining("\\n", "\"", "\""));
    }
}
