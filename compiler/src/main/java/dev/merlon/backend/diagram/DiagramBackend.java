package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart;
import dev.merlon.backend.OutputFile;
import dev.merlon.diff.Comparison;
import dev.merlon.graphviz.Graphviz;
import dev.merlon.rule.Analysis;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Draws the data flow diagram of a model.
 *
 * @param format what to write
 * @param engine what draws pictures; without meaning for the formats that are text, and for the steps of a sequence
 */
public record DiagramBackend(DiagramFormat format, Engine engine) {
    /** All, and no number that overflows when it is multiplied. */
    private static final int MOST_SHOWN = 1_000_000;

    /** Makes the embedded engine ready, beside what else is done. */
    public static void prepare() {
        Thread thread = new Thread(Graphviz::prepare, "graphviz-prepare");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * What draws the picture of what was analysed, as a text, or nothing where it would be too large. The drawing takes longer than
     * all else, and needs nothing of the analysis any more, so that another thread can do it.
     */
    public static Supplier<Optional<String>> svg(Analysis analysis) {
        Supplier<DiagramGraph> overview = new Pictures(analysis, View.WHOLE).first();
        return () -> {
            try {
                byte[] picture = DiagramDrawing.draw(overview.get(), DiagramFormat.SVG, Engine.EMBEDDED);
                return Optional.of(new String(picture, StandardCharsets.UTF_8));
            } catch (DiagramFailure e) {
                return Optional.empty();
            }
        };
    }

    /** The picture of a difference as a text, or nothing where there is nothing to see. */
    public static Optional<String> svg(Comparison comparison, ChangedPart part) {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        byte[] picture = DiagramDrawing.draw(ComparisonGraph.of(comparison, part), DiagramFormat.SVG, Engine.EMBEDDED);
        return Optional.of(new String(picture, StandardCharsets.UTF_8));
    }

    /**
     * The diagram of what was analysed, with the open threats and questions counted at their elements; where it is large, an
     * overview of that name, and beside it the pictures of its parts.
     *
     * @param name the name that the file will have, with the ending of the format
     * @throws DiagramFailure when there is too much for a picture, or nothing, or this machine cannot draw it
     */
    public List<OutputFile> write(Analysis analysis, View view, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        Pictures pictures = new Pictures(analysis, view);
        if (view.topic() == View.Topic.STEPS) {
            return List.of(new OutputFile(name, DiagramDrawing.draw(pictures.steps(), format)));
        }
        return pictures.of(part -> stem + (part.isEmpty() ? "" : "-" + part) + format.linked(ending)).stream()
                .map(part -> new OutputFile(
                        part.name().isEmpty() ? name : stem + "-" + part.name() + ending,
                        DiagramDrawing.draw(part.graph(), format, engine)))
                .toList();
    }

    /**
     * The diagram of what is different between two states of a model.
     *
     * @param base the name of the earlier state
     * @param all whether all that is different is shown, however much that is
     * @param name the name that the file will have
     * @throws DiagramFailure when there is too much for a picture, or this machine cannot draw it
     */
    public OutputFile write(Comparison comparison, String base, boolean all, String name) {
        ChangedPart part = ChangedPart.of(comparison, all ? MOST_SHOWN : Division.MOST);
        DiagramGraph graph = ComparisonGraph.of(comparison, part);
        String text =
                part.isEmpty() ? "Nothing that a picture shows is different from " + base : "Compared with " + base;
        Caption caption = Caption.NONE.and(text);
        return new OutputFile(
                name,
                DiagramDrawing.draw(
                        graph.with(
                                part.leftOut() == 0
                                        ? caption
                                        : caption.and(part.leftOut() + " more had no place; `--one` shows all")),
                        format,
                        engine));
    }
}
