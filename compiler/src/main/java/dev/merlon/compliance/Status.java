package dev.merlon.compliance;

import java.util.Locale;

/** What a model shows of a clause, the weakest point of it; in the order in which one looks after them. */
public enum Status {
    /** A threat against it is open. */
    OPEN,
    /** The evidence of a control that would support it fails. */
    FAILING,
    /** A question about it waits for an answer, or a draft for a review. */
    QUESTION,
    /** Libraries know controls that would support it; none is in the model, and no rule asks for one. */
    NO_CONTROL,
    /** Threats against it apply and people decided to live with them, for a while or for good. */
    DECIDED,
    /** Something supports it only if what nobody has reviewed is right. */
    DRAFTED,
    /** Controls support it, and evidence proves none of them, or not all. */
    CLAIMED,
    /** Controls support it, and evidence proves all of them. */
    VERIFIED,
    /** Rules look after it, and none of them finds anything in the model that it is about. */
    NOTHING_APPLIES,
    /** Nothing in the model and its libraries is mapped to it. */
    NOT_ASSESSED,
    /** It speaks of nothing that is in the model. */
    NOT_APPLICABLE,
    /** It is known and demands nothing yet. */
    UPCOMING;

    /** The word used everywhere: {@code not-assessed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something must be done before the model can support evidence for it. */
    public boolean isGap() {
        return this == OPEN || this == FAILING || this == NO_CONTROL;
    }

    /** Whether something in the model supports evidence for it and nothing stands against it. */
    public boolean isSupported() {
        return this == DRAFTED || this == CLAIMED || this == VERIFIED;
    }
}
