package dev.merlon.rule;

import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that somebody signed and whose last day is near.
 *
 * @param name what it is called: the verb and rule of a decision, the name of an assumption, a piece of evidence
 * @param by who signed
 * @param until its last day
 * @param threats the ids of the threats that are open again after that day
 * @param controls the names of the controls that count no more after that day, or are claims again
 */
public record Expiry(
        What what, String name, String by, LocalDate until, List<String> threats, List<String> controls, Span span) {
    public Expiry {
        threats = List.copyOf(threats);
        controls = List.copyOf(controls);
    }

    /** What ends. */
    public enum What {
        DECISION,
        ASSUMPTION,
        EVIDENCE
    }
}
