package dev.merlon.attack;

import dev.merlon.model.Element;
import java.util.List;

/**
 * Something that every way which the model leaves possible leads through, from all footholds, to some assets.
 *
 * @param element a component, an actor, a flow, a network, a right
 * @param assets by name; never empty
 */
public record ChokePoint(Element element, List<Element> assets) {
    public ChokePoint {
        assets = List.copyOf(assets);
    }
}
