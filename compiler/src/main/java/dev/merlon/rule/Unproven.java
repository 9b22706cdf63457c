package dev.merlon.rule;

import dev.merlon.logic.Probe;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.type.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A control that answers a threat, that no evidence proves, and of which its library says how it could be.
 *
 * @param control the kind that is stated, or the one that is asked for where it follows from facts
 * @param on the element that has it by itself: a boundary that passes it down, an element that covers another
 * @param statement what is said of it; null where it follows from facts
 * @param probes at least one
 */
public record Unproven(Kind control, Element on, @Nullable ControlStatement statement, List<Probe> probes) {
    public Unproven {
        probes = List.copyOf(probes);
    }
}
