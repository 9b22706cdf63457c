package dev.merlon.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.merlon.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A JSON text in the making: a generator that indents, and that knows places in files. */
public final class JsonText {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final char[] LINE_END = {'\n'};

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** What writes a document. */
    @FunctionalInterface
    public interface Body {
        void write(JsonText json) throws IOException;
    }

    /** The document, with a line end after it. */
    public static String of(Body body) {
        StringWriter text = new StringWriter();
        write(text, body);
        return text.append('\n').toString();
    }

    /** The document in UTF-8, with a line end after it. */
    public static byte[] bytes(Body body) {
        Utf8Text text = new Utf8Text();
        write(text, body);
        text.write(LINE_END, 0, LINE_END.length);
        return text.bytes();
    }

    private static void write(Writer text, Body body) {
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withArrayIndenter(INDENTER)
                    .withObjectIndenter(INDENTER));
            body.write(new JsonText(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonText field(String name, @Nullable String value) throws IOException {
        json.writeStringField(name, value);
        return this;
    }

    public JsonText field(String name, long value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    public JsonText field(String name, BigDecimal value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value.toPlainString());
        return this;
    }

    public JsonText field(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    public JsonText field(String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
        return this;
    }

    public JsonText numbers(String name, Collection<Integer> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
        return this;
    }

    /** The place, or null. */
    public JsonText location(@Nullable Span span) throws IOException {
        return location("location", span);
    }

    /** The place under a name, or null. */
    public JsonText location(String name, @Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField(name);
            return this;
        }
        json.writeObjectFieldStart(name);
        field("file", span.file().name());
        field("line", span.position().line());
        field("column", span.position().column());
        field("endLine", span.endPosition().line());
        field("endColumn", span.endPosition().column());
        json.writeEndObject();
        return this;
    }

    public JsonText nothing(String name) throws IOException {
        json.writeNullField(name);
        return this;
    }

    public JsonText object(String name, Body body) throws IOException {
        json.writeFieldName(name);
        return object(body);
    }

    public JsonText object(Body body) throws IOException {
        json.writeStartObject();
        body.write(this);
        json.writeEndObject();
        return this;
    }

    /** An array with an object for each item. */
    public <T> JsonText array(String name, Collection<T> items, Item<T> item) throws IOException {
        json.writeFieldName(name);
        return items(items, item);
    }

    /** An array with an object for each item, as a value or as a whole document. */
    public <T> JsonText items(Collection<T> items, Item<T> item) throws IOException {
        json.writeStartArray();
        for (T each : items) {
            json.writeStartObject();
            item.write(this, each);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** What writes the fields of one item. */
    @FunctionalInterface
    public interface Item<T> {
        void write(JsonText json, T item) throws IOException;
    }
}
