package dev.merlon.rule;

import java.util.Locale;
import java.util.Optional;

/** What became of a rule on a subject; every pair has exactly one. */
public enum Disposition {
    /** The threat applies and nothing answers it. */
    OPEN,
    /** It cannot be said whether it applies, or whether it is answered. */
    QUESTION,
    /** It is settled if what nobody has reviewed is right, and a question otherwise. */
    UNREVIEWED,
    ACCEPTED,
    DEFERRED,
    TRANSFERRED,
    DISMISSED,
    /** It applies and is answered. */
    MITIGATED,
    /** A more special threat on the same element is open or decided. */
    COVERED_BY_REFINEMENT,
    /** It is answered, whether it applies or not. */
    COVERED_EITHER_WAY,
    /** It does not apply. */
    NOT_APPLICABLE,
    /** Its subject is out of scope. */
    OUT_OF_SCOPE;

    /** The word used everywhere: {@code not-applicable}. */
    public String word() {
        return switch (this) {
            case COVERED_BY_REFINEMENT -> "covered";
            default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** The disposition of a word; empty where there is none. */
    public static Optional<Disposition> of(String word) {
        for (Disposition disposition : values()) {
            if (disposition.word().equals(word)) {
                return Optional.of(disposition);
            }
        }
        return Optional.empty();
    }

    /** Whether people decided it. */
    public boolean isDecided() {
        return this == ACCEPTED || this == DEFERRED || this == TRANSFERRED || this == DISMISSED;
    }

    /** Whether something else speaks for it: a more special threat, or an answer that holds whether it applies or not. */
    public boolean isCovered() {
        return this == COVERED_BY_REFINEMENT || this == COVERED_EITHER_WAY;
    }

    /** Whether it cannot be told until people state or review something. */
    public boolean isWaiting() {
        return this == QUESTION || this == UNREVIEWED;
    }
}
