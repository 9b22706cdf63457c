package dev.merlon.merge;

import dev.merlon.grammar.MerlonParser.*;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Takes the head of a declaration apart. */
final class Pieces {
    private final String source;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int end;

    private Pieces(String source, int start) {
        this.source = source;
        this.end = start;
    }

    /**
     * The pieces of a head; none where there are comments in it, which would belong to no piece.
     *
     * @param source the text of the file
     * @param start where the head begins, with what stands before the declaration on its line
     * @param stop where it ends
     */
    static List<Piece> of(ParserRuleContext tree, String source, int start, int stop) {
        if (!Words.comments(source.substring(start, stop)).isEmpty()) {
            return List.of();
        }
        Pieces pieces = new Pieces(source, start);
        int from = tree.getStart().getStartIndex();
        pieces.pieces.add(Piece.whole("", "", source.substring(start, from)));
        pieces.end = from;
        pieces.addAll(tree instanceof ClauseStatementContext statement ? statement.clause() : tree);
        return pieces.pieces;
    }

    /** The words that begin a clause. */
    static String verb(ClauseContext clause) {
        return clause instanceof RunsAsClauseContext
                ? "runs as"
                : clause.getStart().getText();
    }

    private void addAll(ParserRuleContext tree) {
        if (tree instanceof ClauseContext clause) {
            add(verb(clause), List.of(clause));
            return;
        }
        if (tree instanceof ReliesStatementContext) {
            add("", List.of(tree));
            return;
        }
        List<ParseTree> group = new ArrayList<>();
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof BodyContext) {
                break;
            }
            boolean isAlone = child instanceof ClauseContext || child instanceof TitleContext;
            if (isAlone) {
                add("", group);
                group.clear();
                add(child instanceof ClauseContext clause ? verb(clause) : "title", List.of(child));
                continue;
            }
            group.add(child);
            if (i == 1 && child instanceof NameContext) {
                add("", group);
                group.clear();
            }
        }
        add("", group);
    }

    /** Adds some neighbours as one piece. */
    private void add(String key, List<ParseTree> group) {
        if (group.isEmpty()) {
            return;
        }
        int from = first(group.get(0)).getStartIndex();
        int to = last(group.get(group.size() - 1)).getStopIndex() + 1;
        ParserRuleContext list = list(group.get(group.size() - 1));
        String gap = source.substring(end, from);
        String unique = key + seen.merge(key, 1, Integer::sum);
        if (list == null) {
            pieces.add(Piece.whole(unique, gap, source.substring(from, to)));
        } else {
            int begin = firstEntry(list).getStart().getStartIndex();
            pieces.add(new Piece(
                    unique, gap, source.substring(from, to), source.substring(from, begin), entries(list, begin)));
        }
        end = to;
    }

    private List<Piece> entries(ParserRuleContext list, int begin) {
        List<Piece> entries = new ArrayList<>();
        int at = begin;
        for (ParserRuleContext entry : list.getRuleContexts(ParserRuleContext.class)) {
            int from = entry.getStart().getStartIndex();
            int to = entry.getStop().getStopIndex() + 1;
            String name = entry instanceof UseItemContext ? entry.getChild(0).getText() : entry.getText();
            entries.add(Piece.whole(name.replace("`", ""), source.substring(at, from), source.substring(from, to)));
            at = to;
        }
        return entries;
    }

    private static ParserRuleContext firstEntry(ParserRuleContext list) {
        return list.getRuleContext(ParserRuleContext.class, 0);
    }

    /** The list that something ends with, whose order and whose neighbours mean nothing to an entry. */
    private static @Nullable ParserRuleContext list(ParseTree tree) {
        if (tree instanceof WithClauseContext clause) {
            return clause.kindReferences();
        }
        if (tree instanceof WithoutClauseContext clause) {
            return clause.kindReferences();
        }
        if (tree instanceof ViaClauseContext clause) {
            return clause.kindReferences();
        }
        if (tree instanceof UsesClauseContext clause) {
            return clause.uses();
        }
        boolean isList = tree instanceof ContainsClauseContext
                || tree instanceof ReliesStatementContext
                || tree instanceof KindReferencesContext
                || tree instanceof ElementReferencesContext;
        return isList ? (ParserRuleContext) tree : null;
    }

    private static Token first(ParseTree tree) {
        return tree instanceof TerminalNode leaf ? leaf.getSymbol() : ((ParserRuleContext) tree).getStart();
    }

    private static Token last(ParseTree tree) {
        return tree instanceof TerminalNode leaf ? leaf.getSymbol() : ((ParserRuleContext) tree).getStop();
    }
}
