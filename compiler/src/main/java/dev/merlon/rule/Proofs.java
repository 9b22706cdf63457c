package dev.merlon.rule;

import dev.merlon.logic.Standing;
import dev.merlon.logic.Standings;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.EvidenceResult.Status;
import dev.merlon.model.EvidenceSource;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the statements about controls are worth on a day, with the results of their evidence at hand. */
final class Proofs implements Standings {
    private final LocalDate asOf;
    private final EvidenceSource evidence;
    private final Map<Span, List<EvidenceResult>> results = new HashMap<>();

    Proofs(LocalDate asOf, EvidenceSource evidence) {
        this.asOf = asOf;
        this.evidence = evidence;
    }

    @Override
    public Standing of(ControlStatement statement) {
        ControlStatement.Backing backing = statement.backing();
        if (!backing.assumptions().stream().allMatch(assumption -> assumption.holdsOn(asOf))) {
            return Standing.LAPSED;
        }
        return backing.evidence().isEmpty() ? Standing.CLAIM : standing(results(statement));
    }

    /** By one thread at a time, since files are read here. */
    @Override
    public synchronized List<EvidenceResult> results(ControlStatement statement) {
        return results.computeIfAbsent(
                statement.span(),
                span -> statement.backing().evidence().stream()
                        .map(each -> evidence.look(each, asOf))
                        .toList());
    }

    /** One that fails decides; it is verified where all that can be checked pass. */
    private static Standing standing(List<EvidenceResult> results) {
        if (any(results, Status.FAILING)) {
            return Standing.FAILING;
        }
        List<EvidenceResult> checkable = results.stream()
                .filter(result -> result.evidence().kind().isChecked())
                .toList();
        if (checkable.isEmpty() || any(checkable, Status.NOT_CHECKED)) {
            return Standing.NOT_CHECKED;
        }
        if (any(checkable, Status.MISSING)) {
            return Standing.MISSING;
        }
        return any(checkable, Status.STALE) ? Standing.STALE : Standing.VERIFIED;
    }

    private static boolean any(List<EvidenceResult> results, Status status) {
        for (EvidenceResult result : results) {
            if (result.status() == status) {
                return true;
            }
        }
        return false;
    }
}
