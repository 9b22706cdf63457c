package dev.merlon.rule;

import dev.merlon.logic.Holding;
import dev.merlon.logic.Holding.Ground;
import dev.merlon.logic.Probe;
import dev.merlon.logic.World;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Value.Bool;
import dev.merlon.type.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what would prove that an element has a control. */
final class Provers {
    private final World world;

    Provers(World world) {
        this.world = world;
    }

    /** The control where it is by itself, with its probes; null where evidence proves it, or no library says how it could. */
    @Nullable
    Unproven of(Element element, Kind control) {
        if (world.isVerified(element, control)) {
            return null;
        }
        Holding holding = world.holding(element, control);
        if (holding.value() != Bool.TRUE) {
            return null;
        }
        Element from = holding.from();
        if (holding.ground() == Ground.COVERED) {
            return from == null ? null : of(from, control);
        }
        ControlStatement statement = holding.statement();
        Kind stated = statement == null ? control : statement.control();
        List<Probe> probes = world.vocabulary().probes(stated);
        Element on = holding.ground() == Ground.INHERITED && from != null ? from : element;
        return probes.isEmpty() ? null : new Unproven(stated, on, statement, probes);
    }
}
