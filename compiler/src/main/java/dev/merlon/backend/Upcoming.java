package dev.merlon.backend;

import dev.merlon.rule.Expiry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What ends soon, in words. */
public final class Upcoming {
    /** How many threats or controls are named. */
    private static final int MOST_NAMED = 3;

    private Upcoming() {}

    /** {@code (in 9 days)}. */
    public static String days(LocalDate asOf, Expiry expiry) {
        long days = ChronoUnit.DAYS.between(asOf, expiry.until());
        return days == 0 ? "(the last day)" : "(in " + Tally.number(days, "day") + ")";
    }

    /** What happens after that day. */
    public static String consequence(Expiry expiry) {
        List<String> parts = new ArrayList<>();
        if (!expiry.threats().isEmpty()) {
            parts.add("open again: " + some(expiry.threats()));
        }
        if (!expiry.controls().isEmpty()) {
            String then = expiry.what() == Expiry.What.EVIDENCE ? "a claim again: " : "counts no more: ";
            parts.add(then + some(expiry.controls()));
        }
        return String.join("; ", parts);
    }

    private static String some(List<String> all) {
        int more = all.size() - MOST_NAMED;
        return all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** What to do before that day. */
    public static String remedy(Expiry expiry) {
        return switch (expiry.what()) {
            case DECISION -> "review it, then set another `until`; or mend the threat";
            case EVIDENCE -> "run it again, and give the new results with `--evidence`";
            case ASSUMPTION -> "look whether it still holds, then set another `until`; or mend what relies on it";
        };
    }
}
