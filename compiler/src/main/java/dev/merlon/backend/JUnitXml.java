package dev.merlon.backend;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Results in the XML that the tools around JUnit made common, as build servers read it.
 *
 * <p>It is valid for the schema of Ant's reports and for that of Jenkins, which differ: it has what either asks for, and nothing
 * that either does not know. Nothing in it depends on when and where it is written: the time is 0, the host is none.
 */
public final class JUnitXml {
    private JUnitXml() {}

    /** What became of a case. */
    public enum Outcome {
        PASSED(""),
        FAILED("failure"),
        SKIPPED("skipped"),
        BROKEN("error");

        private final String element;

        Outcome(String element) {
            this.element = element;
        }
    }

    /**
     * One thing that was looked at.
     *
     * @param type what kind of failure it is; for those that fail or break only
     * @param message why it did not pass, in a line
     * @param detail the rest, in as many lines as it takes
     */
    public record Case(String name, Outcome outcome, String type, String message, String detail) {
        public static Case passed(String name) {
            return new Case(name, Outcome.PASSED, "", "", "");
        }

        public static Case skipped(String name, String message) {
            return new Case(name, Outcome.SKIPPED, "", message, "");
        }
    }

    /**
     * Cases that belong together.
     *
     * @param group what the suite is part of, or empty; with its name it makes what is called the class of a case
     */
    public record Suite(String group, String name, List<Case> cases) {
        public Suite {
            cases = List.copyOf(cases);
        }

        private String className() {
            return group.isEmpty() ? name : group + "." + name;
        }

        private long count(Outcome outcome) {
            return cases.stream().filter(each -> each.outcome == outcome).count();
        }
    }

    /** @param day the day that the results are of */
    public static String of(LocalDate day, List<Suite> suites) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        for (int id = 0; id < suites.size(); id++) {
            append(xml, day, id, suites.get(id));
        }
        return xml.append("</testsuites>\n").toString();
    }

    private static void append(StringBuilder xml, LocalDate day, int id, Suite suite) {
        xml.append("  <testsuite")
                .append(attribute("id", Integer.toString(id)))
                .append(attribute("package", suite.group))
                .append(attribute("name", suite.name))
                .append(attribute("tests", Integer.toString(suite.cases.size())))
                .append(attribute("failures", Long.toString(suite.count(Outcome.FAILED))))
                .append(attribute("errors", Long.toString(suite.count(Outcome.BROKEN))))
                .append(attribute("skipped", Long.toString(suite.count(Outcome.SKIPPED))))
                .append(attribute("timestamp", day + "T00:00:00"))
                .append(attribute("hostname", "localhost"))
                .append(attribute("time", "0"))
                .append(">\n    <properties/>\n");
        suite.cases.forEach(each -> append(xml, suite, each));
        xml.append("    <system-out/>\n    <system-err/>\n  </testsuite>\n");
    }

    private static void append(StringBuilder xml, Suite suite, Case each) {
        xml.append("    <testcase")
                .append(attribute("name", each.name))
                .append(attribute("classname", suite.className()))
                .append(attribute("time", "0"));
        if (each.outcome == Outcome.PASSED) {
            xml.append("/>\n");
            return;
        }
        String element = each.outcome.element;
        xml.append(">\n      <").append(element).append(attribute("message", each.message));
        if (each.outcome != Outcome.SKIPPED) {
            xml.append(attribute("type", each.type));
        }
        if (each.detail.isBlank()) {
            xml.append("/>");
        } else {
            xml.append('>')
                    .append(escape(each.detail.stripTrailing()))
                    .append("</")
                    .append(element)
                    .append('>');
        }
        xml.append("\n    </testcase>\n");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value).replace("\n", "&#10;").replace("\t", "&#9;") + "\"";
    }

    /** Text that stays text: markup is escaped, and what XML cannot hold is shown as a replacement character. */
    private static String escape(String text) {
        return text.codePoints().mapToObj(JUnitXml::escape).collect(Collectors.joining());
    }

    private static String escape(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            default -> Character.toString(isAllowed(c) ? c : 0xFFFD);
        };
    }

    private static boolean isAllowed(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
    }
}
