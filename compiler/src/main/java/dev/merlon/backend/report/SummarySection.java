package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Variant;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How it stands, in figures. */
final class SummarySection {
    private SummarySection() {}

    static Section of(Analysis analysis, OpenThreats open, Owners owners, List<Diagnostic> warnings) {
        Element model = analysis.model().model();
        Tally tally = Tally.of(analysis);
        StringBuilder text = new StringBuilder(Opening.of(analysis, open, owners));
        text.append("\n### About this model\n\n");
        text.append(Markdown.quote(model.documentation()))
                .append(model.documentation().isBlank() ? "" : "\n");
        Variant variant = analysis.variant();
        text.append("The model ")
                .append(Markdown.code(model.name()))
                .append(variant == null ? "" : " in its variant " + Markdown.code(variant.name()))
                .append(" draws ")
                .append(Tally.number(own(analysis, RootKind.COMPONENT), "component"))
                .append(" and ")
                .append(Tally.number(own(analysis, RootKind.FLOW), "flow"))
                .append(". Decisions are looked at as of ")
                .append(analysis.asOf())
                .append(".\n\n");
        String notes = Notes.of(analysis.model(), model);
        text.append(notes.isEmpty() ? "" : "Of the model itself: " + notes + "\n\n");
        text.append(Markdown.table(List.of("What", "Now"), rows(tally)));
        if (!analysis.used().isEmpty()) {
            text.append("\nIt uses other models, whose own threats are in their own reports:\n\n");
            text.append(Markdown.table(
                    List.of("Model", "Open threats", "Questions"),
                    analysis.used().stream().map(SummarySection::used).toList()));
        }
        if (!warnings.isEmpty()) {
            text.append("\nTo look after:\n\n");
            for (Diagnostic warning : warnings) {
                text.append("- ")
                        .append(Markdown.inline(warning.message()))
                        .append(" (")
                        .append(Markdown.code(warning.span()))
                        .append(")\n");
            }
        }
        return new Section("summary", "Summary", text.toString());
    }

    private static List<String> used(Analysis used) {
        Tally tally = Tally.of(used);
        return List.of(
                Markdown.code(used.model().model().name()),
                tally.openThreats() == 0 ? "none" : tally.openThreats() + ": " + tally.openInWords(),
                tally.questions() == 0 ? "none" : Integer.toString(tally.questions()));
    }

    /** How many elements there are, without those of models that are used unless everything is shown. */
    private static long own(Analysis analysis, RootKind root) {
        boolean all = analysis.whole() == analysis;
        return analysis.model().elements(root).stream()
                .filter(element -> all || analysis.model().isOwn(element))
                .count();
    }

    private static List<List<String>> rows(Tally tally) {
        List<List<String>> rows = new ArrayList<>();
        String open = tally.openThreats() == 0 ? "none" : "**" + tally.openThreats() + "**: " + tally.openInWords();
        rows.add(List.of("Open threats", open));
        rows.add(List.of("Questions", tally.questions() == 0 ? "none" : Integer.toString(tally.questions())));
        rows.add(List.of("Decided", decided(tally)));
        int mitigated = tally.pairs(Disposition.MITIGATED) + tally.pairs(Disposition.COVERED_EITHER_WAY);
        rows.add(List.of("Mitigated", mitigated + (tally.verified() > 0 ? ", " + tally.verified() + " verified" : "")));
        rows.add(List.of("Assertions", assertions(tally)));
        rows.add(List.of("Pairs considered", Integer.toString(tally.allPairs())));
        return rows;
    }

    private static String decided(Tally tally) {
        String words =
                List.of(Disposition.ACCEPTED, Disposition.DEFERRED, Disposition.TRANSFERRED, Disposition.DISMISSED)
                        .stream()
                        .filter(disposition -> tally.pairs(disposition) > 0)
                        .map(disposition -> tally.pairs(disposition) + " " + disposition.word())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }

    private static String assertions(Tally tally) {
        if (tally.assertions() == 0) {
            return "none stated";
        }
        int hold = tally.assertions() - tally.failed() - tally.undecided();
        return hold + " of " + tally.assertions() + (hold == 1 ? " holds" : " hold")
                + (tally.failed() > 0 ? ", **" + tally.failed() + (tally.failed() == 1 ? " fails**" : " fail**") : "")
                + (tally.undecided() > 0 ? ", " + tally.undecided() + " undecided" : "");
    }
}
