package dev.merlon.audit;

import dev.merlon.json.JsonReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been read of an object: its texts by name, and what it has of other kinds. */
final class Draft {
    private final Map<String, String> texts = new HashMap<>();
    LocalDate day = LocalDate.MIN;

    @Nullable
    LocalDate until;

    @Nullable
    Origin origin;

    @Nullable
    Standing standing;

    @Nullable
    Ruling ruling;

    boolean flag;
    int number = -1;

    void field(String name, JsonReader json) throws IOException {
        String text = json.text();
        texts.put(name, text == null ? "" : text);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Whether no text was read, as of a value that is no object. */
    boolean isEmpty() {
        return texts.isEmpty();
    }
}
