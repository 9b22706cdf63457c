package dev.merlon.rule;

import dev.merlon.model.ThreatModel;
import dev.merlon.type.Enumeration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of the threats of a model at an earlier time, by their ids. */
public final class Baseline {
    /** Nothing is known of an earlier time, so that everything is new. */
    public static final Baseline NONE = new Baseline(null);

    private final @Nullable Map<String, Then> threats;

    /**
     * A threat as it was.
     *
     * @param severity the name of how bad it could be at most
     */
    public record Then(Disposition disposition, String severity) {}

    private Baseline(@Nullable Map<String, Then> threats) {
        this.threats = threats;
    }

    /** @param threats by id */
    public static Baseline of(Map<String, Then> threats) {
        return new Baseline(Map.copyOf(threats));
    }

    /** What becomes of the threats of an analysis. */
    public static Baseline of(Analysis analysis) {
        Map<String, Then> threats = new HashMap<>();
        for (Threat threat : analysis.threats()) {
            threats.put(
                    threat.plainId(),
                    new Then(threat.disposition(), threat.severity().greatest().name()));
        }
        return new Baseline(threats);
    }

    /** What became of the threats, by their ids; nothing where nothing is known. */
    public Map<String, Then> threats() {
        return threats == null ? Map.of() : Collections.unmodifiableMap(threats);
    }

    public boolean isKnown() {
        return threats != null;
    }

    /** Whether a threat was not there, was settled or only asked for, or was less bad. */
    boolean isNew(Threat threat, ThreatModel model, Enumeration severities) {
        Then then = threats == null ? null : find(threat, model, threats);
        if (then == null || weight(threat.disposition()) > weight(then.disposition)) {
            return true;
        }
        boolean isSettled = weight(threat.disposition()) == 0;
        if (isSettled && threat.disposition() != then.disposition) {
            return true;
        }
        Optional<Enumeration.Constant> before = severities.constants().stream()
                .filter(constant -> constant.name().equals(then.severity))
                .findFirst();
        return before.isEmpty()
                || threat.severity().greatest().rank() > before.get().rank();
    }

    private static @Nullable Then find(Threat threat, ThreatModel model, Map<String, Then> threats) {
        Then then = threats.get(threat.id());
        // A threat of a variant bears its mark only where it differs from the model of today.
        then = then == null ? threats.get(threat.plainId()) : then;
        if (then != null) {
            return then;
        }
        for (String former : threat.formerIds(model)) {
            if (threats.containsKey(former)) {
                return threats.get(former);
            }
        }
        return null;
    }

    /** How much there is to do about it. */
    private static int weight(Disposition disposition) {
        return switch (disposition) {
            case OPEN -> 2;
            case QUESTION, UNREVIEWED -> 1;
            case ACCEPTED,
                    DEFERRED,
                    TRANSFERRED,
                    DISMISSED,
                    MITIGATED,
                    COVERED_BY_REFINEMENT,
                    COVERED_EITHER_WAY,
                    NOT_APPLICABLE,
                    OUT_OF_SCOPE -> 0;
        };
    }
}
