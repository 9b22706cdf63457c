package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonParser.ConjunctionContext;
import dev.merlon.grammar.MerlonParser.DisjunctionContext;
import dev.merlon.grammar.MerlonParser.ExpressionContext;
import dev.merlon.grammar.MerlonParser.NegationContext;
import dev.merlon.grammar.MerlonParser.QuantifiedContext;
import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The first {@code and} and the first {@code or} of a quantifier's body that no parentheses hold together. With both, a
 * reader cannot see how far the quantifier reaches.
 */
record Connectives(
        Token quantifier, @Nullable Token and, @Nullable Token or) {
    static Connectives of(QuantifiedContext tree) {
        Token and = null;
        Token or = null;
        Deque<ExpressionContext> open = new ArrayDeque<>();
        open.push(tree.condition().expression());
        while (!open.isEmpty()) {
            ExpressionContext next = open.pop();
            if (next instanceof ConjunctionContext conjunction) {
                and = conjunction.AND().getSymbol();
                open.push(conjunction.expression(1));
                open.push(conjunction.expression(0));
            } else if (next instanceof DisjunctionContext disjunction) {
                or = disjunction.OR().getSymbol();
                open.push(disjunction.expression(1));
                open.push(disjunction.expression(0));
            } else if (next instanceof NegationContext negation) {
                open.push(negation.expression());
            } else if (next instanceof QuantifiedContext inner) {
                open.push(inner.condition().expression());
            }
        }
        return new Connectives(tree.quantifier, and, or);
    }

    void report(Names names, Diagnostics diagnostics) {
        if (and != null && or != null) {
            diagnostics.report(
                    ParseDiagnostics.mixedConnectives(names.span(quantifier), names.span(and), names.span(or)));
        }
    }
}
