package dev.merlon.backend.sarif;

import dev.merlon.json.JsonText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something that a reader should look at. */
interface Result {
    /** Of what kind it is; null for a threat, whose rule is there anyway. */
    @Nullable
    Descriptor descriptor();

    void write(JsonText json, Descriptors descriptors) throws IOException;
}
