package dev.merlon.rule;

import dev.merlon.model.Assumption;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a threat that people had decided about is open again.
 *
 * @param assumption the assumption that took the decision with it, or null where the decision's own last day is over
 */
public record Ended(Decision decision, @Nullable Assumption assumption) {
    /** What ended a decision by a day; null while nothing did. */
    static @Nullable Ended on(LocalDate day, Decision decision) {
        LocalDate until = decision.until();
        if (until != null && until.isBefore(day)) {
            return new Ended(decision, null);
        }
        for (Assumption assumption : decision.assumptions()) {
            if (!assumption.holdsOn(day)) {
                return new Ended(decision, assumption);
            }
        }
        return null;
    }

    /** {@code accepted by ciso@example.com until 2026-10-31}, as a clause without a full stop. */
    public String text() {
        String verb = decision.verb().disposition().name().toLowerCase(Locale.ROOT);
        return verb + " by " + decision.by()
                + (assumption == null
                        ? " until " + decision.until() + ", which is over"
                        : ", relying on `" + assumption.name() + "`, which held until " + assumption.until());
    }

    /** What to do about it. */
    public String remedy() {
        return assumption == null
                ? "review the decision and set another `until`, or mend the threat"
                : "look whether `" + assumption.name()
                        + "` still holds: if so, set another `until` for it; if not, mend the threat";
    }
}
