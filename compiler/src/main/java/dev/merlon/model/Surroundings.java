package dev.merlon.model;

import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What passes attributes and controls down to each element.
 *
 * <p>In one model these are the boundaries around the element and the model, in that order. Where an element lies in a
 * boundary of another model, its own model comes before that boundary: what a team says of its own elements is nearer to
 * them than what they take over from the place they run in.
 */
final class Surroundings {
    private final Element[] models;
    private final Element[] boundaries;
    private final Map<Element, Map<Element, List<Element>>> known = new HashMap<>();

    /** Both by element number. */
    Surroundings(Element[] models, Element[] boundaries) {
        this.models = models;
        this.boundaries = boundaries;
    }

    @SuppressWarnings("unchecked")
    List<Element>[] of(List<Element> elements) {
        List<Element>[] all = (List<Element>[]) new List<?>[elements.size()];
        for (Element element : elements) {
            all[element.id()] = of(element);
        }
        return all;
    }

    private List<Element> of(Element element) {
        if (element.root() == RootKind.MODEL) {
            return List.of();
        }
        Element model = models[element.id()];
        Element boundary = boundaries[element.id()];
        Map<Element, List<Element>> ofModel = known.computeIfAbsent(model, m -> new HashMap<>());
        List<Element> found = ofModel.get(boundary);
        if (found == null) {
            List<Element> around = new ArrayList<>();
            if (models[boundary.id()] != model) {
                around.add(model);
            }
            around.add(boundary);
            around.addAll(of(boundary));
            found = List.copyOf(around);
            ofModel.put(boundary, found);
        }
        return found;
    }
}
