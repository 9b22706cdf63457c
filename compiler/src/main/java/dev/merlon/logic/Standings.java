package dev.merlon.logic;

import dev.merlon.model.ControlStatement;
import dev.merlon.model.EvidenceResult;
import java.util.List;

/** What the statements of a model about controls are worth on a day. */
public interface Standings {
    /** Nothing lapses, and nothing is proven. */
    Standings CLAIMS = new Standings() {
        @Override
        public Standing of(ControlStatement statement) {
            return Standing.CLAIM;
        }

        @Override
        public List<EvidenceResult> results(ControlStatement statement) {
            return List.of();
        }
    };

    Standing of(ControlStatement statement);

    /** What came of each piece of evidence of a statement, in the order in which they are written. */
    List<EvidenceResult> results(ControlStatement statement);
}
