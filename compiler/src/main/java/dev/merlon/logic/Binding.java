package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;

/** A name given by {@code let}: computed when first needed, then kept in its slot. */
public record Binding(String name, int slot, Term definition, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        if (!frame.isBound(slot)) {
            frame.set(slot, definition.evaluate(frame));
        }
        return frame.get(slot);
    }
}
