package dev.merlon.rule;

import dev.merlon.model.Fact;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A fact that a model should state, and the threats that wait for it. */
public final class Question {
    private final Fact fact;
    private final Supplier<String> asked;
    private final List<Threat> waiting;
    private final long weight;
    private @Nullable String text;

    /** @param asked gives the text; a large model has thousands of questions, of which few are shown */
    Question(Fact fact, Supplier<String> asked, List<Threat> waiting, long weight) {
        this.fact = fact;
        this.asked = asked;
        this.waiting = List.copyOf(waiting);
        this.weight = weight;
    }

    public Fact fact() {
        return fact;
    }

    /** What to ask a person, in CommonMark. */
    public String text() {
        if (text == null) {
            text = asked.get();
        }
        return text;
    }

    /** The threats it would help to settle, worst first. */
    public List<Threat> waiting() {
        return waiting;
    }

    /** The severity held back; questions are ranked by it. */
    public long weight() {
        return weight;
    }

    /** The worst severity that waits for the answer. */
    public Severity worst() {
        return waiting.get(0).severity();
    }
}
