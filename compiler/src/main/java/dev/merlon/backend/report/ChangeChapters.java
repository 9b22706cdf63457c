package dev.merlon.backend.report;

import dev.merlon.backend.DiffWords;
import dev.merlon.backend.Markdown;
import dev.merlon.backend.Place;
import dev.merlon.backend.Remedy;
import dev.merlon.diff.Cause;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Rename;
import dev.merlon.diff.Side;
import dev.merlon.diff.ThreatChange;
import dev.merlon.diff.Wording;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is different in one model, as chapters of a page. Lists and no tables: they are read on small screens too.
 *
 * @param failing the changes because of which the comparison fails
 */
record ChangeChapters(Comparison comparison, List<ThreatChange> failing) {
    private static final int MOST_ANSWERS = 100;

    ChangeChapters {
        failing = List.copyOf(failing);
    }

    /** The threats by what they are put down to. */
    String threats() {
        return comparison.groups().stream().map(this::group).collect(Collectors.joining("\n"));
    }

    private String group(Comparison.Group group) {
        String worst = group.threats().stream()
                .filter(change -> change.effect().isForTheWorse())
                .max(Comparator.comparingInt(ThreatChange::worst))
                .map(change -> change.state().severity() + ": ")
                .orElse("");
        return "### " + worst + cause(group.cause()) + "\n\n"
                + group.threats().stream().map(this::change).collect(Collectors.joining());
    }

    private static String cause(Cause cause) {
        return Markdown.text(Wording.of(cause)) + place(DiffWords.place(cause));
    }

    private static String place(String place) {
        if (place.isEmpty()) {
            return "";
        }
        boolean gone = place.startsWith(DiffWords.WAS);
        return " (" + (gone ? DiffWords.WAS : "")
                + Markdown.code(gone ? place.substring(DiffWords.WAS.length()) : place) + ")";
    }

    private String change(ThreatChange change) {
        String states = DiffWords.states(change);
        String reason = DiffWords.reason(change);
        Threat threat = change.threat();
        List<Cause> others = change.causes().subList(1, change.causes().size());
        return "- "
                + (failing.contains(change)
                        ? "**" + change.effect().word() + "**"
                        : change.effect().word())
                + ", " + change.state().severity() + ": "
                + (threat == null ? "" : Markdown.text(threat.rule().title()) + ", ")
                + Markdown.code(change.id()) + (states.isEmpty() ? "" : "; " + Markdown.text(states))
                + (others.isEmpty()
                        ? ""
                        : "; with " + others.stream().map(ChangeChapters::cause).collect(Collectors.joining(", ")))
                + (reason.isEmpty() ? "" : "; reason: " + Markdown.text(reason))
                + "\n";
    }

    /** What can be done about the threats that are open or asked for now, in the order of the threats. */
    String answers() {
        Side after = comparison.after();
        if (after == null) {
            return "";
        }
        List<Threat> waiting = DiffWords.waiting(comparison, after.analysis(), failing);
        int more = waiting.size() - MOST_ANSWERS;
        return waiting.stream()
                        .limit(MOST_ANSWERS)
                        .map(threat -> answer(after.analysis(), threat))
                        .collect(Collectors.joining())
                + (more > 0 ? "- and " + more + " more\n" : "");
    }

    private static String answer(Analysis analysis, Threat threat) {
        return "- " + Markdown.code(threat.id()) + ": " + Markdown.inline(analysis.message(threat)) + "\n"
                + Remedy.of(analysis, threat).stream()
                        .map(way -> "  - " + Markdown.inline(way) + "\n")
                        .collect(Collectors.joining());
    }

    /** What could be the same under another name. */
    String renames() {
        return comparison.renames().stream().map(ChangeChapters::rename).collect(Collectors.joining("\n"));
    }

    private static String rename(Rename rename) {
        return "Is " + Markdown.code(rename.after().name()) + " what "
                + Markdown.code(rename.before().name()) + " was? If so, write "
                + Markdown.code(rename.annotation()) + " before it ("
                + Markdown.code(Place.text(rename.after().span()))
                + "), and its threats and decisions go along.\n";
    }

    /** All that was changed, and the libraries. */
    String edits() {
        return Stream.concat(
                        comparison.edits().stream()
                                .map(edit -> Markdown.text(Wording.of(edit)) + place(DiffWords.place(edit))),
                        comparison.libraries().stream().map(library -> Markdown.text(Wording.of(library))))
                .map(line -> "- " + line + "\n")
                .collect(Collectors.joining());
    }
}
