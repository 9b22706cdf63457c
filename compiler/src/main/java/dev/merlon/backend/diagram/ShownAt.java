package dev.merlon.backend.diagram;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where a diagram shows what is said of an element. What is not drawn itself shows where it is: a use of data at the
 * element that uses it, an endpoint at the component that has it, a grant at its target.
 */
final class ShownAt implements UnaryOperator<Element> {
    private final ThreatModel model;
    private final Map<Span, Element> byPlace = new HashMap<>();

    ShownAt(ThreatModel model) {
        this.model = model;
        for (RootKind root : new RootKind[] {RootKind.ACTOR, RootKind.COMPONENT, RootKind.FLOW}) {
            model.elements(root).forEach(element -> byPlace.put(element.span(), element));
        }
    }

    @Override
    public Element apply(Element element) {
        return switch (element.root()) {
            // One that is only possible is no part of the model; it has the place in the text of its element.
            case USE -> element.id() < 0 ? byPlace.getOrDefault(element.span(), element) : model.usedAt(element);
            case ENDPOINT -> model.endpointOwner(element);
            case GRANT -> apply(model.grantTarget(element));
            case MODEL, BOUNDARY, ACTOR, COMPONENT, FLOW, DATA, IDENTITY, CONTROL -> element;
        };
    }
}
