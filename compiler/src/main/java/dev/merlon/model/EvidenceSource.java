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

    /** Whether there are results of tests in a package. */
    default boolean hasPackage(String name) {
        return false;
    }

    /** @param asOf the day that ages are counted from */
    EvidenceResult look(Evidence evidence, LocalDate asOf);
}
