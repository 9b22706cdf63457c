package dev.merlon.backend.text;

import dev.merlon.backend.DiffWords;
import dev.merlon.backend.Place;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.diff.Cause;
import dev.merlon.diff.ChangeGate;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Edit;
import dev.merlon.diff.Rename;
import dev.merlon.diff.Scope;
import dev.merlon.diff.State;
import dev.merlon.diff.ThreatChange;
import dev.merlon.diff.Wording;
import dev.merlon.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is different in a model, for a terminal: a verdict, what each edit does to the threats, and the edits that do nothing. */
public final class ComparisonText {
    private static final String INDENT = " ".repeat(19);
    private static final int LEAST_SEVERITY = "critical".length();
    private static final int MOST_NAMED = 6;

    private final Comparison comparison;
    private final ChangeGate gate;
    private final Paint paint;
    private final List<ThreatChange> failing;
    private final int severities;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(Comparison comparison, ChangeGate gate, Paint paint) {
        this.comparison = comparison;
        this.gate = gate;
        this.paint = paint;
        this.failing = DiffWords.failing(gate, comparison);
        this.severities = comparison.threats().stream()
                        .mapToInt(change -> change.state().severity().length())
                        .reduce(LEAST_SEVERITY, Math::max)
                + 2;
    }

    /** @param gate what fails */
    public static String of(Comparison comparison, ChangeGate gate, Paint paint) {
        return new ComparisonText(comparison, gate, paint).write();
    }

    /** What is different in some models; those in which nothing is are only named. */
    public static String of(List<Comparison> models, ChangeGate gate, Paint paint) {
        if (models.size() == 1) {
            return of(models.get(0), gate, paint);
        }
        List<String> parts = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (Comparison model : models) {
            if (model.isEmpty()) {
                same.add(Display.escape(model.model()));
            } else {
                parts.add(of(model, gate, paint));
            }
        }
        if (!same.isEmpty()) {
            parts.add("No difference in " + String.join(", ", same) + ".\n");
        }
        return String.join("\n", parts);
    }

    private String write() {
        verdict();
        policies();
        comparison.groups().forEach(this::group);
        comparison.scopes().forEach(this::scope);
        others();
        comparison.renames().forEach(this::rename);
        return text.toString();
    }

    private void verdict() {
        text.append(paint.bold(Display.escape(comparison.model()) + ": " + DiffWords.counts(comparison) + "."))
                .append('\n');
        List<ThreatChange> stated = gate.failing(comparison);
        if (!stated.isEmpty()) {
            text.append(paint.bad("Fails"))
                    .append(": ")
                    .append(Tally.number(stated.size(), "change"))
                    .append(" of ")
                    .append(gate)
                    .append(", marked by !.\n");
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
                    .append("  " + Display.escape(Place.text(violation.demand())))
                    .append('\n');
        }
    }

    private void group(Comparison.Group group) {
        Cause cause = group.cause();
        text.append('\n')
                .append(paint.bold(Display.escape(Wording.of(cause))))
                .append(Display.escape(place(DiffWords.place(cause))))
                .append('\n');
        for (ThreatChange change : group.threats()) {
            State state = change.state();
            String word = change.effect().word();
            String severity = state.severity();
            String states = DiffWords.states(change);
            text.append(failing.contains(change) ? paint.bad("!") + " " : "  ")
                    .append(change.effect().isForTheWorse() ? paint.severity(state.greatest(), word) : paint.good(word))
                    .append(" ".repeat(Math.max(1, 17 - word.length())))
                    .append(severity)
                    .append(" ".repeat(severities - severity.length()))
                    .append(Display.escape(change.id()))
                    .append(paint.faint(states.isEmpty() ? "" : ", " + states))
                    .append('\n');
            String reason = DiffWords.reason(change);
            if (!reason.isEmpty()) {
                text.append(paint.faint(INDENT + "reason: " + Display.escape(reason.replaceAll("\\s+", " "))))
                        .append('\n');
            }
            if (change.causes().size() > 1) {
                String also = change.causes().stream()
                        .skip(1)
                        .limit(3)
                        .map(other -> Display.escape(Wording.of(other) + place(DiffWords.place(other))))
                        .collect(Collectors.joining("; "));
                int more = change.causes().size() - 4;
                text.append(paint.faint(INDENT + "with " + also + (more > 0 ? "; and " + more + " more" : "")))
                        .append('\n');
            }
        }
    }

    private static String place(String place) {
        return place.isEmpty() ? "" : "  " + place;
    }

    private void policies() {
        List<Edit> edits = DiffWords.ofPolicies(comparison);
        if (!edits.isEmpty()) {
            text.append('\n')
                    .append(paint.bold("What the model has to meet is changed"))
                    .append('\n');
            edits.forEach(edit -> text.append("  ")
                    .append(Display.escape(Wording.of(edit) + place(DiffWords.place(edit))))
                    .append('\n'));
        }
    }

    private void others() {
        List<String> lines = new ArrayList<>();
        DiffWords.withoutEffect(comparison).forEach(edit -> lines.add(Wording.of(edit) + place(DiffWords.place(edit))));
        DiffWords.librariesWithoutEffect(comparison).forEach(library -> lines.add(Wording.of(library)));
        if (!lines.isEmpty()) {
            text.append('\n')
                    .append(paint.bold("Without effect on the threats"))
                    .append('\n');
            lines.forEach(line -> text.append("  ").append(Display.escape(line)).append('\n'));
        }
    }

    private void scope(Scope scope) {
        String elements = scope.elements().stream()
                .limit(MOST_NAMED)
                .map(element -> "`" + Display.escape(element.name()) + "`")
                .collect(Collectors.joining(", "));
        int more = scope.elements().size() - MOST_NAMED;
        text.append('\n')
                .append(paint.bold("Newly in the scope of " + Display.escape(scope.framework())))
                .append(scope.isNewToModel() ? ", which had nothing to say about the model" : "")
                .append(": ")
                .append(elements)
                .append(more > 0 ? " and " + more + " more" : "")
                .append('\n');
    }

    private void rename(Rename rename) {
        text.append("\nIs `")
                .append(Display.escape(rename.after().name()))
                .append("` what `")
                .append(Display.escape(rename.before().name()))
                .append("` was? If so, write ")
                .append(Display.escape(rename.annotation()))
                .append(" before it, and its threats and decisions go along.")
                .append("  " + Display.escape(Place.text(rename.after().span())))
                .append('\n');
    }
}
