package dev.merlon.logic;

import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.EvidenceResult;
import dev.merlon.type.Kind;
import java.util.List;

/** What the statements of a model about controls are worth on a day. */
public interface Standings {
    /** Nothing lapses, and nothing is proven. */
    Standings CLAIMS = new Standings() {
        @Override
        public Standing of(Element at, ControlStatement statement) {
            return Standing.CLAIM;
        }

        @Override
        public Standing ofFacts(Element element, Kind control) {
            return Standing.CLAIM;
        }

        @Override
        public List<EvidenceResult> results(Element at, ControlStatement statement) {
            return List.of();
        }

        @Override
        public List<EvidenceResult> resultsOfFacts(Element element, Kind control) {
            return List.of();
        }

        @Override
        public boolean hasGenerated() {
            return false;
        }
    };

    /** @param at the element that the statement stands on */
    Standing of(Element at, ControlStatement statement);

    /** What it is worth that an element has a control by its facts. */
    Standing ofFacts(Element element, Kind control);

    /**
     * What came of each piece of evidence of a statement, in the order in which they are written, and of the tests that were
     * generated for it.
     *
     * @param at the element that the statement stands on
     */
    List<EvidenceResult> results(Element at, ControlStatement statement);

    /** What came of the tests that were generated for a control that an element has by its facts. */
    List<EvidenceResult> resultsOfFacts(Element element, Kind control);

    /** Whether there are results of generated tests. */
    boolean hasGenerated();
}
