package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;

/**
 * A checked expression. A term of type {@code Bool} comes to {@code true}, {@code false} or unknown; see {@link Kleene}.
 *
 * <p>Evaluation has no effects but the filling of caches, never fails on a checked term, and always ends.
 */
public sealed interface Term
        permits Literal,
                Variable,
                Binding,
                AttributeOf,
                Navigate,
                Nearest,
                Flatten,
                And,
                Or,
                Not,
                Conditional,
                Quantified,
                Presence,
                Comparison,
                Membership,
                KindTest,
                HasControl,
                Within,
                Sum,
                ListOf,
                Extent,
                Comprehension,
                Count,
                Extremum,
                Rank,
                Call,
                TableLookup,
                Reaches,
                Distance,
                Known,
                Once {
    Value evaluate(Frame frame);

    /** Where it is written. */
    Span span();
}
