package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.model.ThreatModel.Link;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.DecisionReview;
import dev.merlon.rule.Tailoring;
import dev.merlon.rule.Threat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Risks that people accepted, deferred, transferred or dismissed, with dates. */
final class DecisionSection {
    private DecisionSection() {}

    static Section of(Analysis analysis) {
        List<List<String>> rows = new ArrayList<>();
        for (Threat threat : analysis.threats()) {
            Decision decision = threat.decision();
            if (decision != null && threat.disposition().isDecided()) {
                rows.add(row(analysis, threat, decision));
            }
        }
        String overrides = overrides(analysis);
        String none = "Nobody has decided to live with a threat.";
        if (rows.isEmpty() && overrides.isEmpty()) {
            return Section.empty("decisions", "Decisions", none);
        }
        String text = rows.isEmpty()
                ? none + "\n"
                : Markdown.table(List.of("Threat", "Severity", "Decision", "Reason", "Links"), rows);
        return new Section("decisions", "Decisions", text + overrides);
    }

    /** Rules that do not count here as their libraries say. */
    private static String overrides(Analysis analysis) {
        List<List<String>> rows =
                analysis.tailorings().stream().map(DecisionSection::row).toList();
        return rows.isEmpty()
                ? ""
                : "\n### Overridden rules\n\n"
                        + Markdown.table(List.of("Rule or library", "Here", "Reason", "Links", "Where"), rows);
    }

    private static List<String> row(Tailoring tailoring) {
        return List.of(
                Markdown.code(tailoring.subject()),
                Markdown.code(tailoring.changes()),
                Markdown.text(tailoring.reason())
                        + (tailoring.by().isEmpty() ? "" : " (" + Markdown.text(tailoring.by()) + ")")
                        + (tailoring.ruling() == null ? "" : " Policy " + Markdown.code(tailoring.policy()) + "."),
                links(tailoring.links()),
                Markdown.code(tailoring.span()));
    }

    private static String links(List<Link> links) {
        return links.stream()
                .map(link -> Markdown.text(link.name()) + ": " + Markdown.code(link.target()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> row(Analysis analysis, Threat threat, Decision decision) {
        return List.of(
                Markdown.text(threat.rule().title()) + ": " + Markdown.code(threat.id()),
                threat.severity().toString(),
                made(decision) + review(analysis, threat),
                Markdown.text(decision.reason()) + relied(decision),
                links(decision.links()));
    }

    private static String review(Analysis analysis, Threat threat) {
        boolean isNeeded = analysis.review(threat).stream().anyMatch(DecisionReview::isNeeded);
        return isNeeded ? ". **Needs a review**: what it rests on has changed" : "";
    }

    private static String relied(Decision decision) {
        return decision.assumptions().isEmpty()
                ? ""
                : " Relies on "
                        + decision.assumptions().stream()
                                .map(assumption -> Markdown.code(assumption.name()))
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String made(Decision decision) {
        LocalDate decided = decision.decided();
        return decision.verb().name().toLowerCase(Locale.ROOT) + " by " + Markdown.text(decision.by())
                + (decided == null ? "" : " on " + decided)
                + (decision.until() == null ? ", for good" : ", until " + decision.until());
    }
}
