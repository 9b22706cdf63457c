package dev.merlon.backend.text;

import dev.merlon.backend.LedgerRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger for a spreadsheet: comma-separated values after RFC 4180.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return for
 * a formula. Such cells get an apostrophe before them.
 */
public final class LedgerCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private LedgerCsv() {}

    /** One line a pair, after a line with the names of the columns. */
    public static String of(List<LedgerRow> rows) {
        StringBuilder out = new StringBuilder("rule,title,subject,disposition,severity,reason,verified,probes\r\n");
        for (LedgerRow row : rows) {
            String severity = row.severity();
            out.append(Stream.of(
                                    row.rule().id(),
                                    row.rule().title(),
                                    row.subjectText(),
                                    row.disposition().word(),
                                    severity == null ? "" : severity,
                                    row.reason(),
                                    row.verified() ? "yes" : "",
                                    String.join(" ", row.probes()))
                            .map(LedgerCsv::cell)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return out.toString();
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\'');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
