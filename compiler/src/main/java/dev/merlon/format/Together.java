package dev.merlon.format;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Neighbours in a tree, taken as one tree. */
final class Together extends ParserRuleContext {
    private Together(List<ParseTree> parts) {
        children = parts;
        start = first(parts.get(0));
        stop = last(parts.get(parts.size() - 1));
    }

    static ParseTree of(List<ParseTree> parts) {
        return parts.size() == 1 ? parts.get(0) : new Together(parts);
    }

    static Token first(ParseTree tree) {
        return tree instanceof TerminalNode node ? node.getSymbol() : ((ParserRuleContext) tree).getStart();
    }

    static Token last(ParseTree tree) {
        return tree instanceof TerminalNode node ? node.getSymbol() : ((ParserRuleContext) tree).getStop();
    }
}
