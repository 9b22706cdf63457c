package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Ledger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many pairs of each rule were considered, and what became of them. */
final class LedgerSection {
    private LedgerSection() {}

    static Section of(Analysis analysis) {
        List<List<String>> rows = new ArrayList<>();
        int unused = 0;
        for (Ledger.Page page : analysis.ledger().pages()) {
            if (page.size() > 0) {
                rows.add(row(page));
            } else {
                unused++;
            }
        }
        String text =
                "Every rule is considered on everything that it looks at; `merlon ledger` lists the pairs one by one,"
                        + " each with its reason.\n\n"
                        + Markdown.table(
                                List.of(
                                        "Rule",
                                        "Threat",
                                        "Open",
                                        "Questions",
                                        "Decided",
                                        "Mitigated",
                                        "Covered",
                                        "Not applicable"),
                                rows)
                        + (unused == 0 ? "" : "\nRules that found nothing in the model to look at: " + unused + ".\n");
        return new Section("ledger", "Ledger", text);
    }

    private static List<String> row(Ledger.Page page) {
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        for (int i = 0; i < page.size(); i++) {
            counts.merge(page.disposition(i), 1, Integer::sum);
        }
        return List.of(
                Markdown.code(page.rule().id()),
                Markdown.text(page.rule().title()),
                number(counts, Disposition.OPEN),
                number(counts, Disposition.QUESTION),
                number(
                        counts,
                        Disposition.ACCEPTED,
                        Disposition.DEFERRED,
                        Disposition.TRANSFERRED,
                        Disposition.DISMISSED),
                number(counts, Disposition.MITIGATED, Disposition.COVERED_EITHER_WAY),
                number(counts, Disposition.COVERED_BY_REFINEMENT),
                number(counts, Disposition.NOT_APPLICABLE, Disposition.OUT_OF_SCOPE));
    }

    private static String number(Map<Disposition, Integer> counts, Disposition... of) {
        int sum = 0;
        for (Disposition disposition : of) {
            sum += counts.getOrDefault(disposition, 0);
        }
        return sum == 0 ? "" : Integer.toString(sum);
    }
}
