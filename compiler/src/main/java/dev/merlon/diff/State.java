package dev.merlon.diff;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Baseline;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.type.Enumeration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a threat on one side of a comparison.
 *
 * @param least how bad it is at least; null where only the worst is known
 * @param greatest how bad it can be
 * @param verified whether passing evidence proves what answers it
 * @param threat the threat itself; null where only a record of it is left
 */
public record State(
        Disposition disposition,
        Enumeration.@Nullable Constant least,
        Enumeration.Constant greatest,
        boolean verified,
        @Nullable Threat threat) {
    static State of(Threat threat, Analysis analysis) {
        return new State(
                threat.disposition(),
                threat.severity().least(),
                threat.severity().greatest(),
                threat.disposition() == Disposition.MITIGATED
                        && analysis.world().hasEvidence()
                        && analysis.isVerified(threat),
                threat);
    }

    /** What a record says; a severity that is none any more is the worst. */
    static State of(Baseline.Then then, Enumeration severities) {
        Enumeration.Constant worst = severities.constant(then.severity());
        return new State(
                then.disposition(),
                null,
                worst == null ? severities.ofRank(severities.highestRank()) : worst,
                false,
                null);
    }

    /** The same, where nothing is known of proofs on the other side. */
    State unproven() {
        return new State(disposition, least, greatest, false, threat);
    }

    /** {@code high}, or {@code medium..critical}. */
    public String severity() {
        return least == null || least.name().equals(greatest.name())
                ? greatest.name()
                : least.name() + ".." + greatest.name();
    }

    /** {@code mitigated (verified)}, {@code accepted by ciso@example.com until 2027-03-31}, or the word of the disposition. */
    public String verdict() {
        return disposition.word()
                + (verified ? " (verified)" : "")
                + decision().map(State::said).orElse("");
    }

    private static String said(Decision decision) {
        return (decision.by().isEmpty() ? "" : " by " + decision.by())
                + (decision.until() == null ? "" : " until " + decision.until());
    }

    /** What people decided about it, if it stands by that. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(threat == null || !disposition.isDecided() ? null : threat.decision());
    }

    /** Whether something answers it, or it cannot happen, so that nobody has to decide about it. */
    boolean isAnswered() {
        return !disposition.isDecided() && disposition != Disposition.OPEN && !disposition.isWaiting();
    }

    /** Whether the same people decided the same, for the same reason and as long; of a record that is not known. */
    boolean isDecidedLike(State other) {
        Decision mine = decision().orElse(null);
        Decision others = other.decision().orElse(null);
        return mine == null
                || others == null
                || mine.by().equals(others.by())
                        && mine.reason().equals(others.reason())
                        && Objects.equals(mine.until(), others.until());
    }

    /** Whether it is the same for people who look at it. */
    boolean isLike(State other) {
        return disposition == other.disposition
                && isDecidedLike(other)
                && greatest.name().equals(other.greatest.name())
                && (least == null || other.least == null || least.name().equals(other.least.name()))
                && verified == other.verified;
    }
}
