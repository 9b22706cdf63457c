package dev.merlon.backend.junit;

import dev.merlon.backend.CheckBackend;
import dev.merlon.backend.CheckResult;
import dev.merlon.backend.JUnitXml;
import dev.merlon.backend.JUnitXml.Case;
import dev.merlon.backend.JUnitXml.Outcome;
import dev.merlon.backend.JUnitXml.Suite;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.rule.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes suites for each program. A case fails just when the check fails because of it.
 *
 * @param day the day for which the check was made
 */
public record JUnitBackend(LocalDate day) implements CheckBackend {
    @Override
    public String textOf(List<CheckResult> results) {
        List<Suite> suites = new ArrayList<>();
        for (CheckResult result : results) {
            suites.add(new Suite(result.program(), "text", List.of(compiles(result))));
            Analysis analysis = result.analysis();
            if (analysis != null) {
                suites.addAll(new ThreatSuites(analysis, result.gate()).all());
                suites.addAll(StatementSuites.of(analysis));
            }
        }
        return JUnitXml.of(day, suites);
    }

    private static Case compiles(CheckResult result) {
        List<Diagnostic> errors =
                result.diagnostics().stream().filter(Diagnostic::isError).toList();
        if (errors.isEmpty()) {
            return Case.passed("compiles");
        }
        Diagnostic first = errors.get(0);
        String more = errors.size() == 1 ? "" : " (and " + Tally.number(errors.size() - 1, "other error") + ")";
        return new Case(
                "compiles",
                Outcome.BROKEN,
                first.code().text(),
                first.span() + ": " + first.message() + more,
                new DiagnosticPrinter(false).print(errors));
    }
}
