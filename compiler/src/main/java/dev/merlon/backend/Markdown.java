package dev.merlon.backend;

import dev.merlon.diagnostic.Display;
import dev.merlon.logic.Taxonomy;
import dev.merlon.source.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pieces of Markdown, with everything that comes from a model escaped. */
public final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>|&~#$";

    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern ACTIVE_LINK =
            Pattern.compile("(\\]\\(\\s*<?|\\]:\\s*<?)(javascript|vbscript|data|file)\\s*:", Pattern.CASE_INSENSITIVE);

    /** An address on the web that can stand in a link as it is. */
    private static final Pattern WEB = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+");

    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    /** The end of a line after which no other paragraph, list or block of code begins. */
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<!\\n)\\R(?!\\s*(?:\\R|[-*+] |[0-9]+[.)] |```))\\s*");

    private static final Pattern LIST_NUMBER = Pattern.compile("^([0-9]+)([.)])");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private Markdown() {}

    /** Text that is to be read as it stands, in one line. */
    public static String text(String text) {
        String line = oneLine(text);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || i == 0 && "+-=".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        // At the start of a line, `1.` would begin a list.
        boolean mayBeList = !line.isEmpty() && line.charAt(0) >= '0' && line.charAt(0) <= '9';
        return mayBeList ? LIST_NUMBER.matcher(escaped).replaceFirst("$1\\\\$2") : escaped.toString();
    }

    /** A name or a piece of a model. */
    public static String code(String text) {
        String line = oneLine(text);
        if (line.isBlank()) {
            return "";
        }
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 ? " " : "";
        return fence + pad + line + pad + fence;
    }

    public static String code(Span span) {
        return code(Place.text(span));
    }

    /** An entry of a taxonomy, which leads to where it can be read if that is on the web. */
    public static String reference(Taxonomy.Reference reference) {
        String text = text(reference.text());
        String address = address(reference);
        return address.isEmpty() ? text : "[" + text + "](" + address + ")";
    }

    /** Where an entry of a taxonomy can be read on the web; empty where that is not known, or is no address to trust. */
    public static String address(Taxonomy.Reference reference) {
        String address = reference.link().strip();
        return WEB.matcher(address).matches() ? address : "";
    }

    /** CommonMark written by the author of a rule or model, as a paragraph of one line. */
    public static String inline(String commonMark) {
        return inOneLine(tame(commonMark).strip());
    }

    /** CommonMark written by the author of a rule or model, set apart so that its headings and lists stay inside. */
    public static String quote(String commonMark) {
        if (commonMark.isBlank()) {
            return "";
        }
        return tame(commonMark)
                .strip()
                .lines()
                .map(line -> ("> " + line).stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** CommonMark with the lines that its author broke put together; lists and paragraphs stay. */
    public static String filled(String text) {
        String stripped = text.strip();
        return hasLineEnd(stripped) ? BROKEN_LINE.matcher(stripped).replaceAll(" ") : stripped;
    }

    /**
     * CommonMark without what acts on whoever opens the report: pictures, which would be fetched, HTML, and links that run
     * code.
     */
    private static String tame(String commonMark) {
        String text = Display.lines(commonMark, Display::escape, "\n");
        // Hardly any text has either, and to look for a character takes a small part of the time.
        if (text.indexOf(']') >= 0) {
            text = ACTIVE_LINK.matcher(text).replaceAll("$1unsafe:");
        }
        text = text.replace("![", "!\\[");
        return text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("\\\\<");
    }

    /** A table; cells are Markdown already. A column that has no content is left out. */
    public static String table(List<String> header, List<List<String>> rows) {
        List<Integer> columns = IntStream.range(0, header.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        if (columns.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder();
        row(table, header, columns);
        table.append("|").append("---|".repeat(columns.size())).append('\n');
        rows.forEach(row -> row(table, row, columns));
        return table.toString();
    }

    private static void row(StringBuilder table, List<String> cells, List<Integer> columns) {
        for (int column : columns) {
            table.append("| ").append(cell(cells.get(column))).append(' ');
        }
        table.append("|\n");
    }

    /** In a table a bar ends the cell, in code too; one that is escaped already is not escaped again. */
    private static String cell(String markdown) {
        String line = oneLine(markdown);
        return line.indexOf('|') < 0 ? line : BAR.matcher(line).replaceAll("\\\\|");
    }

    private static String oneLine(String text) {
        return Display.escape(inOneLine(text.strip()).replace('\t', ' '));
    }

    private static String inOneLine(String text) {
        return hasLineEnd(text) ? LINE_END.matcher(text).replaceAll(" ") : text;
    }

    /** Whether there is what {@code \\R} finds. */
    private static boolean hasLineEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                return true;
            }
        }
        return false;
    }
}
