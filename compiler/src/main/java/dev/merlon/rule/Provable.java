package dev.merlon.rule;

import dev.merlon.logic.Probe;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import java.util.List;

/**
 * A probe of an element of a model, and the controls that it proves there.
 *
 * @param claims at least one
 * @param threats the ids of the threats that nothing answers any more where one of these controls is not there
 */
public record Provable(Element element, Probe probe, List<Claim> claims, List<String> threats) {
    public Provable {
        claims = List.copyOf(claims);
        threats = List.copyOf(threats);
    }

    /** A kind of control, and the place that says that the element has it. */
    public record Claim(Kind control, Span place) {}
}
