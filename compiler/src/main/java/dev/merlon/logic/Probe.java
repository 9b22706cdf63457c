package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;
import java.util.List;

/**
 * {@code probe credentials-required "…" { expect-code = 401 }}: how a control is proven against the running system.
 *
 * @param name its qualified name, {@code std.core.credentials-required}
 * @param title what is seen when the control works; the simple name where nobody says it
 * @param documentation in CommonMark, or empty
 * @param parameters in the order in which they are written
 */
public record Probe(String name, String title, String documentation, List<Parameter> parameters, Span span) {
    public Probe {
        parameters = List.copyOf(parameters);
    }

    /** A fact that whoever tries it needs: a number, a text, a truth value, a duration, a version. */
    public record Parameter(String name, Value value) {}

    /** The name that its library gives it. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
