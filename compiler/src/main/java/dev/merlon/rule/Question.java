package dev.merlon.rule;

import dev.merlon.model.Fact;
import java.util.List;

/**
 * A fact that a model should state, and the threats that wait for it.
 *
 * @param text what to ask a person, in CommonMark
 * @param waiting the threats it would help to settle, worst first
 * @param weight the severity held back; questions are ranked by it
 */
public record Question(Fact fact, String text, List<Threat> waiting, long weight) {
    public Question {
        waiting = List.copyOf(waiting);
    }

    /** The worst severity that waits for the answer. */
    public Severity worst() {
        return waiting.get(0).severity();
    }
}
