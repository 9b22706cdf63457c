package dev.merlon.backend.text;

import dev.merlon.backend.LedgerRow;
import dev.merlon.diagnostic.Display;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger for a spreadsheet: comma-separated values after RFC 4180.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return for
 * a formula. Such cells get an apostrophe before them. Control characters, and those that turn the direction of writing, are
 * shown by their numbers: names of files and authors may have them.
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
        String shown = shown(text);
        String safe = formula ? "'" + shown : shown;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\'');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String shown(String text) {
        String escaped = Display.escape(text);
        return escaped.equals(text)
                ? text
                : text.codePoints().mapToObj(LedgerCsv::shown).collect(Collectors.joining());
    }

    /** Cells may have several lines. */
    private static String shown(int c) {
        String character = Character.toString(c);
        return c == '\n' || c == '\r' || c == '\t' ? character : Display.escape(character);
    }
}
