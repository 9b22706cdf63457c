package dev.merlon.backend.diagram;

import dev.merlon.backend.OutputFile;
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
    /** The picture of what was analysed as a text, or nothing where it would be too large to be drawn. */
    public static Optional<String> svg(Analysis analysis) {
        try {
            OutputFile file = new DiagramBackend(DiagramFormat.SVG, Engine.EMBEDDED).write(analysis, "diagram.svg");
            return Optional.of(new String(file.content(), StandardCharsets.UTF_8));
        } catch (DiagramFailure e) {
            return Optional.empty();
        }
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
