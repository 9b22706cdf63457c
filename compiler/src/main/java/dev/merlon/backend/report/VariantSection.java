package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.Tally;
import dev.merlon.diff.Change;
import dev.merlon.diff.Difference;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is different in the variants of the model. */
final class VariantSection {
    private VariantSection() {}

    static Section of(Analysis base, List<Analysis> variants) {
        StringBuilder text = new StringBuilder(
                "Each variant is the model with what it says differently, looked at as a model of its own. What is the same in"
                        + " the model and in the variant is not listed here.\n");
        for (Analysis analysis : variants) {
            Variant variant = analysis.variant();
            if (variant != null) {
                append(text, base, analysis, variant);
            }
        }
        return new Section("variants", "Variants", text.toString());
    }

    private static void append(StringBuilder text, Analysis base, Analysis analysis, Variant variant) {
        Tally tally = Tally.of(analysis);
        text.append("\n### ")
                .append(Markdown.text(variant.title()))
                .append("\n\n")
                .append(Markdown.code(variant.name()))
                .append(" (")
                .append(Markdown.code(variant.span()))
                .append(") has ")
                .append(
                        tally.openThreats() == 0
                                ? "no open threat"
                                : Tally.number(tally.openThreats(), "open threat") + " (" + tally.openInWords() + ")")
                .append(" and ")
                .append(tally.questions() == 0 ? "no question" : Tally.number(tally.questions(), "question"))
                .append(tally.failed() == 0 ? "" : ", and " + Tally.number(tally.failed(), "assertion") + " of it fail")
                .append(".\n\n");
        List<List<String>> rows = new ArrayList<>();
        for (Change change : Difference.between(base, analysis)) {
            rows.add(List.of(
                    Markdown.text(change.threat().rule().title()) + ": " + Markdown.code(change.id()),
                    state(change.before()),
                    state(change.after())));
        }
        text.append(
                rows.isEmpty()
                        ? "No finding differs.\n"
                        : Markdown.table(List.of("Threat", "In the model", "In the variant"), rows));
    }

    private static String state(@Nullable Threat threat) {
        return threat == null ? "none" : threat.disposition().word() + ", " + threat.severity();
    }
}
