package dev.merlon.project;

import dev.merlon.backend.Tally;
import dev.merlon.rule.Analysis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a check fail: open threats of a severity or a worse one, assertions that do not hold, and policies.
 *
 * @param stated the severity that was asked for, or {@code none}; null where nobody did
 */
public record Gate(@Nullable String stated) {
    /** The values of a limit, the usual one first. */
    public static final List<String> LIMITS = List.of("high", "critical", "medium", "low", "info", "none");

    public Gate {
        if (stated != null && !LIMITS.contains(stated)) {
            throw new IllegalArgumentException("no limit: " + stated);
        }
    }

    /** The limit of open threats: where nobody states one, a policy that decides on threats takes its place. */
    public String limit(@Nullable Analysis analysis) {
        if (stated != null) {
            return stated;
        }
        return analysis != null && analysis.policyDecides() ? "none" : LIMITS.get(0);
    }

    public boolean fails(Analysis analysis) {
        Tally tally = Tally.of(analysis);
        return tally.openFrom(limit(analysis)) > 0 || tally.failed() > 0 || analysis.failingViolations() > 0;
    }
}
