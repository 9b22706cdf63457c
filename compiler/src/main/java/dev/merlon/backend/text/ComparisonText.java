package dev.merlon.backend.text;

import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.diff.Cause;
import dev.merlon.diff.ChangeGate;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Edit;
import dev.merlon.diff.Effect;
import dev.merlon.diff.Rename;
import dev.merlon.diff.State;
import dev.merlon.diff.ThreatChange;
import dev.merlon.diff.Wording;
import dev.merlon.rule.Violation;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is different in a model, for a terminal: a verdict, what each edit does to the threats, and the edits that do nothing. */
public final class ComparisonText {
    private final Comparison comparison;
    private final ChangeGate gate;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(Comparison comparison, ChangeGate gate, Paint paint) {
        this.comparison = comparison;
        this.gate = gate;
        this.paint = paint;
    }

    /** @param gate what fails */
    public static String of(Comparison comparison, ChangeGate gate, Paint paint) {
        return new ComparisonText(comparison, gate, paint).write();
    }

    private String write() {
        verdict();
        comparison.groups().forEach(this::group);
        others();
        comparison.renames().forEach(this::rename);
        return text.toString();
    }

    private void verdict() {
        text.append(paint.bold(Display.escape(comparison.model()) + ": " + counts(comparison)))
                .append('\n');
        List<ThreatChange> failing = gate.failing(comparison);
        if (!failing.isEmpty()) {
            text.append(paint.bad("Fails"))
                    .append(": ")
                    .append(Tally.number(failing.size(), "change"))
                    .append(" of ")
                    .append(gate)
                    .append(".\n");
        }
        for (Violation.Failing violation : gate.violations(comparison)) {
            text.append(paint.bad("Fails"))
                    .append(": policy `")
                    .append(Display.escape(violation.policy().name()))
                    .append("` on ")
                    .append(Tally.number(violation.threats().size(), "threat"))
                    .append(", by `")
                    .append(Display.escape(violation.fail().span().text().replaceAll("\\s+", " ")))
                    .append("`")
                    .append(place(violation.demand()))
                    .append('\n');
        }
    }

    /** {@code 2 new, 1 fixed; 3 edits}; what is different, in a line. */
    public static String counts(Comparison comparison) {
        if (comparison.isEmpty()) {
            return "no difference.";
        }
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        comparison.threats().forEach(change -> counts.merge(change.effect(), 1, Integer::sum));
        String threats = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", "));
        String where =
                comparison.isNew() ? "new here: " : comparison.isGone() ? "not here any more: " : "";
        return where + (threats.isEmpty() ? "no threat changes" : threats) + "; "
                + Tally.number(comparison.edits().size(), "edit")
                + (comparison.libraries().isEmpty()
                        ? ""
                        : ", " + Tally.number(comparison.libraries().size(), "other edition") + " of libraries")
                + ".";
    }

    private void group(Comparison.Group group) {
        Cause cause = group.cause();
        text.append('\n')
                .append(paint.bold(Display.escape(Wording.of(cause))))
                .append(place(Wording.place(cause)))
                .append('\n');
        for (ThreatChange change : group.threats()) {
            State state = change.state();
            String word = change.effect().word();
            String severity = state.severity();
            text.append("  ")
                    .append(change.effect().isForTheWorse() ? paint.severity(state.greatest(), word) : paint.good(word))
                    .append(" ".repeat(Math.max(1, 17 - word.length())))
                    .append(severity)
                    .append(" ".repeat(Math.max(1, 10 - severity.length())))
                    .append(Display.escape(change.id()))
                    .append(paint.faint(states(change)))
                    .append('\n');
            if (change.causes().size() > 1) {
                String also = change.causes().stream()
                        .skip(1)
                        .limit(3)
                        .map(other -> Display.escape(Wording.of(other)) + place(Wording.place(other)))
                        .collect(Collectors.joining("; "));
                int more = change.causes().size() - 4;
                text.append(paint.faint(
                                "                   with " + also + (more > 0 ? "; and " + more + " more" : "")))
                        .append('\n');
            }
        }
    }

    /** What it was, where that is not said by the effect. */
    private static String states(ThreatChange change) {
        State before = change.before();
        State after = change.after();
        if (before == null) {
            return "";
        }
        if (after == null) {
            return ", was " + before.verdict();
        }
        return before.disposition() == after.disposition() && before.verified() == after.verified()
                ? ", was " + before.severity()
                : ", " + after.verdict() + ", was " + before.verdict();
    }

    private static String place(@Nullable Span span) {
        return span == null ? "" : "  " + Display.escape(span.toString());
    }

    /** The edits that no threat is put down to. */
    private void others() {
        Set<Edit> told = new HashSet<>();
        for (ThreatChange change : comparison.threats()) {
            for (Cause cause : change.causes()) {
                if (cause instanceof Cause.Edited edited) {
                    told.add(edited.edit());
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (Edit edit : comparison.edits()) {
            if (!told.contains(edit)) {
                lines.add(line(edit));
            }
        }
        for (Cause.Upgraded library : comparison.libraries()) {
            boolean matters = comparison.threats().stream()
                    .anyMatch(change -> change.causes().contains(library));
            if (!matters) {
                lines.add(Display.escape(Wording.of(library)));
            }
        }
        if (!lines.isEmpty()) {
            text.append('\n')
                    .append(paint.bold("Without effect on the threats"))
                    .append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private static String line(Edit edit) {
        String said = edit.statements().stream().map(Wording::of).collect(Collectors.joining("; "));
        return Display.escape(edit.kind().word() + " " + edit.subject() + (said.isEmpty() ? "" : ": " + said))
                + place(edit.span());
    }

    private void rename(Rename rename) {
        text.append("\nIs `")
                .append(Display.escape(rename.after().name()))
                .append("` what `")
                .append(Display.escape(rename.before().name()))
                .append("` was? If so, write ")
                .append(Display.escape(rename.annotation()))
                .append(" before it, and its threats and decisions go along.")
                .append(place(rename.after().span()))
                .append('\n');
    }
}
