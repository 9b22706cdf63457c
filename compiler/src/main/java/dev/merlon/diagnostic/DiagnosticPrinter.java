package dev.merlon.diagnostic;

import dev.merlon.source.SourceFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prints diagnostics for people: the message, the place, the lines with marks below them, notes and helps.
 *
 * <p>Text from files is shown so that it cannot act on a terminal or look different from what it says.
 */
public final class DiagnosticPrinter {
    private final boolean colour;

    /** A printer that marks up with the colours of a terminal, or with none. */
    public DiagnosticPrinter(boolean colour) {
        this.colour = colour;
    }

    /** All of them, each followed by an empty line. */
    public String print(Collection<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            print(diagnostic, out);
            out.append('\n');
        }
        return out.toString();
    }

    public String print(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        print(diagnostic, out);
        return out.toString();
    }

    private void print(Diagnostic diagnostic, StringBuilder out) {
        Severity severity = diagnostic.code().severity();
        Style style = new Style(colour, severity);
        Map<SourceFile, Snippet> snippets = snippets(diagnostic);
        int gutter = snippets.values().stream()
                .mapToInt(snippet -> Integer.toString(snippet.lastLine()).length())
                .max()
                .orElse(1);

        out.append(style.primary(severity.word() + "[" + diagnostic.code() + "]"))
                .append(style.strong(": " + Display.escape(diagnostic.message())))
                .append('\n');
        String arrow = "-->";
        for (Map.Entry<SourceFile, Snippet> entry : snippets.entrySet()) {
            SourceFile file = entry.getKey();
            out.append(style.frame(" ".repeat(gutter) + arrow))
                    .append(' ')
                    .append(place(file, diagnostic))
                    .append('\n');
            if (!file.text().isEmpty()) {
                entry.getValue().print(gutter, style, out);
            }
            arrow = ":::";
        }
        if (!diagnostic.notes().isEmpty() || !diagnostic.helps().isEmpty()) {
            out.append(style.frame(" ".repeat(gutter) + " |")).append('\n');
        }
        diagnostic.notes().forEach(note -> remark("note", note, gutter, style, out));
        diagnostic.helps().forEach(help -> remark("help", help, gutter, style, out));
    }

    /** One for each file, the one with the mistake first. */
    private static Map<SourceFile, Snippet> snippets(Diagnostic diagnostic) {
        Map<SourceFile, Snippet> snippets = new LinkedHashMap<>();
        SourceFile first = diagnostic.span().file();
        snippets.computeIfAbsent(first, Snippet::new).mark(diagnostic.span(), true, "");
        for (Label label : diagnostic.labels()) {
            snippets.computeIfAbsent(label.span().file(), Snippet::new).mark(label.span(), false, label.text());
        }
        return snippets;
    }

    private static String place(SourceFile file, Diagnostic diagnostic) {
        if (file.equals(diagnostic.span().file())) {
            return Display.escape(
                    file.text().isEmpty() ? file.name() : diagnostic.span().toString());
        }
        return diagnostic.labels().stream()
                .filter(label -> label.span().file().equals(file))
                .map(label -> Display.escape(label.span().toString()))
                .findFirst()
                .orElse(Display.escape(file.name()));
    }

    private static void remark(String word, String text, int gutter, Style style, StringBuilder out) {
        String start = " ".repeat(gutter) + " = ";
        String[] lines = text.split("\n", -1);
        out.append(style.frame(start))
                .append(style.strong(word))
                .append(": ")
                .append(Display.escape(lines[0]))
                .append('\n');
        for (int i = 1; i < lines.length; i++) {
            out.append(" ".repeat(start.length() + word.length() + 2))
                    .append(Display.escape(lines[i]))
                    .append('\n');
        }
    }
}
