package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;

/** {@code f.target}, of one element; from {@code none} it leads to {@code none}, or to the empty set. */
public record Navigate(Term target, Navigation navigation, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = target.evaluate(frame);
        if (value instanceof Element element) {
            return frame.world().navigate(element, navigation);
        }
        return value == Value.None.NONE && navigation.leadsToSet() ? ValueSet.EMPTY : value;
    }
}
