package dev.merlon.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what ends soon. */
final class Expiries {
    private final LocalDate asOf;
    private final List<Expiry> found = new ArrayList<>();

    private Expiries(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The first to end first; what decides nothing now is left out. */
    static List<Expiry> of(Analysis analysis) {
        Expiries expiries = new Expiries(analysis.asOf());
        expiries.decisions(analysis.threats());
        expiries.found.sort(Comparator.comparing(Expiry::until).thenComparing(Expiry::span));
        return List.copyOf(expiries.found);
    }

    private void decisions(List<Threat> threats) {
        Map<Decision, List<String>> decided = new LinkedHashMap<>();
        for (Threat threat : threats) {
            if (threat.decision() != null) {
                decided.computeIfAbsent(threat.decision(), d -> new ArrayList<>())
                        .add(threat.id());
            }
        }
        decided.forEach((decision, ids) -> {
            if (isNear(decision.until())) {
                String name = decision.verb().name().toLowerCase(Locale.ROOT) + " " + decision.rule();
                found.add(
                        new Expiry(Expiry.What.DECISION, name, decision.by(), decision.until(), ids, decision.span()));
            }
        });
    }

    private boolean isNear(@Nullable LocalDate until) {
        return until != null && !until.isBefore(asOf) && !until.isAfter(asOf.plusDays(Analysis.NEAR_DAYS));
    }
}
