package dev.merlon.backend;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a diagram shows what is said of an element. What is not drawn itself shows where it is: a use of data at the
 * element that uses it, an endpoint at the component that has it, a grant at its target, an identity at all that run or call as
 * it, a datum at all that use it. An identity or a datum that nobody uses is shown nowhere.
 */
public final class ShownAt implements Function<Element, Stream<Element>> {
    private final ThreatModel model;
    private final Map<Span, Element> byPlace = new HashMap<>();
    private final Map<Element, List<Element>> users = new HashMap<>();

    public ShownAt(ThreatModel model) {
        this.model = model;
        for (RootKind root : new RootKind[] {RootKind.ACTOR, RootKind.COMPONENT, RootKind.FLOW}) {
            for (Element element : model.elements(root)) {
                byPlace.put(element.span(), element);
                ThreatModel.IdentityStatement stated = model.identity(element);
                Element identity = stated == null ? null : stated.identity();
                if (identity != null) {
                    users.computeIfAbsent(identity, i -> new ArrayList<>()).add(element);
                }
            }
        }
    }

    @Override
    public Stream<Element> apply(Element element) {
        return switch (element.root()) {
            // One that is only possible is no part of the model; it has the place in the text of its element.
            case USE ->
                Stream.of(element.id() < 0 ? byPlace.getOrDefault(element.span(), element) : model.usedAt(element));
            case ENDPOINT -> Stream.of(model.endpointOwner(element));
            case GRANT -> apply(model.grantTarget(element));
            case IDENTITY -> users.getOrDefault(element, List.of()).stream();
            case DATA -> model.usesOf(element).stream().map(model::usedAt).distinct();
            case MODEL, BOUNDARY, ACTOR, COMPONENT, FLOW, CONTROL -> Stream.of(element);
        };
    }
}
