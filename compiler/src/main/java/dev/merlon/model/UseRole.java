package dev.merlon.model;

import java.util.Locale;

/** How a datum is used at an element; the built-in enum {@code UseRole}. */
public enum UseRole {
    STORES,
    PROCESSES,
    HOLDS,
    CARRIES,
    RETURNS;

    /** The verb as it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
