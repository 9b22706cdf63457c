package dev.merlon.rule;

import dev.merlon.model.EvidenceResult;
import dev.merlon.model.EvidenceResult.Status;
import java.util.List;

/** Finds the evidence that fails, is too old, or has no result. */
final class Disproofs {
    private Disproofs() {}

    static void find(List<NamedControl> controls, List<Notice> notices) {
        for (NamedControl control : controls) {
            for (EvidenceResult result : control.results()) {
                boolean passes = result.status() == Status.PASSING || result.status() == Status.NOT_CHECKED;
                if (!passes) {
                    notices.add(new Notice.Unproven(control.name(), result));
                }
            }
        }
    }
}
