package dev.merlon.backend;

import dev.merlon.rule.Expiry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What ends soon, in words. */
public final class Upcoming {
    private Upcoming() {}

    /** {@code (in 9 days)}. */
    public static String days(LocalDate asOf, Expiry expiry) {
        long days = ChronoUnit.DAYS.between(asOf, expiry.until());
        return days == 0 ? "(the last day)" : "(in " + Tally.number(days, "day") + ")";
    }

    /** What to do before that day. */
    public static String remedy(Expiry expiry) {
        return switch (expiry.what()) {
            case DECISION -> "review it, then set another `until`; or mend the threat";
        };
    }
}
