package dev.merlon.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A line of source text as a terminal shows it: tabs as blanks, invisible characters spelt out, too long ones cut. */
final class SourceLine {
    private static final int TAB = 4;

    /** What ASCII prints, by character: nearly all there is, and a line may be as long as a file. */
    private static final String[] PRINTED =
            IntStream.rangeClosed(0, '~').mapToObj(Character::toString).toArray(String[]::new);

    private final List<String> shown;
    /** The column of each UTF-16 unit of the line, and of its end. */
    private final int[] columns;

    SourceLine(String line) {
        shown = new ArrayList<>(line.length());
        columns = new int[line.length() + 1];
        int column = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            if (c >= ' ' && c <= '~') {
                shown.add(PRINTED[c]);
                columns[i++] = column++;
                continue;
            }
            int length = Character.charCount(c);
            String text = c == '\t' ? " ".repeat(TAB - column % TAB) : Display.escape(c);
            int width = Display.width(text);
            for (int unit = i; unit < i + length; unit++) {
                columns[unit] = column;
            }
            add(text, width);
            column += width;
            i += length;
        }
        columns[line.length()] = column;
    }

    /** The column at which the UTF-16 unit of the line begins; past the end it is the end. */
    int column(int unit) {
        return columns[Math.min(unit, columns.length - 1)];
    }

    int width() {
        return columns[columns.length - 1];
    }

    /** What stands between two columns. */
    String between(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int column = from; column < Math.min(to, shown.size()); column++) {
            text.append(shown.get(column));
        }
        return text.toString().stripTrailing();
    }

    /** One entry for each column: the character itself, then nothing for the columns that it also fills. */
    private void add(String text, int width) {
        if (width == 0) {
            int last = shown.size() - 1;
            if (last >= 0) {
                shown.set(last, shown.get(last) + text);
            }
        } else if (text.length() == width) {
            text.chars().forEach(c -> shown.add(Character.toString(c)));
        } else {
            shown.add(text);
            for (int i = 1; i < width; i++) {
                shown.add("");
            }
        }
    }
}
