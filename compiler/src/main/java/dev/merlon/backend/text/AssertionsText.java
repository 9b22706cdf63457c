package dev.merlon.backend.text;

import dev.merlon.diagnostic.Display;
import dev.merlon.model.Fact;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.rule.Because;
import dev.merlon.type.Truth;
import java.util.List;
import java.util.stream.Collectors;

/** The assertions that do not hold, or that nobody can decide, or that hold of nothing. */
final class AssertionsText {
    private final Analysis analysis;
    private final Paint paint;

    AssertionsText(Analysis analysis, Paint paint) {
        this.analysis = analysis;
        this.paint = paint;
    }

    void append(StringBuilder out) {
        List<AssertionResult> shown = analysis.assertions().stream()
                .filter(result -> result.truth() != Truth.TRUE || result.vacuous())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        CheckText.heading(
                out,
                paint,
                "ASSERTIONS",
                shown.size() + " of " + analysis.assertions().size() + " to look at");
        shown.forEach(result -> append(out, result));
    }

    private void append(StringBuilder out, AssertionResult result) {
        String name = Display.escape(result.assertion().name());
        String verdict = verdict(result);
        out.append("  ")
                .append(result.truth() == Truth.FALSE ? paint.bad(name) : paint.bold(name))
                .append(' ')
                .append(verdict)
                .append("  ")
                .append(paint.faint(Display.escape(result.assertion().span().toString())))
                .append('\n');
        if (!result.assertion().title().equals(result.assertion().name())) {
            Prose.append(out, "    ", "    ", result.assertion().title());
        }
        String first = "    why    ";
        for (Because because : result.because()) {
            Prose.append(out, first, "           ", BecauseText.brief(because));
            first = "           ";
        }
        if (result.facts() != null) {
            String facts = result.facts().all().stream().map(Fact::id).collect(Collectors.joining(", "));
            Prose.append(out, "    state  ", "           ", facts);
        }
        out.append('\n');
    }

    static String verdict(AssertionResult result) {
        if (result.vacuous()) {
            return "holds of nothing: there is no element to hold of";
        }
        return switch (result.truth()) {
            case TRUE -> "holds";
            case FALSE -> "does not hold";
            case UNKNOWN -> "is a question";
        };
    }
}
