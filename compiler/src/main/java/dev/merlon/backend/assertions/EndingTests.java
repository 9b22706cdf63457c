package dev.merlon.backend.assertions;

import dev.merlon.model.Element;
import dev.merlon.model.GeneratedTests;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Reliance;
import dev.merlon.rule.Threat;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The class with the last days of decisions, and of assumptions that something relies on. */
final class EndingTests {
    private final JavaSource source;
    private final Map<String, Integer> names = new HashMap<>();

    private EndingTests(JavaSource source) {
        this.source = source;
    }

    static JavaSource of(Analysis analysis) {
        Element model = analysis.model().model();
        JavaSource source = new JavaSource(GeneratedTests.packageOf(model.name()), "DecisionsTest");
        source.uses("dev.merlon.assertions.LastDay");
        source.begin(
                model.name() + ": decisions",
                List.of("Whether what people decided about the model " + JavaText.comment(model.name())
                        + " still stands on the day of the test."));
        EndingTests tests = new EndingTests(source);
        for (Decision decision : decisions(analysis)) {
            tests.add(
                    text(decision),
                    decision.by(),
                    Objects.requireNonNull(decision.until()),
                    decision.span(),
                    threats(analysis, decision));
        }
        for (Reliance reliance : assumptions(analysis)) {
            tests.add(
                    "assume " + reliance.assumption().name(),
                    reliance.assumption().by(),
                    reliance.assumption().until(),
                    reliance.assumption().span(),
                    reliance.threats());
        }
        return source;
    }

    /** The decisions that end. */
    static List<Decision> decisions(Analysis analysis) {
        return analysis.book().decisions().stream()
                .filter(decision -> decision.until() != null)
                .toList();
    }

    /** The assumptions that something relies on. */
    static List<Reliance> assumptions(Analysis analysis) {
        return analysis.assumptions().stream()
                .filter(reliance ->
                        !reliance.decisions().isEmpty() || !reliance.controls().isEmpty())
                .toList();
    }

    private void add(String what, String by, LocalDate until, Span place, List<String> threats) {
        List<String> statement = new ArrayList<>();
        statement.add("LastDay.of(" + JavaText.literal(what) + ", " + JavaText.literal(Places.of(place)) + ", "
                + until.getYear() + ", " + until.getMonthValue() + ", " + until.getDayOfMonth() + ")");
        if (!by.isEmpty()) {
            statement.add(".by(" + JavaText.literal(by) + ")");
        }
        threats.forEach(threat -> statement.add(".opens(" + JavaText.literal(threat) + ")"));
        statement.add(".isNotOver()");
        String plain = what.replaceAll("[ .]", "-").replaceAll("[,()]", "");
        String name = GeneratedTests.identifier(plain);
        int again = names.merge(name, 1, Integer::sum);
        source.test(
                again == 1 ? name : name + "__" + again,
                what + " stands until " + until,
                List.of("In the model: " + JavaText.comment(Places.of(place)) + "."),
                statement);
    }

    /** {@code accept std.api.no-rate-limit on site, (a, b)}. */
    private static String text(Decision decision) {
        String on = decision.within() == null
                ? " on "
                        + decision.subjects().stream()
                                .map(subjects ->
                                        subjects.stream().map(Element::name).collect(Collectors.joining(", ")))
                                .map(subject -> subject.contains(", ") ? "(" + subject + ")" : subject)
                                .collect(Collectors.joining(", "))
                : " within " + decision.within().name();
        return decision.verb().name().toLowerCase(Locale.ROOT) + " " + decision.rule() + on;
    }

    private static List<String> threats(Analysis analysis, Decision decision) {
        return analysis.threats().stream()
                .filter(threat -> decision.equals(threat.decision()))
                .map(Threat::id)
                .toList();
    }
}
