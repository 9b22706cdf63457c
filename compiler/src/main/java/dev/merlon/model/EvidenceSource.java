package dev.merlon.model;

import java.time.LocalDate;

/** Where results of evidence are looked up. */
@FunctionalInterface
public interface EvidenceSource {
    /** No results at all. */
    EvidenceSource NONE = (evidence, asOf) -> new EvidenceResult(
            evidence,
            EvidenceResult.Status.NOT_CHECKED,
            evidence.kind().isChecked()
                    ? "not checked, because no results were given"
                    : "not checked, people have to look at it",
            null);

    /** @param asOf the day that ages are counted from */
    EvidenceResult look(Evidence evidence, LocalDate asOf);
}
