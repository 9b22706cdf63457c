package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a diagram for PlantUML. */
final class PlantUmlWriter {
    private final DiagramGraph graph;
    private final Names names;
    private final Nesting nesting;
    private final StringBuilder out = new StringBuilder();

    private PlantUmlWriter(DiagramGraph graph) {
        this.graph = graph;
        this.names = new Names(graph);
        this.nesting = new Nesting(graph);
    }

    static String write(DiagramGraph graph) {
        return new PlantUmlWriter(graph).write();
    }

    private String write() {
        out.append("@startuml\ntitle ").append(PlantUmlText.line(graph.title())).append('\n');
        if (!graph.caption().text().isEmpty()) {
            out.append("caption ")
                    .append(PlantUmlText.line(graph.caption().text()))
                    .append('\n');
        }
        content(null, 0);
        graph.flows().forEach(this::flow);
        Set<Mark> marks = Legend.marks(graph);
        if (!marks.isEmpty()) {
            out.append("legend\n");
            marks.forEach(mark -> out.append("  <color:")
                    .append(Colours.of(mark).line())
                    .append('>')
                    .append(PlantUmlText.line(Legend.words(mark)))
                    .append("</color>\n"));
            out.append("endlegend\n");
        }
        return out.append("@enduml\n").toString();
    }

    private void content(@Nullable String boundary, int depth) {
        String indent = "  ".repeat(depth);
        for (DiagramGraph.Node node : nesting.members(boundary)) {
            String word = switch (node.shape()) {
                case ACTOR, EXTERNAL, GROUP -> "rectangle";
                case PROCESS -> "card";
                case STORE -> "database";
            };
            out.append(indent)
                    .append(word)
                    .append(" \"")
                    .append(PlantUmlText.label(Words.of(node)))
                    .append("\" as ")
                    .append(names.node(node.id()))
                    .append(style(Colours.of(node)))
                    .append('\n');
        }
        for (DiagramGraph.Boundary inner : nesting.inner(boundary)) {
            out.append(indent)
                    .append("rectangle \"")
                    .append(PlantUmlText.label(Words.of(inner)))
                    .append("\" as ")
                    .append(names.boundary(inner.id()))
                    .append(style(Colours.of(inner, graph.isOfDifference(), depth)))
                    .append(" {\n");
            content(inner.id(), depth + 1);
            out.append(indent).append("}\n");
        }
    }

    private static String style(Colours colours) {
        return " " + colours.fill() + ";line:" + bare(colours.line()) + (colours.dashed() ? ";line.dashed" : "")
                + (colours.thick() ? ";line.bold" : "") + ";text:" + bare(colours.ink());
    }

    private static String bare(String colour) {
        return colour.substring(1);
    }

    private void flow(DiagramGraph.Flow flow) {
        Colours colours = Colours.of(flow);
        String label = PlantUmlText.label(Words.of(flow));
        out.append(names.node(flow.source()))
                .append(" -[")
                .append(colours.line())
                .append(colours.dashed() ? ",dashed" : "")
                .append(colours.thick() ? ",thickness=3" : "")
                .append("]-> ")
                .append(names.node(flow.target()))
                .append(label.isEmpty() ? "" : " : " + label)
                .append('\n');
    }
}
