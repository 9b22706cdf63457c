package dev.merlon.model;

import dev.merlon.source.Span;
import java.util.List;

/**
 * {@code sequence checkout "…" { pay; post; persist }}: flows in the order in which they happen, for people.
 *
 * @param steps at least one; a flow may be there several times
 */
public record Sequence(String name, String title, List<Element> steps, Span span) {
    public Sequence {
        steps = List.copyOf(steps);
    }
}
