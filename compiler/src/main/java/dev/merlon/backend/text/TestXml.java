package dev.merlon.backend.text;

import dev.merlon.backend.JUnitXml;
import dev.merlon.backend.Tally;
import dev.merlon.rule.TestRunner.Failure;
import dev.merlon.rule.TestRunner.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Results of tests as JUnit XML: a suite for each library or model, a case for each test. */
public final class TestXml {
    private TestXml() {}

    /** The tests of one library or model. */
    public record Suite(String name, List<Outcome> outcomes) {
        public Suite {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** @param day the day for which the tests were run */
    public static String of(LocalDate day, List<Suite> suites) {
        return JUnitXml.of(day, suites.stream().map(TestXml::suite).toList());
    }

    private static JUnitXml.Suite suite(Suite suite) {
        int end = suite.name.lastIndexOf('.');
        return new JUnitXml.Suite(
                suite.name.substring(0, Math.max(end, 0)),
                suite.name.substring(end + 1),
                suite.outcomes().stream().map(TestXml::testCase).toList());
    }

    private static JUnitXml.Case testCase(Outcome outcome) {
        String name = outcome.test().title();
        List<Failure> failures = outcome.failures();
        if (outcome.passed()) {
            return JUnitXml.Case.passed(name);
        }
        String more = failures.size() == 1 ? "" : " (and " + Tally.number(failures.size() - 1, "other failure") + ")";
        return new JUnitXml.Case(
                name,
                JUnitXml.Outcome.FAILED,
                "expectation",
                failures.get(0).message() + more,
                failures.stream()
                        .map(failure -> detail(failure, failures.size() > 1))
                        .collect(Collectors.joining("\n")));
    }

    private static String detail(Failure failure, boolean withMessage) {
        return failure.span() + (withMessage ? ": " + failure.message() : "") + "\n"
                + String.join("\n", TestText.values(failure, "  "));
    }
}
