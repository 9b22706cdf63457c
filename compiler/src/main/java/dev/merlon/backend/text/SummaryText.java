package dev.merlon.backend.text;

import dev.merlon.backend.QuestionGroup;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.logic.Standing;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.NamedControl;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How it stands, and what to do next, in a few lines. */
final class SummaryText {
    private final Analysis analysis;
    private final int warnings;
    private final Paint paint;
    private final Tally tally;
    private final int questions;

    SummaryText(Analysis analysis, int warnings, Paint paint) {
        this.analysis = analysis;
        this.warnings = warnings;
        this.paint = paint;
        this.tally = Tally.of(analysis);
        this.questions = QuestionGroup.gather(analysis.questions()).size();
    }

    /** The name of the model, with that of the variant, and how it stands. */
    String line() {
        return paint.bold(Display.escape(Variant.name(analysis)) + ": ") + standing();
    }

    /** @param shown how many questions are shown at most */
    String text(String paths, String failOn, int shown) {
        StringBuilder out = new StringBuilder();
        out.append(line()).append('\n');
        out.append(considered()).append('\n');
        out.append(evidence());
        if (analysis.lacksBase()) {
            out.append("Every threat counts as new, because no --base FILE tells what was there before.\n");
        }
        analysis.used().forEach(used -> out.append(used(used)).append('\n'));
        if (questions > shown) {
            String hidden = Tally.number(questions, "question") + (questions == 1 ? " is" : " are") + " not shown";
            String cut = shown + " of " + questions + " questions are shown, those that settle most";
            out.append(shown == 0 ? hidden : cut)
                    .append("; all: merlon check --questions all ")
                    .append(paths)
                    .append('\n');
        }
        String next = next(paths, failOn);
        return next.isEmpty() ? out.toString() : out.append(next).append('\n').toString();
    }

    /** How it stands, and whether it fails. */
    String brief(String paths, String failOn) {
        String fails = fails(failOn);
        return line() + "\n" + (fails.isEmpty() ? "" : fails + " ") + "Everything about it: merlon check " + paths
                + "\n";
    }

    private String standing() {
        List<String> parts = new ArrayList<>();
        int open = tally.openThreats();
        if (open == 0) {
            parts.add(paint.good("no open threat"));
        } else {
            parts.add(paint.bad(Tally.number(open, "open threat")) + " (" + tally.openInWords() + ")");
        }
        if (tally.questions() > 0) {
            parts.add(Tally.number(questions, "question")
                    + (questions == tally.questions() ? "" : " about " + tally.questions() + " facts"));
        }
        int unreviewed = tally.pairs(Disposition.UNREVIEWED);
        if (unreviewed > 0) {
            parts.add(Tally.number(unreviewed, "unreviewed threat"));
        }
        if (tally.failed() > 0) {
            parts.add(paint.bad(tally.failed() + " of " + Tally.number(tally.assertions(), "assertion") + " "
                    + (tally.failed() == 1 ? "fails" : "fail")));
        }
        int violations = analysis.failingViolations();
        if (violations > 0) {
            parts.add(paint.bad(Tally.number(violations, "policy violation")));
        }
        int ending = analysis.upcoming().size();
        if (ending > 0) {
            parts.add(ending + (ending == 1 ? " ends soon" : " end soon"));
        }
        if (warnings > 0) {
            parts.add(Tally.number(warnings, "warning"));
        }
        return String.join(", ", parts) + ".";
    }

    /** How a model that is used stands for itself. */
    private String used(Analysis used) {
        Element model = used.model().model();
        Tally own = Tally.of(used);
        int open = own.openThreats();
        return "Uses " + Display.escape(model.name()) + ", which has "
                + (open == 0 ? "no open threat" : Tally.number(open, "open threat") + " (" + own.openInWords() + ")")
                + (own.questions() == 0 ? "" : " and " + Tally.number(own.questions(), "question"))
                + " of its own: " + Display.escape(model.span().file().name()) + ".";
    }

    private String considered() {
        int decided = tally.pairs(Disposition.ACCEPTED)
                + tally.pairs(Disposition.DEFERRED)
                + tally.pairs(Disposition.TRANSFERRED)
                + tally.pairs(Disposition.DISMISSED);
        List<String> parts = new ArrayList<>();
        add(
                parts,
                tally.pairs(Disposition.MITIGATED) + tally.pairs(Disposition.COVERED_EITHER_WAY),
                "mitigated" + (tally.verified() > 0 ? " (" + tally.verified() + " verified)" : ""));
        add(parts, decided, "decided");
        add(parts, tally.pairs(Disposition.NOT_APPLICABLE), "not applicable");
        if (analysis.book().rules().isEmpty()) {
            return "No rule was considered: the model uses no library with rules, such as `use std.stride`.";
        }
        return "Considered "
                + Tally.number(analysis.ledger().pages().size(), "rule") + disabled() + " on the model: "
                + Tally.number(tally.allPairs(), "pair")
                + (parts.isEmpty() ? "" : ", " + String.join(", ", parts)) + "."
                + (tally.assertions() > 0 && tally.failed() == 0 && tally.undecided() == 0
                        ? " "
                                + (tally.assertions() == 1
                                        ? "The assertion holds."
                                        : "All " + tally.assertions() + " assertions hold.")
                        : "");
    }

    private String disabled() {
        long disabled = analysis.tailorings().stream()
                .filter(tailoring -> !tailoring.enabled())
                .count();
        return disabled == 0 ? "" : " (" + disabled + " disabled by " + (disabled == 1 ? "an override)" : "overrides)");
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }

    /** What the named controls are worth, where any of them has evidence. */
    private String evidence() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (NamedControl control : analysis.controls()) {
            if (!control.results().isEmpty()) {
                counts.merge(control.standing(), 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return "";
        }
        String worth = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word().replace('-', ' '))
                .collect(Collectors.joining(", "));
        return "Controls with evidence: " + worth + "."
                + (analysis.controls().stream().anyMatch(NamedControl::needsResults)
                        ? " Results are read with --evidence DIR."
                        : "")
                + "\n";
    }

    /** Why the check fails because of policies or threats; empty where it does not. */
    private String fails(String failOn) {
        int violations = analysis.failingViolations();
        if (violations > 0) {
            return "Fails: " + Tally.number(violations, "policy violation") + ".";
        }
        int failing = tally.openFrom(failOn);
        return failing == 0 ? "" : "Fails: " + Tally.number(failing, "threat") + " at or above " + failOn + ".";
    }

    private String next(String paths, String failOn) {
        String fails = fails(failOn);
        if (analysis.failingViolations() > 0) {
            return fails + " Next: mend the first under POLICY.";
        }
        List<Threat> open = analysis.threats(Disposition.OPEN);
        if (!open.isEmpty()) {
            String worst = Display.escape(open.get(0).id());
            return fails + (fails.isEmpty() ? "" : " ") + "Next: merlon explain '" + worst + "' " + paths;
        }
        if (tally.failed() > 0) {
            return "Next: mend what makes the assertions false.";
        }
        if (tally.questions() > 0) {
            return "Next: state the first fact above; each answer settles what waits for it.";
        }
        return "Every pair and its reason: merlon ledger " + paths;
    }
}
