package dev.merlon.backend.junit;

import dev.merlon.backend.JUnitXml.Case;
import dev.merlon.backend.JUnitXml.Outcome;
import dev.merlon.backend.JUnitXml.Suite;
import dev.merlon.backend.Tally;
import dev.merlon.backend.Violations;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Display;
import dev.merlon.model.Fact;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.rule.Policy;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a model asserts, and the policies that hold for it: a case each. */
final class StatementSuites {
    private StatementSuites() {}

    static List<Suite> of(Analysis analysis) {
        String model = Variant.name(analysis);
        List<Suite> suites = new ArrayList<>();
        if (!analysis.assertions().isEmpty()) {
            suites.add(new Suite(
                    model,
                    "assertions",
                    analysis.assertions().stream()
                            .map(StatementSuites::assertion)
                            .toList()));
        }
        List<Policy> policies = analysis.book().policies();
        if (!policies.isEmpty()) {
            suites.add(new Suite(
                    model,
                    "policies",
                    policies.stream().map(policy -> policy(analysis, policy)).toList()));
        }
        return suites;
    }

    private static Case assertion(AssertionResult result) {
        String name = result.assertion().name();
        String title = Display.escape(result.assertion().title());
        return switch (result.truth()) {
            case TRUE -> Case.passed(name);
            case UNKNOWN -> Case.skipped(name, "question: " + title + missing(result));
            case FALSE ->
                new Case(
                        name,
                        Outcome.FAILED,
                        "assertion",
                        "does not hold: " + title,
                        result.assertion().span() + "\n"
                                + result.because().stream()
                                        .map(step -> "  ".repeat(step.depth() + 1) + "- " + Display.escape(step.text()))
                                        .collect(Collectors.joining("\n")));
        };
    }

    private static String missing(AssertionResult result) {
        return result.facts() == null
                ? ""
                : "; not stated: " + result.facts().all().stream().map(Fact::id).collect(Collectors.joining(", "));
    }

    private static Case policy(Analysis analysis, Policy policy) {
        List<Diagnostic> found = analysis.violations().stream()
                .filter(violation -> violation.policy().equals(policy))
                .map(Violations::of)
                .toList();
        String name = policy.name();
        Policy.Exemption exemption = analysis.exemption(policy).orElse(null);
        if (exemption != null) {
            return Case.skipped(
                    name,
                    "leaves this model out until " + exemption.until() + ": " + Display.escape(exemption.reason()));
        }
        if (found.isEmpty()) {
            return Case.passed(name);
        }
        String more = found.size() == 1 ? "" : " (and " + Tally.number(found.size() - 1, "other violation") + ")";
        return new Case(
                name,
                Outcome.FAILED,
                "policy",
                Display.escape(found.get(0).message()) + more,
                new DiagnosticPrinter(false).print(found));
    }
}
