package dev.merlon.maven;

import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.diff.ChangeGate;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.ThreatChange;
import dev.merlon.diff.Wording;
import dev.merlon.source.Span;
import java.util.List;
import java.util.function.Function;

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
        StringBuilder text = new StringBuilder(Display.escape(comparison.model()));
        text.append(" fails: ")
                .append(Tally.number(failing.size(), "change"))
                .append(" of ")
                .append(gate)
                .append('\n');
        for (ThreatChange change : failing.subList(0, Math.min(SHOWN, failing.size()))) {
            Span place = Wording.place(change.cause());
            text.append("  ")
                    .append(change.effect().word())
                    .append("  ")
                    .append(change.state().severity())
                    .append("  ")
                    .append(Display.escape(change.id()))
                    .append("\n    ")
                    .append(Display.escape(Wording.of(change.cause())))
                    .append('\n');
            if (place != null) {
                text.append("    ").append(places.apply(place)).append('\n');
            }
        }
        if (failing.size() > SHOWN) {
            text.append("  and ").append(failing.size() - SHOWN).append(" more\n");
        }
        return text.toString();
    }
}
