package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.backend.diagram.DiagramFailure;
import dev.merlon.backend.diagram.DiagramFormat;
import dev.merlon.backend.diagram.Engine;
import dev.merlon.backend.diagram.ThreatTally;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What commands with pictures have in common. */
final class Diagrams {
    private Diagrams() {}

    /** The threats of an analysis as a diagram counts them. */
    static ThreatTally tally(Analysis analysis) {
        Map<String, ThreatTally.Severity> severities = new HashMap<>();
        for (ThreatTally.Severity severity : ThreatTally.Severity.values()) {
            severities.put(severity.word(), severity);
        }
        ThreatTally tally = new ThreatTally();
        for (Threat threat : analysis.threats()) {
            for (Element subject : threat.subjects()) {
                if (threat.disposition() == Disposition.OPEN) {
                    String word = threat.severity().least().name();
                    tally.open(subject, severities.getOrDefault(word, ThreatTally.Severity.INFO));
                } else if (threat.disposition() == Disposition.QUESTION) {
                    tally.question(subject);
                }
            }
        }
        return tally;
    }

    /** The picture as a text, or nothing where it would be too large to be drawn. */
    static Optional<String> svg(Analysis analysis) {
        try {
            OutputFile file = new DiagramBackend(DiagramFormat.SVG, Engine.EMBEDDED)
                    .write(analysis.model(), tally(analysis), analysis::isShown, null, "diagram.svg");
            return Optional.of(new String(file.content(), StandardCharsets.UTF_8));
        } catch (DiagramFailure e) {
            return Optional.empty();
        }
    }
}
