package dev.merlon.compliance;

import java.util.Locale;

/** What a control on an element is worth to an assessor. */
public enum Worth {
    /** Evidence passes. */
    VERIFIED,
    /** The model says so. */
    CLAIMED,
    /** It follows from facts that the model states. */
    BY_FACTS,
    /** It is there only if what nobody has reviewed is right. */
    DRAFTED,
    /** Evidence fails: it is not there. */
    FAILING,
    /** It is planned or proposed: it is not there yet. */
    PLANNED;

    /** The word used everywhere: {@code by-facts}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the control counts as there. */
    public boolean isThere() {
        return this == VERIFIED || this == CLAIMED || this == BY_FACTS;
    }
}
