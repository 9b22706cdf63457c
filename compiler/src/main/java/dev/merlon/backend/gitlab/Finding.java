package dev.merlon.backend.gitlab;

import dev.merlon.backend.Gate;
import dev.merlon.backend.StatementHint;
import dev.merlon.backend.Violations;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Question;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One entry of the report.
 *
 * @param name what kind of thing it is
 * @param identity what stays the same while the thing does, wherever it stands
 * @param severity a word of the format: {@code info}, {@code minor}, {@code major}, {@code critical} or {@code blocker}
 */
record Finding(String name, String identity, String severity, Span span, String description) {
    private static final String WORST = "blocker";
    private static final String LEAST = "info";

    /** By the distance from the worst: critical, high, medium, low, info. */
    private static final String[] SEVERITIES = {WORST, "critical", "major", "minor", LEAST};

    Finding {
        description = description.strip().lines().map(Display::escape).collect(Collectors.joining(" "));
    }

    static Finding of(Diagnostic diagnostic) {
        String code = diagnostic.code().text();
        return new Finding(
                code,
                code + " " + diagnostic.span().file() + " " + diagnostic.message(),
                diagnostic.isError() ? WORST : "minor",
                diagnostic.span(),
                diagnostic.message()
                        + diagnostic.helps().stream().map(help -> "; " + help).collect(Collectors.joining()));
    }

    /** What is wrong with a model and what is not known of it, worst first. */
    static List<Finding> of(Analysis analysis, Gate gate) {
        String model = analysis.model().model().name();
        List<Finding> findings = new ArrayList<>();
        Violations.besideThreats(analysis).forEach(violation -> findings.add(of(violation)));
        for (AssertionResult result : analysis.assertions()) {
            if (result.truth() == Truth.FALSE) {
                String name = model + ".assert." + result.assertion().name();
                Variant variant = analysis.variant();
                String in = variant == null ? "" : variant.name();
                findings.add(new Finding(
                        name,
                        name + Variant.mark(in),
                        WORST,
                        result.assertion().span(),
                        "does not hold" + inVariant(in) + ": "
                                + result.assertion().title()));
            }
        }
        analysis.threats(Disposition.OPEN)
                .forEach(threat -> findings.add(of(
                        analysis,
                        threat,
                        threat.severity().toString(),
                        severity(threat.severity().least()))));
        Set<String> failing = gate.failing(analysis);
        for (Threat threat : analysis.threats()) {
            if (threat.disposition() != Disposition.OPEN && failing.contains(threat.id())) {
                findings.add(of(analysis, threat, threat.disposition().word() + ", on which a policy fails", WORST));
            }
        }
        for (Question question : analysis.questions()) {
            StatementHint hint = StatementHint.of(question.fact());
            findings.add(new Finding(
                    "question",
                    model + " question " + question.fact().id(),
                    LEAST,
                    question.fact().element().span(),
                    question.text() + " Write `" + hint.statement() + "` in `" + hint.element() + "`."));
        }
        return findings;
    }

    private static Finding of(Analysis analysis, Threat threat, String what, String severity) {
        return new Finding(
                threat.rule().id(),
                analysis.model().model().name() + " " + threat.id(),
                severity,
                threat.subjects().get(0).span(),
                what + inVariant(threat.variant()) + ": " + analysis.message(threat));
    }

    private static String inVariant(String variant) {
        return variant.isEmpty() ? "" : " in the variant `" + variant + "`";
    }

    private static String severity(Enumeration.Constant severity) {
        return SEVERITIES[Math.min(SEVERITIES.length - 1, severity.belowHighest())];
    }
}
