package dev.merlon.audit;

import dev.merlon.rule.Disposition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a threat on a day.
 *
 * @param severity {@code high}, or {@code medium..critical} where facts are missing
 * @param verified whether passing evidence proves what answers it
 * @param reason why it is so, in one line
 * @param ruling the decision that stands, or null
 * @param evidence what proves it where it is verified
 */
public record Standing(
        Disposition disposition,
        String severity,
        boolean verified,
        String reason,
        @Nullable Ruling ruling,
        List<Proof> evidence) {
    public Standing {
        evidence = List.copyOf(evidence);
    }

    /** {@code mitigated (verified)}, or the word of the disposition. */
    public String verdict() {
        return disposition.word() + (verified ? " (verified)" : "");
    }

    /** Whether nobody needs to do anything: it is answered, or another threat stands for it. */
    public boolean isClosed() {
        return switch (disposition) {
            case MITIGATED, COVERED_EITHER_WAY, COVERED_BY_REFINEMENT, NOT_APPLICABLE, OUT_OF_SCOPE -> true;
            case OPEN, QUESTION, UNREVIEWED, ACCEPTED, DEFERRED, TRANSFERRED, DISMISSED -> false;
        };
    }
}
