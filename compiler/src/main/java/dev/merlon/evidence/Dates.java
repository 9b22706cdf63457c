package dev.merlon.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days in times as results write them: {@code 2026-11-20T10:15:30Z}. */
final class Dates {
    private static final int LENGTH = "2026-11-20".length();

    private Dates() {}

    /** The day of a time, or null where there is none. */
    static @Nullable LocalDate day(@Nullable String time) {
        if (time == null || time.length() < LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(time.substring(0, LENGTH));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
