package dev.merlon.backend.diagram;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A graph in a format, as bytes. */
final class DiagramDrawing {
    /** Beyond this a picture takes minutes to draw and nobody could read it. */
    static final int MOST_NODES = 1_000;

    static final int MOST_FLOWS = 2_500;

    private DiagramDrawing() {}

    static byte[] draw(DiagramGraph graph, DiagramFormat format, Engine engine) {
        return switch (format) {
            case DOT -> bytes(DotWriter.write(graph));
            case SVG -> bytes(svg(graph, DotWriter.write(graph), engine, true));
            case PNG -> PngPicture.of(svg(graph, DotWriter.write(graph), engine, false));
            case MERMAID -> bytes(MermaidWriter.write(graph));
            case PLANTUML -> bytes(PlantUmlWriter.write(graph));
            case D2 -> bytes(D2Writer.write(graph));
        };
    }

    static byte[] draw(Steps steps, DiagramFormat format) {
        return switch (format) {
            case DOT ->
                throw new DiagramFailure(
                        "there is no form in DOT for the steps of a sequence",
                        "write `.svg`, `.png`, `.mmd`, `.puml` or `.d2`");
            case SVG -> bytes(StepsPicture.of(steps, true));
            case PNG -> PngPicture.of(StepsPicture.of(steps, false));
            case MERMAID -> bytes(StepsText.mermaid(steps));
            case PLANTUML -> bytes(StepsText.plantUml(steps));
            case D2 -> bytes(StepsText.d2(steps));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String svg(DiagramGraph graph, String dot, Engine choice, boolean themed) {
        if (graph.nodes().size() > MOST_NODES || graph.flows().size() > MOST_FLOWS) {
            throw new DiagramFailure(
                    "a picture of " + graph.nodes().size() + " nodes and "
                            + graph.flows().size() + " flows is too large to draw; the most are " + MOST_NODES + " and "
                            + MOST_FLOWS,
                    "write `.dot`, which has no limit, and draw a part of it or use another layout");
        }
        // An engine and not the façade of graphviz-java: that one keeps one engine for the whole process, and looks for
        // attributes and images by pattern in a text that is full of names from elsewhere.
        try {
            String drawn = choice.start()
                    .execute(dot, Options.create().format(Format.SVG), new NoRasterizer())
                    .asString();
            return SvgFinish.of(drawn, graph.title(), themed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
