package dev.merlon.format;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonParser.*;
import dev.merlon.parse.SyntaxTree;
import dev.merlon.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Pieces of text that people give to be put into a file: each is taken as what it is meant to be, or not at all. */
public final class Fragments {
    private static final String BEFORE = "tm 1\n";

    private Fragments() {}

    /** Whether a text is the value of one fact, and nothing besides. */
    public static boolean isValue(String text) {
        List<ItemContext> items = items("x = " + text, Fragments::isFact);
        return items != null && items.size() == 1;
    }

    /** Whether a text can be the name of an element. */
    public static boolean isName(String text) {
        List<ItemContext> items = items("as " + text, Fragments::isAs);
        return items != null && items.size() == 1;
    }

    /** The clauses {@code carries a, b} and so on in a text; empty where it is something else. */
    public static List<String> uses(String text) {
        List<String> clauses = new ArrayList<>();
        List<ItemContext> items = items(text, Fragments::isUses);
        if (items != null) {
            for (ItemContext item : items) {
                clauses.add((BEFORE + text)
                        .substring(
                                item.getStart().getStartIndex(), item.getStop().getStopIndex() + 1));
            }
        }
        return clauses;
    }

    private static boolean isFact(ItemContext item) {
        return item instanceof FactContext fact && fact.RANGE().isEmpty();
    }

    private static boolean isAs(ItemContext item) {
        return item instanceof ClauseStatementContext statement && statement.clause() instanceof AsClauseContext;
    }

    private static boolean isUses(ItemContext item) {
        return item instanceof ClauseStatementContext statement && statement.clause() instanceof UsesClauseContext;
    }

    /** The statements of a text in one line without comments, if all are of a kind. */
    private static @Nullable List<ItemContext> items(String text, Predicate<ItemContext> kind) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            return null;
        }
        SyntaxTree tree = SyntaxTree.of(new SourceFile("", BEFORE + text), new Diagnostics());
        if (tree == null || tree.tokens().stream().anyMatch(Fragments::isComment)) {
            return null;
        }
        List<ItemContext> items = tree.file().item();
        return !items.isEmpty() && items.stream().allMatch(kind) ? items : null;
    }

    private static boolean isComment(Token token) {
        return token.getChannel() > Token.HIDDEN_CHANNEL;
    }
}
