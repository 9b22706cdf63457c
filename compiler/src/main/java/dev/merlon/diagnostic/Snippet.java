package dev.merlon.diagnostic;

import dev.merlon.source.Position;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The lines of one file that a diagnostic is about, with marks below them. */
final class Snippet {
    /** How many columns of a line are shown; of a longer one, those around the first mark. */
    private static final int WIDEST = 120;

    private static final int BEFORE_MARK = 40;

    private final SourceFile file;
    private final TreeMap<Integer, List<Mark>> marks = new TreeMap<>();

    Snippet(SourceFile file) {
        this.file = file;
    }

    /** A span of several lines is marked on its first and its last; the text stands at the last. */
    void mark(Span span, boolean primary, String text) {
        Position start = span.position();
        Position end = span.endPosition();
        if (end.line() > start.line() && end.column() == 1) {
            end = file.position(Math.max(span.start(), lastCharacterBefore(span.end())));
            end = new Position(end.line(), end.column() + 1);
        }
        if (start.line() == end.line()) {
            add(start.line(), new Mark(start.column(), end.column(), primary, text));
        } else {
            add(start.line(), new Mark(start.column(), Integer.MAX_VALUE, primary, ""));
            add(end.line(), new Mark(0, end.column(), primary, text));
        }
    }

    int lastLine() {
        return marks.lastKey();
    }

    void print(int gutter, Style style, StringBuilder out) {
        String margin = style.frame(" ".repeat(gutter) + " |");
        out.append(margin).append('\n');
        int previous = -1;
        for (var entry : marks.entrySet()) {
            int line = entry.getKey();
            if (previous > 0 && line == previous + 2) {
                printLine(previous + 1, new SourceLine(file.line(previous + 1)), 0, gutter, style, out);
            } else if (previous > 0 && line > previous + 1) {
                out.append(style.frame("...")).append('\n');
            }
            printMarked(line, entry.getValue(), gutter, style, out);
            previous = line;
        }
    }

    private void printMarked(int number, List<Mark> marks, int gutter, Style style, StringBuilder out) {
        String text = file.line(number);
        SourceLine line = new SourceLine(text);
        int from = windowStart(line, marks.get(0).columns(text, line)[0]);
        printLine(number, line, from, gutter, style, out);
        for (Mark mark : marks) {
            int[] columns = mark.columns(text, line);
            int start = Math.min(Math.max(columns[0] - from, 0), WIDEST);
            int end = Math.min(Math.max(columns[1] - from, start + 1), WIDEST + 1);
            String sign = (mark.primary ? "^" : "-").repeat(end - start);
            String words = mark.text.isEmpty() ? "" : " " + Display.escape(mark.text);
            out.append(style.frame(" ".repeat(gutter) + " |"))
                    .append(' ')
                    .append(from > 0 ? "  " : "")
                    .append(" ".repeat(start))
                    .append(mark.primary ? style.primary(sign + words) : style.frame(sign + words))
                    .append('\n');
        }
    }

    private void printLine(int number, SourceLine line, int from, int gutter, Style style, StringBuilder out) {
        String text = line.between(from, from + WIDEST);
        out.append(style.frame(" ".repeat(gutter - Integer.toString(number).length()) + number + " |"));
        if (!text.isEmpty()) {
            out.append(from > 0 ? " … " : " ").append(text).append(line.width() > from + WIDEST ? " …" : "");
        }
        out.append('\n');
    }

    private static int windowStart(SourceLine line, int mark) {
        return line.width() <= WIDEST ? 0 : Math.max(0, Math.min(mark - BEFORE_MARK, line.width() - WIDEST));
    }

    private int lastCharacterBefore(int end) {
        int at = end - 1;
        while (at > 0 && (file.text().charAt(at) == '\n' || file.text().charAt(at) == '\r')) {
            at--;
        }
        return at;
    }

    private void add(int line, Mark mark) {
        marks.computeIfAbsent(line, key -> new ArrayList<>()).add(mark);
    }

    /** A stretch of a line in code points counted from 1, the end exclusive; 0 is the first that is no blank. */
    private record Mark(int start, int end, boolean primary, String text) {
        /** The first column of the mark, and the one after its last. */
        int[] columns(String text, SourceLine line) {
            int blanks = text.length() - text.stripLeading().length();
            int from = start == 0 ? blanks : unit(text, start);
            int to = end == Integer.MAX_VALUE ? text.length() : unit(text, end);
            return new int[] {line.column(from), line.column(to)};
        }

        private static int unit(String text, int codePoint) {
            int most = text.codePointCount(0, text.length());
            return text.offsetByCodePoints(0, Math.min(codePoint - 1, most));
        }
    }
}
