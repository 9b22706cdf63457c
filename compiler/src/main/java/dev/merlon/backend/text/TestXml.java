package dev.merlon.backend.text;

import dev.merlon.rule.TestRunner.Failure;
import dev.merlon.rule.TestRunner.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Results of tests as JUnit XML, as build servers read it: a suite for each library or model, a case for each test. Says
 * nothing of time, so that the same tests give the same file.
 */
public final class TestXml {
    private TestXml() {}

    /** The tests of one library or model. */
    public record Suite(String name, List<Outcome> outcomes) {
        public Suite {
            outcomes = List.copyOf(outcomes);
        }

        private long failed() {
            return outcomes.stream().filter(outcome -> !outcome.passed()).count();
        }
    }

    public static String of(List<Suite> suites) {
        long tests = suites.stream().mapToLong(suite -> suite.outcomes().size()).sum();
        long failures = suites.stream().mapToLong(Suite::failed).sum();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + counts("merlon test", tests, failures)
                + ">\n"
                + suites.stream().map(TestXml::suite).collect(Collectors.joining())
                + "</testsuites>\n";
    }

    private static String suite(Suite suite) {
        return "  <testsuite" + counts(suite.name(), suite.outcomes().size(), suite.failed()) + ">\n"
                + suite.outcomes().stream()
                        .map(outcome -> testCase(suite.name(), outcome))
                        .collect(Collectors.joining())
                + "  </testsuite>\n";
    }

    private static String counts(String name, long tests, long failures) {
        return attribute("name", name)
                + attribute("tests", Long.toString(tests))
                + attribute("failures", Long.toString(failures))
                + attribute("errors", "0")
                + attribute("skipped", "0");
    }

    private static String testCase(String suite, Outcome outcome) {
        String file = outcome.test().span().file().name();
        String attributes =
                attribute("name", outcome.test().title()) + attribute("classname", suite) + attribute("file", file);
        if (outcome.passed()) {
            return "    <testcase" + attributes + "/>\n";
        }
        return "    <testcase" + attributes + ">\n"
                + outcome.failures().stream().map(TestXml::failure).collect(Collectors.joining())
                + "    </testcase>\n";
    }

    private static String failure(Failure failure) {
        String detail = failure.span() + "\n" + String.join("\n", TestText.values(failure, "  "));
        return "      <failure" + attribute("message", failure.message()) + attribute("type", "expectation") + ">"
                + escape(detail.stripTrailing()) + "</failure>\n";
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value).replace("\n", "&#10;").replace("\t", "&#9;") + "\"";
    }

    /** Text that stays text: markup is escaped, and what XML cannot hold is shown as a replacement character. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
    }
}
