package dev.merlon.fuzz;

import dev.merlon.json.JsonReader;
import dev.merlon.json.MalformedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads a document of any shape, each value as whatever its place asks for. */
final class JsonTarget {
    private JsonTarget() {}

    static void read(byte[] bytes) throws IOException {
        for (int first = 0; first < 5; first++) {
            int way = first;
            try {
                JsonReader.read(new ByteArrayInputStream(bytes), json -> value(json, way));
            } catch (MalformedException e) {
                if (e.getMessage() == null || e.line() < 0) {
                    throw new AssertionError("no reason", e);
                }
            }
        }
    }

    private static void value(JsonReader json, int way) throws IOException {
        switch (way % 5) {
            case 0 -> json.object((name, inner) -> value(inner, name.length()));
            case 1 -> json.array(inner -> value(inner, way + 1));
            case 2 -> json.text();
            case 3 -> json.number();
            default -> json.isFalse();
        }
    }
}
