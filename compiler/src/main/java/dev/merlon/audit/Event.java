package dev.merlon.audit;

import java.util.Locale;
import java.util.Optional;

/** What an entry tells. */
public enum Event {
    /** A merge, and the commits that it brought. */
    MERGED,
    MODEL_ADDED,
    /** A model has another name; the lives of its threats go on. */
    MODEL_RENAMED,
    MODEL_REMOVED,
    /** A model cannot be looked at; its threats stay what they were. */
    DOES_NOT_COMPILE,
    COMPILES_AGAIN,
    /** The period begins, and the threat was there before. */
    CARRIED_OVER,
    FIRST_SEEN,
    /** The same threat has another id. */
    RENAMED,
    /** It was gone, and is there again. */
    RETURNED,
    OPENED,
    /** Nobody can say whether it is there. */
    ASKED,
    /** People decided about it, or decided otherwise. */
    DECIDED,
    ANSWERED,
    WORSENED,
    IMPROVED,
    VERIFIED,
    /** What answers it was proven, and is only claimed. */
    UNPROVEN,
    /** A day went by, and with it what it stood on; there is no commit. */
    LAPSED,
    /** It does not apply any more, or nothing looks at it. */
    GONE;

    /** The word used everywhere: {@code first-seen}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is about one threat. */
    public boolean isOfThreat() {
        return ordinal() >= CARRIED_OVER.ordinal();
    }

    static Optional<Event> of(String word) {
        for (Event event : values()) {
            if (event.word().equals(word)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
