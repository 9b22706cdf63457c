package dev.merlon.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A document that is read from its start to its end, in bounds: nesting, and the length of texts and names.
 *
 * <p>The methods are for the value that comes next. Each of them reads the whole of it, also where it is of another kind than
 * the one asked for.
 */
public final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(10_000_000)
                    .maxNameLength(10_000)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** What reads a value. */
    @FunctionalInterface
    public interface Body {
        void read(JsonReader json) throws IOException;
    }

    /** What reads the value of a field. */
    @FunctionalInterface
    public interface Field {
        void read(String name, JsonReader json) throws IOException;
    }

    /**
     * Reads a document.
     *
     * @throws MalformedException where it is no JSON, or out of bounds
     */
    public static void read(InputStream stream, Body body) throws IOException, MalformedException {
        try (JsonParser parser = FACTORY.createParser(stream)) {
            parser.nextToken();
            body.read(new JsonReader(parser));
            if (parser.nextToken() != null) {
                throw new MalformedException(
                        "there is more after its end", parser.currentLocation().getLineNr());
            }
        } catch (StreamConstraintsException e) {
            throw new MalformedException("it is nested too deep, or a text in it is too long", 0);
        } catch (JsonParseException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new MalformedException("it is no JSON", line);
        } catch (CharConversionException e) {
            throw new MalformedException("its characters are in no encoding of JSON", 0);
        }
    }

    /** The fields of an object; of any other value none. */
    public void object(Field field) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            skip();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field.read(name, this);
        }
    }

    /** The items of an array; of any other value none. */
    public void array(Body item) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            skip();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.read(this);
        }
    }

    /** A text; null where the value is none. */
    public @Nullable String text() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        skip();
        return null;
    }

    /** A number without a fraction; -1 where the value is none. */
    public int number() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            long value = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? -1 : parser.getLongValue();
            return value < 0 || value > Integer.MAX_VALUE ? -1 : (int) value;
        }
        skip();
        return -1;
    }

    /** Whether the value is {@code false}. */
    public boolean isFalse() throws IOException {
        boolean isFalse = parser.currentToken() == JsonToken.VALUE_FALSE;
        skip();
        return isFalse;
    }

    public void skip() throws IOException {
        parser.skipChildren();
    }
}
