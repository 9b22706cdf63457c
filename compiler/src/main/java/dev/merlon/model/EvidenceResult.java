package dev.merlon.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for evidence.
 *
 * @param detail what was found, a clause without a full stop
 * @param date the day of the result, the oldest where there are several; null where there is none
 */
public record EvidenceResult(
        Evidence evidence,
        Status status,
        String detail,
        @Nullable LocalDate date) {
    /** What the evidence says. */
    public enum Status {
        PASSING,
        FAILING,
        /** It passed, and that is too long ago. */
        STALE,
        /** There is no result, or it passed over what it should look at. */
        MISSING,
        /** Nobody looked: there were no results to look in, or people have to look. */
        NOT_CHECKED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
