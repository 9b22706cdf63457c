package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.source.Span;
import java.util.List;

/** {@code [a, b]}, as a set. */
public record ListOf(List<Term> elements, Span span) implements Term {
    public ListOf {
        elements = List.copyOf(elements);
    }

    @Override
    public Value evaluate(Frame frame) {
        Sets.Collector set = new Sets.Collector();
        for (Term element : elements) {
            set.add(element.evaluate(frame), Bool.TRUE);
        }
        return set.toSet();
    }
}
