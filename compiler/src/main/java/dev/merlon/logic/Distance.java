package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;

/** {@code distance(a, b along step)}: the least cost of a path; unbounded where there is none, 0 from a place to itself. */
public record Distance(Term from, Term to, PathOptions options, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        return evaluate(frame, Graph.UNBOUNDED);
    }

    /** @param limit above which it does not matter how far it is */
    Value evaluate(Frame frame, long limit) {
        Value start = from.evaluate(frame);
        Value end = to.evaluate(frame);
        return frame.world().paths().distance(options.relations(), start, end, limit);
    }
}
