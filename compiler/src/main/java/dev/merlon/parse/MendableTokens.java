package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** The tokens of a text that the parser looks at, by their places, and what is changed in them before it does. */
final class MendableTokens {
    /** The type of a token that is not there. */
    static final int NOTHING = -2;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final List<Token> all;
    private final List<CommonToken> visible = new ArrayList<>();
    private final IdentityHashMap<Token, List<Token>> putBefore = new IdentityHashMap<>();
    private final Set<Integer> mendedLines = new TreeSet<>();
    private final List<String> lost = new ArrayList<>();
    private int mistakes;

    /** @param reportedLines the lines with a mistake that has been reported */
    MendableTokens(SourceFile file, List<Token> tokens, Diagnostics diagnostics, Set<Integer> reportedLines) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.all = tokens;
        mendedLines.addAll(reportedLines);
        for (Token token : tokens) {
            if (Tokens.isVisible(token)) {
                visible.add((CommonToken) token);
            }
        }
    }

    int size() {
        return visible.size();
    }

    int type(int at) {
        return at < 0 || at >= visible.size() ? NOTHING : visible.get(at).getType();
    }

    String text(int at) {
        return visible.get(at).getText();
    }

    Span span(int at) {
        return Tokens.span(file, visible.get(at));
    }

    boolean isFirstOnLine(int at) {
        return at == 0 || visible.get(at).getLine() > Tokens.lastLine(visible.get(at - 1));
    }

    /** Whether the token stands on the line where the one before it ends. */
    boolean isOnSameLine(int at) {
        return at > 0 && at < visible.size() && type(at) != Token.EOF && !isFirstOnLine(at);
    }

    /** The place behind a name with dots that begins at a place; that place itself where no name is. */
    int behindName(int at) {
        if (!Keywords.isName(type(at))) {
            return at;
        }
        int last = at;
        while (type(last + 1) == MerlonLexer.DOT && Keywords.isName(type(last + 2))) {
            last += 2;
        }
        return last + 1;
    }

    /** Whether the token begins where the one before it ends. */
    boolean isAdjacent(int at) {
        return at > 0
                && at < visible.size()
                && visible.get(at).getStartIndex() == visible.get(at - 1).getStopIndex() + 1;
    }

    /** What is written from one token to the one before another. */
    String text(int from, int behind) {
        return span(from).to(span(behind - 1)).text();
    }

    /** Reports a mistake; what else seems wrong on its line, and on that of a place, follows from it. */
    void report(int at, Diagnostic diagnostic) {
        mendedLines.add(visible.get(at).getLine());
        mendedLines.add(diagnostic.span().position().line());
        mistakes++;
        diagnostics.report(diagnostic);
    }

    /** How many mistakes were reported. */
    int mistakes() {
        return mistakes;
    }

    /** Says that a name is declared by what cannot be read. */
    void lose(String name) {
        lost.add(name);
    }

    /** The names that are declared by what cannot be read. */
    List<String> lost() {
        return lost;
    }

    /** The lines with a mistake that has been reported. */
    Set<Integer> mendedLines() {
        return mendedLines;
    }

    void change(int at, int type) {
        visible.get(at).setType(type);
    }

    void change(int at, int type, String text) {
        visible.get(at).setType(type);
        visible.get(at).setText(text);
    }

    /** Lets two tokens say what the other one says. */
    void exchange(int one, int other) {
        int type = type(one);
        String text = text(one);
        change(one, type(other), text(other));
        change(other, type, text);
    }

    /** Lets the parser overlook a token. */
    void hide(int at) {
        visible.get(at).setChannel(Token.HIDDEN_CHANNEL);
    }

    boolean isHidden(int at) {
        return visible.get(at).getChannel() == Token.HIDDEN_CHANNEL;
    }

    /** Puts a token in, behind those that were put in there before. */
    void putBefore(int at, int type, String text) {
        putBefore
                .computeIfAbsent(visible.get(at), token -> new ArrayList<>(2))
                .add(Tokens.putIn(type, text, visible.get(at)));
    }

    /** All tokens, with those that were put in. */
    List<Token> mended() {
        List<Token> mended = new ArrayList<>(all.size() + putBefore.size());
        for (Token token : all) {
            mended.addAll(putBefore.getOrDefault(token, List.of()));
            mended.add(token);
        }
        return mended;
    }
}
