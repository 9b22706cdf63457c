package dev.merlon.source;

import org.jspecify.annotations.Nullable;

/** A stretch of a file, from {@code start} (inclusive) to {@code end} (exclusive), offsets in UTF-16 units. */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
    /** Where the span begins. */
    public Position position() {
        return file.position(start);
    }

    /** Where the span ends: the place after its last character. */
    public Position endPosition() {
        return file.position(end);
    }

    /** The text of the span. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** The smallest span that holds this one and {@code other}, which must be of the same file. */
    public Span to(Span other) {
        return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
    }

    // Written out, here and in other records that are compared in every run: those that the compiler adds to a record
    // are
    // put together when first called, which costs a short run about a millisecond each.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && span.start == start && span.end == end && span.file.equals(file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + start) + end;
    }

    /** In the order of files by name, then of places. */
    @Override
    public int compareTo(Span other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /** The file, line and column, as {@code file:line:column}, which terminals and editors turn into a link. */
    @Override
    public String toString() {
        return file.name() + ":" + position();
    }
}
