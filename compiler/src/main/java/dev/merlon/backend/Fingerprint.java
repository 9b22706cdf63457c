package dev.merlon.backend;

import java.nio.charset.StandardCharsets;

/** A short name for a text, by which programs tell results apart from run to run. */
public final class Fingerprint {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** The 64-bit hash FNV-1a in sixteen digits. */
    public static String of(String text) {
        long hash = BASIS;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xFF)) * PRIME;
        }
        String digits = Long.toHexString(hash);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
