package dev.merlon.parse;

import dev.merlon.source.SourceFile;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A stretch of a file as the lexer reads it.
 *
 * <p>Indexes are offsets in UTF-16 units of the whole file, so that tokens have the offsets of spans, also those of an
 * expression inside a text; the values read are code points. Only the lexer reads it, which looks one ahead.
 */
final class SourceCharStream implements CharStream {
    private final SourceFile file;
    private final String text;
    private final int end;
    private int index;

    SourceCharStream(SourceFile file, int start, int end) {
        this.file = file;
        this.text = file.text();
        this.index = start;
        this.end = end;
    }

    @Override
    public int LA(int offset) {
        if (offset == 1) {
            return index >= end ? IntStream.EOF : text.codePointAt(index);
        }
        if (offset == -1) {
            return index == 0 ? IntStream.EOF : text.codePointBefore(index);
        }
        throw new UnsupportedOperationException();
    }

    @Override
    public void consume() {
        if (index >= end) {
            throw new IllegalStateException("at the end");
        }
        index += Character.charCount(text.codePointAt(index));
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int position) {
        index = position;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int size() {
        return end;
    }

    @Override
    public String getSourceName() {
        return file.name();
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, end));
    }
}
