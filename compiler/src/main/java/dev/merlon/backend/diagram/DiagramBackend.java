package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart;
import dev.merlon.backend.OutputFile;
import dev.merlon.diff.Comparison;
import dev.merlon.model.Element;
import dev.merlon.model.Sequence;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Analysis;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Draws the data flow diagram of a model.
 *
 * @param format what to write
 * @param engine what draws pictures; without meaning for {@link DiagramFormat#DOT}
 */
public record DiagramBackend(DiagramFormat format, Engine engine) {
    /** Makes the embedded engine ready, beside what else is done. */
    public static void prepare() {
        WarmEngine.start();
    }

    /** The picture of what was analysed as a text, or nothing where it would be too large to be drawn. */
    public static Optional<String> svg(Analysis analysis) {
        try {
            OutputFile file = new DiagramBackend(DiagramFormat.SVG, Engine.EMBEDDED).write(analysis, "diagram.svg");
            return Optional.of(new String(file.content(), StandardCharsets.UTF_8));
        } catch (DiagramFailure e) {
            return Optional.empty();
        }
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
     * The diagram of what was analysed, with the open threats and questions counted at their elements.
     *
     * @param name the name that the file will have
     * @throws DiagramFailure when the model is too large for a picture, or this machine cannot draw it
     */
    public OutputFile write(Analysis analysis, String name) {
        return write(analysis.model(), ThreatTally.of(analysis), analysis::isShown, null, name);
    }

    /**
     * The diagram of a model, with the threats counted at their elements.
     *
     * @param shown which elements are drawn; what these are in or connect is among them
     * @param sequence whose flows are numbered, or null
     * @param name the name that the file will have
     * @throws DiagramFailure when the model is too large for a picture, or this machine cannot draw it
     */
    public OutputFile write(
            ThreatModel model,
            ThreatTally threats,
            Predicate<Element> shown,
            @Nullable Sequence sequence,
            String name) {
        return new OutputFile(
                name, DiagramDrawing.draw(ModelGraph.of(model, threats, shown, sequence), format, engine));
    }
}
