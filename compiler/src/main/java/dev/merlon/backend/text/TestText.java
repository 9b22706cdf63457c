package dev.merlon.backend.text;

import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.TestRunner.Failure;
import dev.merlon.rule.TestRunner.Outcome;
import dev.merlon.rule.ValueLine;
import java.util.List;

/** What {@code merlon test} prints: the tests that failed, with the values that decided, and how many there were. */
public final class TestText {
    private TestText() {}

    public static String of(List<Outcome> outcomes, Paint paint) {
        StringBuilder out = new StringBuilder();
        List<Outcome> failed =
                outcomes.stream().filter(outcome -> !outcome.passed()).toList();
        for (Outcome outcome : failed) {
            out.append(paint.bad("FAILED"))
                    .append("  \"")
                    .append(Display.escape(outcome.test().title()))
                    .append("\"  ")
                    .append(paint.faint(Display.escape(outcome.test().span().toString())))
                    .append('\n');
            for (Failure failure : outcome.failures()) {
                Prose.append(out, "  - ", "    ", failure.message() + " (" + failure.span() + ")");
                values(failure, "      ").forEach(line -> out.append(line).append('\n'));
            }
            out.append('\n');
        }
        return out.append(Tally.number(outcomes.size(), "test"))
                .append(failed.isEmpty() ? ", all passed." : ", " + failed.size() + " failed.")
                .append('\n')
                .toString();
    }

    /** The expressions of the rule with their values, a line each: what an expression is made of stands beneath it. */
    public static List<String> values(Failure failure, String indent) {
        return failure.values().stream().map(line -> indent + line(line)).toList();
    }

    private static String line(ValueLine line) {
        String indent = "  ".repeat(line.depth());
        String value = Display.escape(line.value());
        int room = Prose.WIDTH - indent.length() - Display.width(value);
        return indent + cut(Display.escape(line.text()), Math.max(room, Prose.WIDTH / 2)) + ": " + value;
    }

    /** A text as it is where there is room for it, otherwise its beginning. */
    static String cut(String text, int room) {
        if (Display.width(text) <= room) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.min(room - 1, text.codePointCount(0, text.length())));
        return text.substring(0, end).stripTrailing() + "…";
    }
}
