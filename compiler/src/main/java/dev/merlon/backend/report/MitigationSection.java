package dev.merlon.backend.report;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import java.util.List;

/** Threats that apply and are answered, and by what. */
final class MitigationSection {
    private MitigationSection() {}

    static Section of(Analysis analysis) {
        List<List<String>> rows = analysis.threats().stream()
                .filter(threat -> threat.disposition() == Disposition.MITIGATED
                        || threat.disposition() == Disposition.COVERED_EITHER_WAY)
                .map(threat -> row(analysis, threat))
                .toList();
        String text = rows.isEmpty()
                ? "No threat is answered by a control or a fact.\n"
                : Markdown.table(List.of("Threat", "On", "Would be", "Answered"), rows);
        return new Section("mitigations", "Mitigations", text);
    }

    private static List<String> row(Analysis analysis, Threat threat) {
        String either = threat.disposition() == Disposition.COVERED_EITHER_WAY ? ", whether it applies or not" : "";
        return List.of(
                Markdown.text(threat.rule().title()),
                Markdown.code(threat.subjectText()),
                threat.severity().toString(),
                Markdown.text(analysis.reason(threat) + either));
    }
}
