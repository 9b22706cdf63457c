package dev.merlon.source;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text with the name it is shown under.
 *
 * <p>The name is a relative path with {@code /} on every operating system, so that messages and reports are the same
 * everywhere; two source files are the same when their names are.
 */
public final class SourceFile implements Comparable<SourceFile> {
    private final String name;
    private final Supplier<String> reader;
    private @Nullable String text;
    private volatile int[] lineStarts = {};

    public SourceFile(String name, String text) {
        this.name = name;
        this.reader = () -> text;
        this.text = text;
    }

    /** A text that is read when it is first needed, which for a library that is right is never. */
    public SourceFile(String name, Supplier<String> reader) {
        this.name = name;
        this.reader = reader;
    }

    /** The path shown to people, with {@code /} between its parts. */
    public String name() {
        return name;
    }

    /** The text as it was read, line ends included. */
    public String text() {
        // Several threads may ask, and each may read it.
        String known = text;
        if (known == null) {
            known = reader.get();
            text = known;
        }
        return known;
    }

    /** The span from {@code start} (inclusive) to {@code end} (exclusive), offsets in UTF-16 units. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The line and column of an offset; an offset past the end is the end. */
    public Position position(int offset) {
        int[] starts = lineStarts();
        int within = Math.max(0, Math.min(offset, text().length()));
        int found = Arrays.binarySearch(starts, within);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, text().codePointCount(starts[line], within) + 1);
    }

    /** The column of an offset as {@link #position} has it, but counted in UTF-16 units, as editors and code hosts do. */
    public int unitColumn(int offset) {
        int within = Math.max(0, Math.min(offset, text().length()));
        return within - lineStarts()[position(within).line() - 1] + 1;
    }

    /** The text of a line, counted from 1, without its end. */
    public String line(int number) {
        int[] starts = lineStarts();
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : text().length();
        while (end > start && isLineEnd(text().charAt(end - 1))) {
            end--;
        }
        return text().substring(start, end);
    }

    /** How many lines the text has, at least one. */
    public int lineCount() {
        return lineStarts().length;
    }

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && file.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known.length == 0) {
            known = findLineStarts(text());
            lineStarts = known;
        }
        return known;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            int end = carriage < 0 || feed >= 0 && feed <= carriage + 1 ? feed : carriage;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            feed = feed >= 0 && feed <= end ? text.indexOf('\n', end + 1) : feed;
            carriage = carriage >= 0 && carriage <= end ? text.indexOf('\r', end + 1) : carriage;
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
