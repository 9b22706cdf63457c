package dev.merlon.maven;

import dev.merlon.backend.Gate;
import dev.merlon.backend.Tally;
import dev.merlon.backend.Violations;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import dev.merlon.rule.Violation;
import dev.merlon.source.Span;
import dev.merlon.type.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Why the model of a module fails the build: the worst of what was found, for the last lines of a build. */
final class Failure {
    private static final int SHOWN = 3;

    private final Analysis analysis;
    private final Gate gate;
    private final Function<Span, String> places;

    /** @param places how a place in a file is shown */
    Failure(Analysis analysis, Gate gate, Function<Span, String> places) {
        this.analysis = analysis;
        this.gate = gate;
        this.places = places;
    }

    /** The reasons in a line, and beneath it three of each kind at most. */
    String text() {
        List<String> reasons = new ArrayList<>();
        StringBuilder worst = new StringBuilder();
        threats(reasons, worst);
        assertions(reasons, worst);
        violations(reasons, worst);
        String name = Variant.name(analysis);
        return Display.escape(name) + " fails: " + String.join(", ", reasons) + "\n" + worst;
    }

    private void threats(List<String> reasons, StringBuilder out) {
        String limit = gate.limit(analysis);
        int failing = Tally.of(analysis).openFrom(limit);
        if (failing == 0) {
            return;
        }
        boolean lowest = limit.equals(Gate.LIMITS.get(Gate.LIMITS.size() - 2));
        reasons.add(Tally.number(failing, "open threat") + (lowest ? "" : " at or above " + limit));
        // The worst stand first, so that those that fail are at the head.
        List<Threat> worst = analysis.threats(Disposition.OPEN).stream()
                .limit(Math.min(failing, SHOWN))
                .toList();
        for (Threat threat : worst) {
            item(
                    out,
                    threat.severity() + "  " + threat.id(),
                    analysis.message(threat),
                    threat.subjects().get(0).span());
        }
        more(out, failing);
    }

    private void assertions(List<String> reasons, StringBuilder out) {
        Predicate<AssertionResult> fails = result -> result.truth() == Truth.FALSE;
        List<AssertionResult> failed =
                analysis.assertions().stream().filter(fails).toList();
        if (failed.isEmpty()) {
            return;
        }
        reasons.add(Tally.number(failed.size(), "assertion") + (failed.size() == 1 ? " does" : " do") + " not hold");
        for (AssertionResult result : failed.subList(0, Math.min(SHOWN, failed.size()))) {
            String name = result.assertion().name();
            String title = result.assertion().title();
            item(
                    out,
                    "assertion  " + name,
                    title.equals(name) ? "" : title,
                    result.assertion().span());
        }
        more(out, failed.size());
    }

    private void violations(List<String> reasons, StringBuilder out) {
        int failing = analysis.failingViolations();
        if (failing == 0) {
            return;
        }
        reasons.add(Tally.number(failing, "policy violation"));
        List<Violation> violations = analysis.violations().stream()
                .filter(violation -> analysis.exemption(violation.policy()).isEmpty())
                .toList();
        for (Violation violation : violations.subList(0, Math.min(SHOWN, violations.size()))) {
            Diagnostic told = Violations.of(violation);
            item(out, "policy  " + violation.policy().name(), told.message(), told.span());
        }
        more(out, failing);
    }

    private void item(StringBuilder out, String head, String message, Span place) {
        out.append("  ").append(Display.escape(head)).append('\n');
        if (!message.isBlank()) {
            out.append("    ")
                    .append(Display.escape(message.strip().replaceAll("\\s+", " ")))
                    .append('\n');
        }
        out.append("    ").append(places.apply(place)).append('\n');
    }

    private static void more(StringBuilder out, int count) {
        if (count > SHOWN) {
            out.append("  and ").append(count - SHOWN).append(" more\n");
        }
    }
}
