package dev.merlon.backend;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Violation;
import dev.merlon.type.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes a check fail: open threats of a severity or a worse one, assertions that do not hold, and policies.
 *
 * @param stated the severity that was asked for, or {@link #NONE}; null where nobody did
 */
public record Gate(@Nullable String stated) {
    /** The limit that no threat reaches. */
    public static final String NONE = "none";

    /** The values of a limit, the usual one first. */
    public static final List<String> LIMITS = List.of("high", "critical", "medium", "low", "info", NONE);

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
        return analysis != null && analysis.policyDecides() ? NONE : LIMITS.get(0);
    }

    public boolean fails(Analysis analysis) {
        Tally tally = Tally.of(analysis);
        return tally.openFrom(limit(analysis)) > 0 || tally.failed() > 0 || analysis.failingViolations() > 0;
    }

    /** The ids of the threats because of which the check fails: by the limit, or by a policy that does not leave the model out. */
    public Set<String> failing(Analysis analysis) {
        Set<String> ids = new HashSet<>();
        Enumeration.Constant least = analysis.book().severityScale().constant(limit(analysis));
        if (least != null) {
            for (Threat threat : analysis.threats(Disposition.OPEN)) {
                if (threat.severity().least().rank() >= least.rank()) {
                    ids.add(threat.id());
                }
            }
        }
        for (Violation violation : analysis.violations()) {
            if (violation instanceof Violation.Failing failing
                    && analysis.exemption(failing.policy()).isEmpty()) {
                failing.threats().forEach(threat -> ids.add(threat.id()));
            }
        }
        return ids;
    }
}
