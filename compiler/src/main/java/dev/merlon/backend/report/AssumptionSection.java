package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.model.Assumption;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Reliance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the model assumes, and what relies on it. */
final class AssumptionSection {
    private AssumptionSection() {}

    static Section of(Analysis analysis) {
        List<List<String>> rows =
                analysis.assumptions().stream().map(AssumptionSection::row).toList();
        if (rows.isEmpty()) {
            return Section.empty("assumptions", "Assumptions", "Nothing relies on an assumption.");
        }
        String text = "What is assumed has not been proven. Past its last day whatever relies on it does not count.\n\n"
                + Markdown.table(List.of("Assumption", "By", "Until", "Relied on by", "Why", "Links", "Where"), rows);
        return new Section("assumptions", "Assumptions", text);
    }

    private static List<String> row(Reliance reliance) {
        Assumption assumption = reliance.assumption();
        List<String> reliers = new ArrayList<>(reliance.decisions());
        reliance.controls().forEach(control -> reliers.add("control " + control));
        return List.of(
                Markdown.text(assumption.title()) + ": " + Markdown.code(assumption.name()),
                Markdown.text(assumption.by()),
                assumption.until() + (reliance.holds() ? "" : " **is over**"),
                reliers.stream().map(Markdown::code).collect(Collectors.joining(", ")),
                Markdown.text(assumption.reason()),
                assumption.links().stream()
                        .map(link -> Markdown.text(link.name()) + ": " + Markdown.code(link.target()))
                        .collect(Collectors.joining(", ")),
                Markdown.code(assumption.span()));
    }
}
