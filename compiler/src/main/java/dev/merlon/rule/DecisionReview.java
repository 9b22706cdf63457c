package dev.merlon.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision about a threat is about what it was made for.
 *
 * @param status what can be said of it
 * @param change what came and went; null where that is not known
 */
public record DecisionReview(Status status, Basis.@Nullable Change change) {
    /** What can be said of the basis of a decision. */
    public enum Status {
        /** Nobody has written down what it rests on. */
        NOT_PINNED,
        /** It rests on what it did. */
        SAME,
        /** It rests on something else than when somebody last looked at it. */
        CHANGED;

        /** The word used everywhere: {@code not-pinned}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final DecisionReview NOT_PINNED = new DecisionReview(Status.NOT_PINNED, null);
    static final DecisionReview SAME = new DecisionReview(Status.SAME, null);

    static DecisionReview changed(Basis.@Nullable Change change) {
        return new DecisionReview(Status.CHANGED, change);
    }

    public boolean isNeeded() {
        return status == Status.CHANGED;
    }
}
