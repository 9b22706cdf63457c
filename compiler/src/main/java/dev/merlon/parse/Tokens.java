package dev.merlon.parse;

import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Small questions about tokens. */
final class Tokens {
    private Tokens() {}

    /** The place of a token; the end of the text, and a token that was put in, are empty spans. */
    static Span span(SourceFile file, Token token) {
        int start = Math.min(token.getStartIndex(), file.text().length());
        int end = token.getType() == Token.EOF ? start : Math.max(start, token.getStopIndex() + 1);
        return new Span(file, start, end);
    }

    /** The line on which a token ends, counted from 1; a line end is counted as the lexer does. */
    static int lastLine(Token token) {
        int line = token.getLine();
        String text = token.getText();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    /** A token that was not written, before another one. */
    static CommonToken putIn(int type, String text, Token before) {
        CommonToken token = new CommonToken(type, text);
        token.setStartIndex(before.getStartIndex());
        token.setStopIndex(before.getStartIndex() - 1);
        token.setLine(before.getLine());
        token.setCharPositionInLine(before.getCharPositionInLine());
        return token;
    }

    /** Whether the token was not written. */
    static boolean isPutIn(Token token) {
        return token.getType() != Token.EOF && token.getStopIndex() < token.getStartIndex();
    }

    static boolean isVisible(Token token) {
        return token.getChannel() == Token.DEFAULT_CHANNEL;
    }
}
