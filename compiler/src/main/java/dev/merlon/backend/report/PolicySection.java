package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.Violations;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Policy;
import dev.merlon.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** The policies that hold, and what they do not let pass. */
final class PolicySection {
    private PolicySection() {}

    static Section of(Analysis analysis) {
        if (analysis.book().policies().isEmpty()) {
            return Section.empty("policies", "Policies", "The model applies no policy.");
        }
        StringBuilder text = new StringBuilder();
        for (Policy policy : analysis.book().policies()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("### ")
                    .append(Markdown.text(policy.name()))
                    .append(policy.version().isEmpty() ? "" : " " + Markdown.text(policy.version()))
                    .append("\n\n");
            analysis.exemption(policy)
                    .ifPresent(exemption -> text.append("This model is left out until ")
                            .append(exemption.until())
                            .append(": ")
                            .append(Markdown.text(exemption.reason()))
                            .append("\n\n"));
            List<List<String>> rows = new ArrayList<>();
            for (Violation violation : analysis.violations()) {
                if (violation.policy().equals(policy)) {
                    Diagnostic diagnostic = Violations.of(violation);
                    rows.add(List.of(
                            Markdown.inline(diagnostic.message()),
                            Markdown.code(violation.span()),
                            Markdown.code(violation.demand()),
                            Markdown.inline(String.join("; ", diagnostic.helps()))));
                }
            }
            text.append(
                    rows.isEmpty()
                            ? "The model is as the policy demands.\n"
                            : Markdown.table(List.of("Violation", "Where", "Demanded", "What to do"), rows));
        }
        return new Section("policies", "Policies", text.toString());
    }
}
