package dev.merlon.codec;

import dev.merlon.source.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that {@link ByteReader} reads back. Numbers are written in groups of seven bits, strings once each, spans as the distance
 * from the start of the one before.
 */
public class ByteWriter {
    private ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final Map<String, Integer> strings = new HashMap<>();
    private final ByteArrayOutputStream stringTable = new ByteArrayOutputStream();
    private int lastStart;

    /** All that was written: the strings first. */
    protected final byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        number(all, strings.size());
        all.writeBytes(stringTable.toByteArray());
        all.writeBytes(content.toByteArray());
        return all.toByteArray();
    }

    protected final void span(Span span) {
        int distance = span.start() - lastStart;
        number(distance >= 0 ? 2L * distance : -2L * distance - 1);
        number(span.end() - span.start());
        lastStart = span.start();
    }

    protected final void string(String text) {
        Integer known = strings.get(text);
        if (known == null) {
            known = strings.size();
            strings.put(text, known);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(stringTable, bytes.length);
            stringTable.writeBytes(bytes);
        }
        number(known);
    }

    /** Writes whether there is a value. */
    protected final boolean present(@Nullable Object value) {
        flag(value != null);
        return value != null;
    }

    protected final void flag(boolean value) {
        content.write(value ? 1 : 0);
    }

    /** Writes which of at most 128 forms follows. */
    protected final void tag(int value) {
        content.write(value);
    }

    protected final void constant(Enum<?> value) {
        content.write(value.ordinal());
    }

    protected final <T> void list(List<? extends T> values, Consumer<T> writer) {
        number(values.size());
        for (T value : values) {
            writer.accept(value);
        }
    }

    /** Writes something that can be passed over, or read later. */
    protected final void block(Runnable writer) {
        ByteArrayOutputStream around = content;
        int start = lastStart;
        content = new ByteArrayOutputStream();
        writer.run();
        byte[] inside = content.toByteArray();
        content = around;
        lastStart = start;
        number(inside.length);
        content.writeBytes(inside);
    }

    protected final void number(long value) {
        number(content, value);
    }

    private static void number(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
