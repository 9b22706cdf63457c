package dev.merlon.rule;

import dev.merlon.model.EvidenceSource;

/**
 * What is known beside a model.
 *
 * @param evidence where results of evidence are looked up
 * @param pins what decisions rested on when somebody last looked at them
 * @param authorship who wrote the model
 * @param baseline what became of its threats at an earlier time
 */
public record Background(EvidenceSource evidence, DecisionPins pins, Authorship authorship, Baseline baseline) {
    /** Nothing. */
    public static final Background NONE =
            new Background(EvidenceSource.NONE, DecisionPins.NONE, Authorship.UNKNOWN, Baseline.NONE);
}
