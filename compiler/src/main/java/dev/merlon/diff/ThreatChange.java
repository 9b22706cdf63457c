package dev.merlon.diff;

import dev.merlon.rule.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threat that is not what it was, and why.
 *
 * @param id its id; the new one where its rule or its subject was renamed
 * @param before null where it was not applicable or not considered
 * @param after null in the same way
 * @param causes why, the likeliest first; never empty
 */
public record ThreatChange(
        String id,
        Effect effect,
        @Nullable State before,
        @Nullable State after,
        List<Cause> causes) {
    public ThreatChange {
        causes = List.copyOf(causes);
    }

    /** The later of its states. */
    public State state() {
        State latest = after == null ? before : after;
        if (latest == null) {
            throw new IllegalStateException(id);
        }
        return latest;
    }

    /** The threat as it is, else as it was; null where there is only a record of it. */
    public @Nullable Threat threat() {
        return state().threat();
    }

    /** What it is put down to first. */
    public Cause cause() {
        return causes.get(0);
    }

    /** How bad it is or was, whichever is worse: a rank of the scale of severities. */
    public int worst() {
        int was = before == null ? -1 : before.greatest().rank();
        int is = after == null ? -1 : after.greatest().rank();
        return Math.max(was, is);
    }
}
