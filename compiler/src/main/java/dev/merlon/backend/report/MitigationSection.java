package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.Reasons;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Threats that apply and are answered, and by what; those of one rule that have one answer together. */
final class MitigationSection {
    private MitigationSection() {}

    static Section of(Analysis analysis) {
        Map<String, List<Threat>> answered = new TreeMap<>();
        for (Threat threat : analysis.threats()) {
            if (threat.disposition() == Disposition.MITIGATED
                    || threat.disposition() == Disposition.COVERED_EITHER_WAY) {
                answered.computeIfAbsent(threat.rule().id() + "\n" + answer(analysis, threat), key -> new ArrayList<>())
                        .add(threat);
            }
        }
        List<List<String>> rows = answered.values().stream()
                .map(threats -> row(analysis, threats))
                .toList();
        if (rows.isEmpty()) {
            return Section.empty("mitigations", "Mitigations", "No threat is answered by a control or a fact.");
        }
        String text = Markdown.table(List.of("Threat", "On", "Would be", "Answered"), rows);
        return new Section("mitigations", "Mitigations", text);
    }

    private static List<String> row(Analysis analysis, List<Threat> threats) {
        Threat worst = threats.stream()
                .max(Comparator.comparingInt(
                        threat -> threat.severity().greatest().rank()))
                .orElseThrow();
        String upTo = threats.size() == 1 && !worst.severity().isRange() ? "" : "up to ";
        return List.of(
                Markdown.text(worst.rule().title()),
                threats.stream().map(Threat::subjectText).map(Markdown::code).collect(Collectors.joining(", ")),
                upTo + worst.severity().greatest().name(),
                Markdown.inline(answer(analysis, worst)));
    }

    private static String answer(Analysis analysis, Threat threat) {
        String either = threat.disposition() == Disposition.COVERED_EITHER_WAY ? ", whether it applies or not" : "";
        return Reasons.of(analysis).reason(threat) + either;
    }
}
