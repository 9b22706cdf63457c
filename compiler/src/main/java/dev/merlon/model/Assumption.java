package dev.merlon.model;

import dev.merlon.model.ThreatModel.Link;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code assume cdn-throttles "…" { by = "…"; until = 2027-01-31 }}: what decisions and controls rely on, and nobody has proven.
 *
 * @param title what is assumed; the name where nobody says it
 * @param by who answers for it
 * @param until the last day on which it holds
 * @param reason why it is assumed, or empty
 */
public record Assumption(
        String name, String title, String by, LocalDate until, String reason, List<Link> links, Span span) {
    public Assumption {
        links = List.copyOf(links);
    }

    public boolean holdsOn(LocalDate day) {
        return !until.isBefore(day);
    }
}
