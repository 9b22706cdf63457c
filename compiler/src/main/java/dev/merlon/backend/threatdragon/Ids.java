package dev.merlon.backend.threatdragon;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids that Threat Dragon wants, made of what does not change. */
final class Ids {
    private Ids() {}

    /** The same for the same text. */
    static String of(String text) {
        return UUID.nameUUIDFromBytes(("merlon " + text).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
