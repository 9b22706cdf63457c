package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import java.util.List;

/** {@code x is A or B}; the kinds of an element are always known. */
public record KindTest(Term element, List<Kind> kinds, Span span) implements Term {
    public KindTest {
        kinds = List.copyOf(kinds);
    }

    @Override
    public Value evaluate(Frame frame) {
        Value value = element.evaluate(frame);
        if (value instanceof Element tested) {
            return Bool.of(tested.isAny(kinds));
        }
        return value instanceof Unknown ? value : Bool.FALSE;
    }
}
