package dev.merlon.format;

import dev.merlon.grammar.MerlonLexer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Which comments stand before and behind each word, and how: everything that the tree of a text leaves out. */
final class Comments {
    private final Map<Integer, List<Comment>> before = new HashMap<>();
    private final Map<Integer, List<Comment>> behind = new HashMap<>();
    private final Map<Integer, Boolean> blankBefore = new HashMap<>();

    /**
     * A comment and its surroundings.
     *
     * @param leads whether nothing stands before it on its line
     * @param ends whether nothing stands behind it on its line
     * @param blankBefore whether an empty line stands before it
     */
    record Comment(Token token, boolean leads, boolean ends, boolean blankBefore) {
        boolean isDocumentation() {
            return token.getType() == MerlonLexer.DOC_COMMENT;
        }

        Doc doc() {
            List<String> lines = new ArrayList<>();
            for (String line : token.getText().split("\r?\n", -1)) {
                lines.add(line.stripTrailing());
            }
            boolean isBlock = token.getType() == MerlonLexer.BLOCK_COMMENT;
            return new Doc.Remark(lines, token.getCharPositionInLine(), leads, ends && (leads || !isBlock));
        }
    }

    Comments(List<Token> tokens) {
        List<Token> waiting = new ArrayList<>();
        Token last = null;
        for (Token token : tokens) {
            if (token.getType() == MerlonLexer.BLANK) {
                continue;
            }
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                waiting.add(token);
                continue;
            }
            place(last, waiting, token);
            waiting.clear();
            last = token;
        }
    }

    /** Those that stand before a word, on lines of their own or behind nothing but one of them. */
    List<Comment> before(Token token) {
        return before.getOrDefault(token.getTokenIndex(), List.of());
    }

    /** Those that stand behind a word, on its line. */
    List<Comment> behind(Token token) {
        return behind.getOrDefault(token.getTokenIndex(), List.of());
    }

    /** Whether an empty line stands directly before a word. */
    boolean isBlankBefore(Token token) {
        return blankBefore.getOrDefault(token.getTokenIndex(), false);
    }

    /** The line on which a token ends. */
    static int lastLine(Token token) {
        return token.getLine()
                + (int) token.getText().chars().filter(c -> c == '\n').count();
    }

    private void place(@Nullable Token last, List<Token> waiting, Token next) {
        Token previous = last;
        boolean isBehind = last != null;
        for (int i = 0; i < waiting.size(); i++) {
            Token token = waiting.get(i);
            Token following = i + 1 < waiting.size() ? waiting.get(i + 1) : next;
            boolean leads = previous == null || lastLine(previous) != token.getLine();
            boolean ends = following.getType() == Token.EOF || lastLine(token) != following.getLine();
            isBehind &= !leads;
            Comment comment = new Comment(token, leads, ends, previous != null && isApart(previous, token));
            Token owner = isBehind && last != null ? last : next;
            (isBehind ? behind : before)
                    .computeIfAbsent(owner.getTokenIndex(), each -> new ArrayList<>())
                    .add(comment);
            previous = token;
        }
        blankBefore.put(next.getTokenIndex(), previous != null && isApart(previous, next));
    }

    private static boolean isApart(Token one, Token other) {
        return other.getLine() - lastLine(one) > 1;
    }
}
