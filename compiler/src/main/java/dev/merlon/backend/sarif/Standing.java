package dev.merlon.backend.sarif;

import dev.merlon.json.JsonText;
import java.io.IOException;

/** A result beside those of an earlier state of the model. */
record Standing(Result result, String state) {
    static final String NEW = "new";
    static final String UNCHANGED = "unchanged";
    static final String UPDATED = "updated";
    static final String ABSENT = "absent";

    void write(JsonText json, Descriptors descriptors) throws IOException {
        result.write(json, descriptors);
        if (!state.isEmpty()) {
            json.field("baselineState", state);
        }
    }
}
