package dev.merlon.backend.sarif;

import java.nio.charset.StandardCharsets;

/**
 * A short name for an id, in the form in which GitHub keeps what tells results apart from run to run. GitHub would make one of
 * the text of the line; one of the id stays when the line changes or moves.
 */
final class Fingerprint {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** The 64-bit hash FNV-1a of a text, and the number of its occurrence. */
    static String of(String id) {
        long hash = BASIS;
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xFF)) * PRIME;
        }
        String digits = Long.toHexString(hash);
        return "0".repeat(16 - digits.length()) + digits + ":1";
    }
}
