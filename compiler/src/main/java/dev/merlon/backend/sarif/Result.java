package dev.merlon.backend.sarif;

import dev.merlon.json.JsonText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a reader should look at. */
interface Result {
    /** Of what kind it is; null for a threat, whose rule is there anyway. */
    @Nullable
    Descriptor descriptor();

    /** What it is told apart by from state to state of a model, with its kind before it. */
    String key();

    /** The keys that it had before something was renamed. */
    List<String> formerKeys();

    /** What makes it another when it is told of again; what matters most comes first. */
    List<String> look();

    void write(JsonText json, Descriptors descriptors) throws IOException;
}
