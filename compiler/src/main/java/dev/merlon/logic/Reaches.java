package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;

/**
 * {@code a reaches b along calls up to 3 avoiding Screening}: some path of one or more steps leads from a member of {@code a}
 * to a member of {@code b}. A boundary stands for the actors and components in it, a datum for the places where it is used.
 */
public record Reaches(Term from, Term to, PathOptions options, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value start = from.evaluate(frame);
        Value end = to.evaluate(frame);
        Value limit =
                options.upTo() == null ? Value.Int.UNBOUNDED : options.upTo().evaluate(frame);
        Value avoided =
                options.avoiding() == null ? ValueSet.EMPTY : options.avoiding().evaluate(frame);
        return frame.world().paths().reaches(options.relations(), start, end, limit, avoided);
    }
}
