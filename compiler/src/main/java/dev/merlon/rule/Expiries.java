package dev.merlon.rule;

import dev.merlon.model.Assumption;
import dev.merlon.model.EvidenceResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        expiries.assumptions(analysis.assumptions());
        expiries.evidence(analysis.controls());
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
            LocalDate until = decision.until();
            if (until != null && isNear(until)) {
                String name = Reliance.name(decision);
                found.add(
                        new Expiry(Expiry.What.DECISION, name, decision.by(), until, ids, List.of(), decision.span()));
            }
        });
    }

    private void assumptions(List<Reliance> reliances) {
        for (Reliance reliance : reliances) {
            Assumption assumption = reliance.assumption();
            boolean needed =
                    !reliance.threats().isEmpty() || !reliance.controls().isEmpty();
            if (needed && isNear(assumption.until())) {
                found.add(new Expiry(
                        Expiry.What.ASSUMPTION,
                        assumption.name(),
                        assumption.by(),
                        assumption.until(),
                        reliance.threats(),
                        reliance.controls(),
                        assumption.span()));
            }
        }
    }

    /** Evidence that counts for a month is always near its end; so it is told when the last quarter of its time begins. */
    private void evidence(List<NamedControl> controls) {
        for (NamedControl control : controls) {
            for (EvidenceResult result : control.results()) {
                Integer maxAge = result.evidence().maxAge();
                LocalDate date = result.date();
                if (result.status() != EvidenceResult.Status.PASSING || maxAge == null || date == null) {
                    continue;
                }
                LocalDate last = date.plusDays(maxAge);
                if (isNear(last) && !asOf.isBefore(last.minusDays(maxAge / 4))) {
                    found.add(new Expiry(
                            Expiry.What.EVIDENCE,
                            result.evidence().toString(),
                            control.statement().owner(),
                            last,
                            List.of(),
                            List.of(control.name()),
                            result.evidence().span()));
                }
            }
        }
    }

    private boolean isNear(LocalDate until) {
        return !until.isBefore(asOf) && !until.isAfter(asOf.plusDays(Analysis.NEAR_DAYS));
    }
}
