package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.rule.RuleTest.Expectation;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs rule tests. They are strict: what is not expected must not appear. */
public final class TestRunner {
    private TestRunner() {}

    /**
     * What went wrong in a test; a test without failures has passed.
     *
     * @param values what the expressions of the rule came to; empty where it is not about a rule on a subject
     */
    public record Failure(String message, Span span, List<ValueLine> values) {
        public Failure {
            values = List.copyOf(values);
        }

        Failure(String message, Span span) {
            this(message, span, List.of());
        }
    }

    /** The outcome of a test. */
    public record Outcome(RuleTest test, List<Failure> failures) {
        public Outcome {
            failures = List.copyOf(failures);
        }

        public boolean passed() {
            return failures.isEmpty();
        }
    }

    public static Outcome run(RuleTest test, LocalDate asOf) {
        Analysis analysis = RuleEvaluator.evaluate(test.model(), test.book(), asOf);
        List<Failure> failures = new ArrayList<>();
        Set<String> expected = new HashSet<>();
        for (Expectation expectation : test.expectations()) {
            if (expectation instanceof Expectation.Of of) {
                expected.add(Threat.idOf(of.rule(), of.subjects()));
                check(analysis, of, failures);
            } else if (expectation instanceof Expectation.Nothing nothing) {
                checkNothing(analysis, nothing, failures);
            }
        }
        Set<String> strict = new HashSet<>(test.rules());
        for (Expectation expectation : test.expectations()) {
            if (expectation instanceof Expectation.NoOther noOther) {
                strict.add(noOther.rule());
            }
        }
        for (Threat threat : analysis.threats()) {
            if (appears(threat) && strict.contains(threat.rule().id()) && !expected.contains(threat.id())) {
                String message = "not expected: " + threat.id() + " is " + what(analysis, threat);
                failures.add(new Failure(message, test.span(), values(analysis, threat)));
            }
        }
        for (AssertionResult assertion : analysis.assertions()) {
            if (assertion.truth() != dev.merlon.type.Truth.TRUE) {
                failures.add(new Failure(
                        "assertion `" + assertion.assertion().name() + "` does not hold",
                        assertion.assertion().span()));
            }
        }
        return new Outcome(test, failures);
    }

    private static boolean appears(Threat threat) {
        return threat.disposition() == Disposition.OPEN || threat.disposition() == Disposition.QUESTION;
    }

    private static void check(Analysis analysis, Expectation.Of expected, List<Failure> failures) {
        String id = Threat.idOf(expected.rule(), expected.subjects());
        Threat threat = analysis.threat(id).orElse(null);
        if (threat == null) {
            Disposition actual = absent(analysis, expected.rule(), expected.subjects());
            if (actual != expected.disposition()) {
                failures.add(new Failure(
                        "expected " + expected.disposition().word() + ", but " + id + " is " + actual.word()
                                + reason(analysis, expected.rule(), expected.subjects()),
                        expected.span(),
                        values(analysis, expected)));
            }
            return;
        }
        if (!matches(threat.disposition(), expected.disposition())) {
            failures.add(new Failure(
                    "expected " + expected.disposition().word() + ", but " + id + " is " + what(analysis, threat),
                    expected.span(),
                    values(analysis, threat)));
            return;
        }
        if (expected.severity() != null
                && (threat.severity().isRange() || threat.severity().least() != expected.severity())) {
            failures.add(new Failure(
                    "expected severity " + expected.severity() + ", but it is " + threat.severity(),
                    expected.span(),
                    values(analysis, threat)));
        }
        if (expected.about() != null && !isAbout(threat, expected.about())) {
            failures.add(new Failure(
                    "expected it to be about `" + expected.about() + "`, but it is " + what(analysis, threat),
                    expected.span(),
                    values(analysis, threat)));
        }
    }

    private static boolean matches(Disposition actual, Disposition expected) {
        return actual == expected
                || expected == Disposition.MITIGATED && actual == Disposition.COVERED_EITHER_WAY
                || expected == Disposition.COVERED_BY_REFINEMENT && actual == Disposition.COVERED_EITHER_WAY;
    }

    private static boolean isAbout(Threat threat, String name) {
        if (threat.facts() != null) {
            for (Fact fact : threat.facts().all()) {
                if (fact.name().equals(name) || fact.id().equals(name)) {
                    return true;
                }
            }
            return false;
        }
        return threat.answer() instanceof Rule.Answer.Controls controls
                && controls.requirements().stream()
                        .anyMatch(requirement -> requirement.control().name().equals(name));
    }

    private static void checkNothing(Analysis analysis, Expectation.Nothing expected, List<Failure> failures) {
        for (Threat threat : analysis.threats()) {
            boolean concerned = threat.rule().id().equals(expected.rule())
                    && (expected.subjects().isEmpty() || threat.subjects().equals(expected.subjects()));
            if (concerned && appears(threat)) {
                failures.add(new Failure(
                        "expected nothing, but " + threat.id() + " is " + what(analysis, threat),
                        expected.span(),
                        values(analysis, threat)));
            }
        }
    }

    private static Disposition absent(Analysis analysis, String rule, List<Element> subjects) {
        for (Ledger.Page page : analysis.ledger().pages()) {
            if (page.rule().id().equals(rule)) {
                for (int i = 0; i < page.size(); i++) {
                    if (page.subjects(i).equals(subjects)) {
                        return page.disposition(i);
                    }
                }
            }
        }
        return Disposition.NOT_APPLICABLE;
    }

    private static String reason(Analysis analysis, String rule, List<Element> subjects) {
        for (Ledger.Page page : analysis.ledger().pages()) {
            if (page.rule().id().equals(rule)) {
                for (int i = 0; i < page.size(); i++) {
                    if (page.subjects(i).equals(subjects)) {
                        return ": " + analysis.reason(page, i);
                    }
                }
                return ": the rule does not range over it";
            }
        }
        return ": there is no such rule";
    }

    private static List<ValueLine> values(Analysis analysis, Threat threat) {
        return ConditionValues.of(analysis, threat.rule(), threat.subjects());
    }

    /** What the rule came to on subjects that it does not apply to; nothing where it does not range over them. */
    private static List<ValueLine> values(Analysis analysis, Expectation.Of expected) {
        for (Ledger.Page page : analysis.ledger().pages()) {
            for (int i = 0; page.rule().id().equals(expected.rule()) && i < page.size(); i++) {
                if (page.subjects(i).equals(expected.subjects()) && page.disposition(i) == Disposition.NOT_APPLICABLE) {
                    return ConditionValues.of(analysis, page.rule(), expected.subjects());
                }
            }
        }
        return List.of();
    }

    private static String what(Analysis analysis, Threat threat) {
        return threat.disposition().word() + " (" + threat.severity() + "; " + analysis.reason(threat) + ")";
    }
}
