package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;

/** {@code f has MutualTls}. */
public record HasControl(Term element, Kind control, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = element.evaluate(frame);
        if (value instanceof Element holder) {
            return frame.world().has(holder, control);
        }
        return value instanceof Unknown ? value : Bool.FALSE;
    }
}
