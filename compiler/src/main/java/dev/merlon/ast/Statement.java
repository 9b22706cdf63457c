package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can stand in a file or a body. Every statement can be written everywhere; what may stand where, and what
 * it means, is decided by the phases after the parser.
 */
public sealed interface Statement
        permits FileStatement,
                ElementStatement,
                ModelStatement,
                DecisionStatement,
                LibraryStatement,
                RuleStatement,
                PolicyStatement,
                TestStatement,
                Statement.Fact,
                Statement.Malformed {
    Span span();

    /**
     * {@code owner = "payments"}; with a likely and a high estimate only in a scenario: {@code loss = 1k EUR .. 5k EUR ..
     * 9k EUR}.
     */
    record Fact(
            Name name,
            Expression value,
            @Nullable Expression likely,
            @Nullable Expression high,
            Span span) implements Statement {}

    /**
     * A statement that could not be read; the mistake is already reported.
     *
     * @param lost the names of elements that it declares, or that stand in its braces: to name one of them is no other mistake
     */
    record Malformed(List<String> lost, Span span) implements Statement {
        public Malformed {
            lost = List.copyOf(lost);
        }
    }
}
