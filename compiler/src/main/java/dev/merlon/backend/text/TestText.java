package dev.merlon.backend.text;

import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.TestRunner.Failure;
import dev.merlon.rule.TestRunner.Outcome;
import java.util.List;

/** What {@code merlon test} prints: the tests that failed, and how many there were. */
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
            }
            out.append('\n');
        }
        return out.append(Tally.number(outcomes.size(), "test"))
                .append(failed.isEmpty() ? ", all passed." : ", " + failed.size() + " failed.")
                .append('\n')
                .toString();
    }
}
