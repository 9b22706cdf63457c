package dev.merlon.format;

import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.*;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** Whether a blank stands between two neighbours on a line. */
final class Spacing {
    private Spacing() {}

    static boolean isBetween(ParseTree one, ParseTree other) {
        Token last = Together.last(one);
        Token next = Together.first(other);
        return switch (next.getType()) {
            case MerlonLexer.COMMA,
                    MerlonLexer.SEMICOLON,
                    MerlonLexer.CLOSE_PAREN,
                    MerlonLexer.CLOSE_BRACKET,
                    MerlonLexer.DOT,
                    MerlonLexer.QUESTION -> false;
            case MerlonLexer.ARROW -> !(other.getParent() instanceof ElementReferenceContext);
            case MerlonLexer.OPEN_PAREN -> !(other instanceof AnnotationArgumentsContext) && isSpacedBehind(one, last);
            default -> isSpacedBehind(one, last);
        };
    }

    private static boolean isSpacedBehind(ParseTree tree, Token last) {
        return switch (last.getType()) {
            case MerlonLexer.OPEN_PAREN, MerlonLexer.OPEN_BRACKET, MerlonLexer.DOT, MerlonLexer.AT_SIGN -> false;
            case MerlonLexer.ARROW -> !(tree.getParent() instanceof ElementReferenceContext);
            case MerlonLexer.MINUS -> !(tree.getParent() instanceof IntegerLiteralContext);
            default -> true;
        };
    }
}
