package dev.merlon.exposure;

import java.util.Locale;

/**
 * A way to look at the exposure.
 *
 * @param control the name of the planned control, for {@link What#PLANNED}; otherwise empty
 */
public record Case(What what, String control) {
    /** What is looked at, in the order in which it is shown. */
    public enum What {
        /** As the model is evaluated today. */
        AS_IT_STANDS,
        /** A control that is planned is there, as a claim. */
        PLANNED,
        /** All controls that are planned are there, as claims. */
        ALL_PLANNED,
        /** Every question among the drivers comes out so that there is no threat. */
        QUESTIONS_WELL,
        /** Only controls that evidence proves count. */
        VERIFIED_ONLY,
        /** Nothing answers what drives the scenarios: the estimates themselves. */
        UNANSWERED;

        /** {@code as-it-stands}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether something is there that is only planned today. */
    public boolean isPlanned() {
        return what == What.PLANNED || what == What.ALL_PLANNED;
    }

    static Case of(What what) {
        return new Case(what, "");
    }
}
