package dev.merlon.rule;

import java.util.Locale;
import java.util.Optional;
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

    private static final DecisionReview NOT_PINNED = new DecisionReview(Status.NOT_PINNED, null);
    private static final DecisionReview SAME = new DecisionReview(Status.SAME, null);

    public boolean isNeeded() {
        return status == Status.CHANGED;
    }

    /** As the lock says; or the decision itself, where it is about this threat only. */
    static DecisionReview of(Threat threat, Decision decision, Analysis analysis, DecisionPins pins) {
        String stated = decision.basis();
        if (stated != null) {
            boolean isSame = analysis.basis(decision).hasDigest(stated);
            return isSame ? SAME : new DecisionReview(Status.CHANGED, null);
        }
        if (pins == DecisionPins.NONE) {
            return NOT_PINNED;
        }
        Basis basis = analysis.basis(threat);
        Optional<DecisionPins.Pinned> pinned = find(threat, basis, analysis, pins);
        if (pinned.isEmpty()) {
            return NOT_PINNED;
        }
        Basis.Change change = basis.since(pinned.get().facts());
        return change.isNone() ? SAME : new DecisionReview(Status.CHANGED, change);
    }

    private static Optional<DecisionPins.Pinned> find(
            Threat threat, Basis basis, Analysis analysis, DecisionPins pins) {
        DecisionPins.Pinned pinned = pins.of(threat.plainId(), basis);
        if (pinned != null) {
            return Optional.of(pinned);
        }
        return threat.formerIds(analysis.model()).stream()
                .flatMap(id -> Optional.ofNullable(pins.of(id, basis)).stream())
                .findFirst();
    }
}
