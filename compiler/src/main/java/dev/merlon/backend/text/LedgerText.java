package dev.merlon.backend.text;

import dev.merlon.backend.LedgerRow;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code merlon ledger} prints: a table for each rule. */
public final class LedgerText {
    private LedgerText() {}

    /** The pairs, by rule, and how many of all pairs they are. */
    public static String of(Analysis analysis, List<LedgerRow> rows, Paint paint) {
        Map<Rule, List<LedgerRow>> byRule =
                rows.stream().collect(Collectors.groupingBy(LedgerRow::rule, LinkedHashMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder();
        byRule.forEach((rule, some) -> {
            out.append(paint.bold(rule.id()))
                    .append("  ")
                    .append(Display.escape(rule.title()))
                    .append('\n');
            table(out, some);
            out.append('\n');
        });
        long all = analysis.ledger().size();
        out.append(rows.size() == all ? Tally.number(all, "pair") : rows.size() + " of " + Tally.number(all, "pair"))
                .append(" of ")
                .append(Tally.number(byRule.size(), "rule"))
                .append('.');
        int unused = analysis.ledger().unused().size();
        if (unused > 0 && rows.size() == all) {
            out.append(' ')
                    .append(unused == 1 ? "1 rule" : unused + " rules")
                    .append(" found nothing in the model to range over.");
        }
        return out.append('\n').toString();
    }

    private static void table(StringBuilder out, List<LedgerRow> rows) {
        int subjects = width(rows.stream().map(LedgerRow::subjectText).toList());
        int dispositions = width(rows.stream().map(LedgerText::verdict).toList());
        for (LedgerRow row : rows) {
            String line = "  " + padded(row.subjectText(), subjects) + "  " + padded(verdict(row), dispositions) + "  "
                    + Display.escape(row.reason());
            out.append(line.stripTrailing()).append('\n');
        }
    }

    private static String verdict(LedgerRow row) {
        return row.verdict() + (row.severity() == null ? "" : " " + row.severity());
    }

    private static int width(List<String> texts) {
        return texts.stream()
                .mapToInt(text -> Display.width(Display.escape(text)))
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        String shown = Display.escape(text);
        return shown + " ".repeat(Math.max(0, width - Display.width(shown)));
    }
}
