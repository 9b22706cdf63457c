package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;

/** {@code c.criticality}, of one element; an attribute of {@code none} is {@code none}. */
public record AttributeOf(Term target, Attribute attribute, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = target.evaluate(frame);
        return value instanceof Element element ? frame.world().attribute(element, attribute) : value;
    }
}
