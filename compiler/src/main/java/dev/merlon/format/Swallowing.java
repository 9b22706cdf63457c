package dev.merlon.format;

import dev.merlon.grammar.MerlonParser.*;
import org.antlr.v4.runtime.tree.ParseTree;

/** Which statements would take the next one for their own end, were there no semicolon between. */
final class Swallowing {
    private Swallowing() {}

    static boolean swallows(ParseTree one, ParseTree next) {
        if (next instanceof ClauseStatementContext statement) {
            return swallows(one, statement.clause());
        }
        boolean isWord = next instanceof ClosedStatementContext
                || next instanceof OutOfScopeStatementContext
                || next instanceof GenericStatementContext;
        return isWord && one instanceof ExpectStatementContext;
    }

    private static boolean swallows(ParseTree one, ClauseContext next) {
        if (one instanceof ElementDeclarationContext element) {
            return element.body() == null;
        }
        if (one instanceof EndpointDeclarationContext endpoint) {
            return endpoint.body() == null;
        }
        if (one instanceof FlowDeclarationContext flow) {
            return flow.body() == null;
        }
        if (one instanceof ExtendElementContext extension) {
            return extension.body() == null;
        }
        if (one instanceof KindDeclarationContext kind) {
            return kind.body() == null;
        }
        if (one instanceof UseDeclarationContext use) {
            return next instanceof AsClauseContext && use.AS() == null;
        }
        return next instanceof InClauseContext;
    }
}
