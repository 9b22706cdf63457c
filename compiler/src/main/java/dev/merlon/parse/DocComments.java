package dev.merlon.parse;

import dev.merlon.grammar.MerlonLexer;
import java.util.List;
import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Finds the doc comment of an item: the {@code ///} lines directly before it, without a blank line between. */
final class DocComments {
    private static final int SLASHES = 3;

    private final BufferedTokenStream tokens;

    DocComments(BufferedTokenStream tokens) {
        this.tokens = tokens;
    }

    @Nullable
    String before(Token first) {
        if (first.getTokenIndex() <= 0) {
            return null;
        }
        List<Token> hidden = tokens.getHiddenTokensToLeft(first.getTokenIndex());
        if (hidden == null) {
            return null;
        }
        int line = first.getLine();
        int from = hidden.size();
        for (int i = hidden.size() - 1; i >= 0; i--) {
            Token token = hidden.get(i);
            if (token.getType() == MerlonLexer.BLANK) {
                continue;
            }
            if (token.getType() != MerlonLexer.DOC_COMMENT || token.getLine() != line - 1) {
                break;
            }
            line = token.getLine();
            from = i;
        }
        return from == hidden.size() || isBehindCode(hidden.get(from))
                ? null
                : text(hidden.subList(from, hidden.size()));
    }

    /** Whether something else stands before the comment on its line; then it is a remark about that. */
    private boolean isBehindCode(Token comment) {
        for (int i = comment.getTokenIndex() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.getType() != MerlonLexer.BLANK) {
                return Tokens.lastLine(token) == comment.getLine();
            }
        }
        return false;
    }

    private static @Nullable String text(List<Token> comments) {
        StringBuilder text = new StringBuilder();
        for (Token comment : comments) {
            if (comment.getType() == MerlonLexer.DOC_COMMENT) {
                String line = comment.getText().substring(SLASHES);
                text.append(text.length() == 0 ? "" : "\n")
                        .append((line.startsWith(" ") ? line.substring(1) : line).stripTrailing());
            }
        }
        return text.length() == 0 ? null : text.toString();
    }
}
