package dev.merlon.maven;

import dev.merlon.backend.Tally;
import dev.merlon.backend.Violations;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Display;
import dev.merlon.diff.ChangeGate;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.ThreatChange;
import dev.merlon.diff.Wording;
import dev.merlon.rule.Violation;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Why a change of a model fails the build: the worst of what it does, for the last lines of a build. */
final class DiffFailure {
    private static final int SHOWN = 3;

    private DiffFailure() {}

    /**
     * The reason in a line, and beneath it the three worst.
     *
     * @param places how a place in a file is shown
     */
    static String text(Comparison comparison, ChangeGate gate, Function<Span, String> places) {
        List<ThreatChange> failing = gate.failing(comparison);
        List<Violation.Failing> violations = gate.violations(comparison);
        List<String> reasons = new ArrayList<>();
        StringBuilder worst = new StringBuilder();
        if (!failing.isEmpty()) {
            reasons.add(Tally.number(failing.size(), "change") + " of " + gate);
            for (ThreatChange change : failing.subList(0, Math.min(SHOWN, failing.size()))) {
                String head = change.effect().word() + "  " + change.state().severity() + "  " + change.id();
                item(worst, head, Wording.of(change.cause()), Wording.place(change.cause()), places);
            }
            more(worst, failing.size());
        }
        if (!violations.isEmpty()) {
            reasons.add(Tally.number(violations.size(), "policy violation"));
            for (Violation.Failing violation : violations.subList(0, Math.min(SHOWN, violations.size()))) {
                Diagnostic told = Violations.of(violation);
                item(worst, "policy  " + violation.policy().name(), told.message(), told.span(), places);
            }
            more(worst, violations.size());
        }
        return Display.escape(comparison.model()) + " fails: " + String.join(", ", reasons) + "\n" + worst;
    }

    private static void item(
            StringBuilder out, String head, String message, @Nullable Span place, Function<Span, String> places) {
        out.append("  ")
                .append(Display.escape(head))
                .append("\n    ")
                .append(Display.escape(message))
                .append('\n');
        if (place != null) {
            out.append("    ").append(places.apply(place)).append('\n');
        }
    }

    private static void more(StringBuilder out, int count) {
        if (count > SHOWN) {
            out.append("  and ").append(count - SHOWN).append(" more\n");
        }
    }
}
