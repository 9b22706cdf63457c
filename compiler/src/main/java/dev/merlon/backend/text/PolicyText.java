package dev.merlon.backend.text;

import dev.merlon.backend.Tally;
import dev.merlon.backend.Violations;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Policy;
import dev.merlon.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** What policies do not let pass, and what they let pass for a while. */
final class PolicyText {
    private final Analysis analysis;
    private final Paint paint;

    PolicyText(Analysis analysis, Paint paint) {
        this.analysis = analysis;
        this.paint = paint;
    }

    void append(StringBuilder out) {
        List<Violation> violations = analysis.violations();
        if (violations.isEmpty()) {
            return;
        }
        CheckText.heading(out, paint, "POLICY", Tally.number(violations.size(), "violation"));
        for (Policy policy : analysis.book().policies()) {
            List<Diagnostic> told = new ArrayList<>();
            for (Violation violation : violations) {
                if (violation.policy().equals(policy)) {
                    told.add(Violations.of(violation));
                }
            }
            Policy.Exemption exemption = analysis.exemption(policy).orElse(null);
            if (exemption != null && !told.isEmpty()) {
                Prose.append(
                        out,
                        "  ",
                        "  ",
                        "Until " + exemption.until() + " `" + Display.escape(policy.name())
                                + "` leaves this model out, so that "
                                + (told.size() == 1 ? "this does" : "these do") + " not fail the check: "
                                + exemption.reason());
                out.append('\n');
            }
            analysis.endedExemption(policy).filter(ended -> !told.isEmpty()).ifPresent(ended -> {
                String text = "`" + Display.escape(policy.name()) + "` left this model out until " + ended.until()
                        + ", which is over (" + ended.span() + ").";
                Prose.append(out, "  ", "  ", text);
                out.append('\n');
            });
            if (!told.isEmpty()) {
                out.append(new DiagnosticPrinter(paint.colour()).print(told));
            }
        }
    }
}
