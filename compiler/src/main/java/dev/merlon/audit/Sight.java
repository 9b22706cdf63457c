package dev.merlon.audit;

import dev.merlon.model.EvidenceResult;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Severity;
import dev.merlon.rule.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threat as it is seen on a day, as far as a change of it is worth an entry.
 *
 * @param evidence what proves it, as it is written; how recent the result is, is no change
 */
record Sight(
        Threat threat,
        Severity severity,
        boolean verified,
        @Nullable Ruling ruling,
        List<String> evidence) {
    static Sight of(Threat threat, Analysis analysis) {
        boolean verified = analysis.world().hasEvidence() && analysis.isVerified(threat);
        Decision decision = threat.decision();
        return new Sight(
                threat,
                threat.severity(),
                verified,
                decision == null ? null : new Ruling(decision.by(), decision.reason(), decision.until()),
                verified
                        ? analysis.proofs(threat).stream()
                                .map(result -> result.evidence().toString())
                                .toList()
                        : List.of());
    }

    /** How it stands, with the reasons. */
    Standing standing(Analysis analysis) {
        return new Standing(
                threat.disposition(),
                severity.toString(),
                verified,
                analysis.reason(threat),
                ruling,
                verified
                        ? analysis.proofs(threat).stream()
                                .map(Sight::proof)
                                .distinct()
                                .toList()
                        : List.of());
    }

    private static Proof proof(EvidenceResult result) {
        return new Proof(result.evidence().toString(), result.detail());
    }

    /** What happened since it was seen before; null where nothing did. */
    @Nullable
    Event since(Sight before) {
        if (threat.disposition() != before.threat.disposition()) {
            return switch (threat.disposition()) {
                case OPEN -> Event.OPENED;
                case QUESTION, UNREVIEWED -> Event.ASKED;
                case ACCEPTED, DEFERRED, TRANSFERRED, DISMISSED -> Event.DECIDED;
                case MITIGATED, COVERED_EITHER_WAY, COVERED_BY_REFINEMENT, NOT_APPLICABLE, OUT_OF_SCOPE ->
                    Event.ANSWERED;
            };
        }
        if (ruling == null ? before.ruling != null : !ruling.equals(before.ruling)) {
            return Event.DECIDED;
        }
        if (verified != before.verified) {
            return verified ? Event.VERIFIED : Event.UNPROVEN;
        }
        int order = order(severity, before.severity);
        if (order != 0) {
            return order > 0 ? Event.WORSENED : Event.IMPROVED;
        }
        return evidence.equals(before.evidence) ? null : Event.VERIFIED;
    }

    private static int order(Severity one, Severity other) {
        int byGreatest = Integer.compare(one.greatest().rank(), other.greatest().rank());
        return byGreatest != 0
                ? byGreatest
                : Integer.compare(one.least().rank(), other.least().rank());
    }
}
