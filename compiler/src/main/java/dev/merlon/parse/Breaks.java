package dev.merlon.parse;

import dev.merlon.grammar.MerlonParser.BodyContext;
import dev.merlon.grammar.MerlonParser.ItemContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;

/** Which parts of a tree a mistake has left incomplete; the statements in a body do not make its owner so. */
final class Breaks {
    private final boolean any;
    private final IdentityHashMap<ParserRuleContext, Boolean> known = new IdentityHashMap<>();

    /** {@code any} tells whether there was a mistake at all; without one nothing needs to be looked at. */
    Breaks(boolean any) {
        this.any = any;
    }

    boolean isBroken(ParserRuleContext tree) {
        return any && known.computeIfAbsent(tree, Breaks::find);
    }

    /** Without recursion, because a row of operators makes a tree that is deeper than any stack. */
    private static boolean find(ParserRuleContext tree) {
        Deque<ParserRuleContext> open = new ArrayDeque<>(List.of(tree));
        while (!open.isEmpty()) {
            ParserRuleContext next = open.pop();
            if (next.exception != null) {
                return true;
            }
            for (int i = 0; i < next.getChildCount(); i++) {
                ParseTree child = next.getChild(i);
                if (child instanceof ErrorNode) {
                    return true;
                }
                if (child instanceof ParserRuleContext inner && !standsAlone(inner)) {
                    open.push(inner);
                }
            }
        }
        return false;
    }

    private static boolean standsAlone(ParserRuleContext tree) {
        return tree instanceof ItemContext || tree instanceof BodyContext;
    }
}
