package dev.merlon.parse;

import dev.merlon.grammar.MerlonParser.BodyContext;
import dev.merlon.grammar.MerlonParser.ItemContext;
import java.util.IdentityHashMap;
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

    private static boolean find(ParserRuleContext tree) {
        if (tree.exception != null) {
            return true;
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof ErrorNode
                    || child instanceof ParserRuleContext inner && !standsAlone(inner) && find(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAlone(ParserRuleContext tree) {
        return tree instanceof ItemContext || tree instanceof BodyContext;
    }
}
