package dev.merlon.attack;

import dev.merlon.logic.Graph.Step;
import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes ways out of what a search found. */
final class Routes {
    private final Terrain terrain;
    private final Map<Step, List<String>> obstacles = new IdentityHashMap<>();

    Routes(Terrain terrain) {
        this.terrain = terrain;
    }

    /** The way to an element that is reached. */
    Route to(Element end, Element start, Search possible, Search certain) {
        int node = terrain.node(end);
        int[] steps = possible.way(node);
        Facts missing = null;
        for (int edge : steps) {
            Step step = terrain.step(edge);
            missing = Facts.together(missing, Facts.together(step.doubt(), step.costDoubt()));
        }
        int least = possible.cost(node);
        int greatest = certain.cost(node);
        return new Route(start, end, legs(steps), least, greatest, least == greatest ? null : missing);
    }

    private List<Leg> legs(int[] steps) {
        List<Leg> legs = new ArrayList<>();
        Element from = null;
        int whole = -1;
        int greatest = 0;
        for (int edge : steps) {
            if (terrain.isElement(terrain.source(edge))) {
                from = terrain.element(terrain.source(edge));
                greatest = 0;
            }
            if (terrain.step(edge).whole()) {
                whole = edge;
            }
            int most = terrain.greatest(edge);
            greatest = greatest == Search.FAR || most == Search.FAR ? Search.FAR : greatest + most;
            if (terrain.isElement(terrain.target(edge)) && from != null && whole >= 0) {
                legs.add(leg(from, terrain.element(terrain.target(edge)), whole, greatest));
            }
        }
        return legs;
    }

    private Leg leg(Element from, Element to, int edge, int greatest) {
        Step step = terrain.step(edge);
        Element via = step.via();
        boolean forward = via.root() == RootKind.FLOW
                && terrain.world().model().source(via) == from
                && terrain.world().model().target(via) == to;
        return new Leg(
                from,
                to,
                via,
                forward,
                terrain.least(edge),
                greatest,
                obstacles.computeIfAbsent(step, s -> new Obstacles(terrain.world()).of(s)));
    }
}
