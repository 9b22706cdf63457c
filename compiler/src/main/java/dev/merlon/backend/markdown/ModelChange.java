package dev.merlon.backend.markdown;

import dev.merlon.backend.ChangedPart;
import dev.merlon.backend.DiffResult;
import dev.merlon.backend.DiffWords;
import dev.merlon.backend.Markdown;
import dev.merlon.backend.Remedy;
import dev.merlon.backend.Tally;
import dev.merlon.diff.Cause;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Edit;
import dev.merlon.diff.Effect;
import dev.merlon.diff.Rename;
import dev.merlon.diff.Side;
import dev.merlon.diff.State;
import dev.merlon.diff.ThreatChange;
import dev.merlon.diff.Wording;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is different in one model, as a chapter of the comment. */
final class ModelChange {
    /** Models that fail come first, then those with most that is for the worse. */
    static final Comparator<ModelChange> WORST_FIRST = Comparator.comparingInt(
                    (ModelChange model) -> -model.failing.size())
            .thenComparingInt(model -> -model.worse().size())
            .thenComparing(model -> model.comparison.model());

    private static final int MOST_NODES = 30;
    private static final int MOST_LINES = 10;
    private static final int MOST_REMEDIES = 20;

    private final Comparison comparison;
    private final List<ThreatChange> failing;

    ModelChange(DiffResult result, Comparison comparison) {
        this.comparison = comparison;
        this.failing = result.failing(comparison);
    }

    /** @param rows how many rows the table has at most */
    void write(StringBuilder text, Set<Detail> details, int rows) {
        text.append("\n### ")
                .append(Safe.code(comparison.model()))
                .append(": ")
                .append(DiffWords.counts(comparison))
                .append("\n\n");
        table(text, rows);
        policies(text);
        comparison.renames().stream().limit(MOST_LINES).forEach(rename -> text.append(rename(rename)));
        if (details.contains(Detail.PICTURE)) {
            text.append(picture());
        }
        if (details.contains(Detail.CHANGES)) {
            fold(text, "Every changed threat, edit by edit", changes());
        }
        if (details.contains(Detail.REMEDIES)) {
            fold(text, "What answers them", remedies());
        }
        if (details.contains(Detail.EDITS)) {
            fold(text, "Edits without effect on the threats", others());
        }
    }

    private List<ThreatChange> worse() {
        return comparison.threats().stream()
                .filter(change -> change.effect().isForTheWorse())
                .toList();
    }

    /** What is for the worse or decided; what fails first, then by how bad it is. What is better is counted. */
    private void table(StringBuilder text, int most) {
        List<ThreatChange> told = new ArrayList<>(comparison.threats().stream()
                .filter(change -> change.effect().isToTell())
                .toList());
        told.sort(Comparator.comparing((ThreatChange change) -> !failing.contains(change))
                .thenComparing(change -> -change.worst())
                .thenComparing(ThreatChange::effect)
                .thenComparing(ThreatChange::id));
        boolean withCauses = !DiffWords.isSinceRecord(comparison);
        List<String> head = List.of("Effect", "Severity", "Threat", "Because of");
        List<List<String>> rows = told.stream()
                .limit(most)
                .map(this::row)
                .map(row -> row.subList(0, withCauses ? 4 : 3))
                .toList();
        int better = comparison.threats().size() - told.size();
        text.append(Markdown.table(head.subList(0, withCauses ? 4 : 3), rows));
        boolean worseOnly =
                told.stream().skip(most).allMatch(change -> change.effect().isForTheWorse());
        String more = told.size() > most
                ? "And " + (told.size() - most) + " more for the worse" + (worseOnly ? "" : " or decided") + ". "
                : "";
        String alsoBetter =
                better == 0 ? "" : (told.isEmpty() ? "" : "And ") + Tally.number(better, "threat") + " for the better.";
        text.append(more.isEmpty() && alsoBetter.isEmpty() ? "" : "\n" + (more + alsoBetter).strip() + "\n");
    }

    private void policies(StringBuilder text) {
        List<Edit> edits = DiffWords.ofPolicies(comparison);
        if (!edits.isEmpty()) {
            text.append("\n**What the model has to meet is changed:**\n\n");
            lines(edits.stream().limit(MOST_LINES).toList(), ModelChange::edit).forEach(text::append);
            int more = edits.size() - MOST_LINES;
            text.append(more > 0 ? "- and " + more + " more\n" : "");
        }
    }

    private static String edit(Edit edit) {
        return Safe.code(Wording.of(edit)) + " (" + place(DiffWords.place(edit)) + ")";
    }

    private List<String> row(ThreatChange change) {
        String word = change.effect().word();
        int others = change.causes().size() - 1;
        return List.of(
                failing.contains(change) ? "**" + word + "**" : word,
                change.state().severity(),
                threat(change) + decision(change),
                cause(change.cause()) + (others > 0 ? " and " + others + " more" : ""));
    }

    private static String threat(ThreatChange change) {
        Threat threat = change.threat();
        return threat == null
                ? Safe.code(change.id())
                : Safe.text(threat.rule().title()) + ": " + Safe.code(threat.subjectText());
    }

    /** Who decided, how long and why: what a reviewer has to agree with. */
    private static String decision(ThreatChange change) {
        State after = change.after();
        String reason = DiffWords.reason(change);
        return change.effect() != Effect.DECIDED || after == null
                ? ""
                : "; " + Safe.text(after.verdict()) + (reason.isEmpty() ? "" : ": " + Safe.text(reason));
    }

    private static String cause(Cause cause) {
        String place = place(DiffWords.place(cause));
        boolean named = cause instanceof Cause.Edited || cause instanceof Cause.Upgraded;
        return (named ? Safe.code(Wording.of(cause)) : Safe.prose(Wording.of(cause)))
                + (place.isEmpty() ? "" : " (" + place + ")");
    }

    private static String place(String place) {
        return place.startsWith(DiffWords.WAS)
                ? DiffWords.WAS + Safe.code(place.substring(DiffWords.WAS.length()))
                : Safe.code(place);
    }

    private static String rename(Rename rename) {
        return "\nIs " + Safe.code(rename.after().name()) + " what "
                + Safe.code(rename.before().name())
                + " was? If so, write " + Safe.code(rename.annotation()) + " before it ("
                + Safe.code(rename.after().span().file().name() + ":"
                        + rename.after().span().position().line())
                + "), and its threats and decisions go along.\n";
    }

    private String picture() {
        ChangedPart part = ChangedPart.of(comparison, MOST_NODES);
        if (part.isEmpty()) {
            return "";
        }
        return "\n```mermaid\n" + MermaidPicture.of(part)
                + "```\n\n_+ added, − removed, ~ changed; \u201cworse\u201d counts threats."
                + (part.leftOut() == 0
                        ? ""
                        : " " + Tally.number(part.leftOut(), "element") + " more had no place in the picture.")
                + "_\n";
    }

    private String changes() {
        return comparison.groups().stream()
                .map(group -> "- " + cause(group.cause()) + "\n"
                        + group.threats().stream().map(ModelChange::change).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String change(ThreatChange change) {
        String states = Safe.text(DiffWords.states(change));
        String reason = Safe.text(DiffWords.reason(change));
        String also = change.causes().stream().skip(1).map(ModelChange::cause).collect(Collectors.joining("; "));
        return "  - " + change.effect().word() + ", " + change.state().severity() + ": " + Safe.code(change.id())
                + (states.isEmpty() ? "" : ", " + states) + (also.isEmpty() ? "" : "; with " + also)
                + (reason.isEmpty() ? "" : "; reason: " + reason) + "\n";
    }

    private String remedies() {
        Side after = comparison.after();
        if (after == null) {
            return "";
        }
        return DiffWords.waiting(comparison, after.analysis(), failing).stream()
                .limit(MOST_REMEDIES)
                .map(threat -> remedy(after.analysis(), threat))
                .collect(Collectors.joining());
    }

    private static String remedy(Analysis analysis, Threat threat) {
        return "- " + Safe.code(threat.id()) + ": " + Safe.prose(analysis.message(threat)) + "\n"
                + Remedy.of(analysis, threat).stream()
                        .map(way -> "  - " + Safe.prose(way) + "\n")
                        .collect(Collectors.joining());
    }

    private String others() {
        return Stream.concat(
                        lines(DiffWords.withoutEffect(comparison), ModelChange::edit),
                        lines(DiffWords.librariesWithoutEffect(comparison), library -> Safe.code(Wording.of(library))))
                .collect(Collectors.joining());
    }

    private static <T> Stream<String> lines(List<T> items, Function<T, String> line) {
        return items.stream().map(item -> "- " + line.apply(item) + "\n");
    }

    private static void fold(StringBuilder text, String summary, String content) {
        if (!content.isEmpty()) {
            text.append("\n<details>\n<summary>")
                    .append(summary)
                    .append("</summary>\n\n")
                    .append(content)
                    .append("\n</details>\n");
        }
    }
}
