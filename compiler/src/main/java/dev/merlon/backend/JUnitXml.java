package dev.merlon.backend;

import java.time.LocalDate;
import java.util.List;

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
        xml.append("  <testsuite");
        attribute(xml, "id", Integer.toString(id));
        attribute(xml, "package", suite.group);
        attribute(xml, "name", suite.name);
        attribute(xml, "tests", Integer.toString(suite.cases.size()));
        attribute(xml, "failures", Long.toString(suite.count(Outcome.FAILED)));
        attribute(xml, "errors", Long.toString(suite.count(Outcome.BROKEN)));
        attribute(xml, "skipped", Long.toString(suite.count(Outcome.SKIPPED)));
        attribute(xml, "timestamp", day + "T00:00:00");
        attribute(xml, "hostname", "localhost");
        attribute(xml, "time", "0");
        xml.append(">\n    <properties/>\n");
        String className = suite.className();
        suite.cases.forEach(each -> append(xml, className, each));
        xml.append("    <system-out/>\n    <system-err/>\n  </testsuite>\n");
    }

    private static void append(StringBuilder xml, String className, Case each) {
        xml.append("    <testcase");
        attribute(xml, "name", each.name);
        attribute(xml, "classname", className);
        attribute(xml, "time", "0");
        if (each.outcome == Outcome.PASSED) {
            xml.append("/>\n");
            return;
        }
        String element = each.outcome.element;
        xml.append(">\n      <").append(element);
        attribute(xml, "message", each.message);
        if (each.outcome != Outcome.SKIPPED) {
            attribute(xml, "type", each.type);
        }
        if (each.detail.isBlank()) {
            xml.append("/>");
        } else {
            xml.append('>');
            escape(xml, each.detail.stripTrailing(), false);
            xml.append("</").append(element).append('>');
        }
        xml.append("\n    </testcase>\n");
    }

    private static void attribute(StringBuilder xml, String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(xml, value, true);
        xml.append('"');
    }

    /**
     * Text that stays text: markup is escaped, and what XML cannot hold is shown as a replacement character.
     *
     * @param inAttribute whether line ends and tabs would become blanks
     */
    private static void escape(StringBuilder xml, String text, boolean inAttribute) {
        int from = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isPlain(text.charAt(i))) {
                continue;
            }
            int c = text.codePointAt(i);
            // What is plain is copied in one piece, and that is nearly all.
            xml.append(text.substring(from, i)).append(escape(c, inAttribute));
            i += Character.charCount(c) - 1;
            from = i + 1;
        }
        xml.append(from == 0 ? text : text.substring(from));
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0xD800 && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private static String escape(int c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            case '\n' -> inAttribute ? "&#10;" : "\n";
            case '\t' -> inAttribute ? "&#9;" : "\t";
            default -> Character.toString(isAllowed(c) ? c : 0xFFFD);
        };
    }

    /** Of what is not plain; blanks are told apart above. */
    private static boolean isAllowed(int c) {
        return c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
    }
}
