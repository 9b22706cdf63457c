package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;

/** {@code w.nearest(KubernetesCluster)}: the nearest boundary of a kind around an element, or {@code none}. */
public record Nearest(Term target, Kind kind, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value value = target.evaluate(frame);
        return value instanceof Element element ? frame.world().nearest(element, kind) : value;
    }
}
