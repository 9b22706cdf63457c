package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.BodyContext;
import dev.merlon.grammar.MerlonParser.FileContext;
import dev.merlon.grammar.MerlonParser.ItemContext;
import dev.merlon.grammar.MerlonParser.LoneBodyContext;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.jspecify.annotations.Nullable;

/**
 * Reports what does not fit and goes on with the next statement: at the next {@code ;} (also one that
 * {@link TokenRepair} put in), at the end of the body, or in the body whose head could not be read.
 */
final class SyntaxErrorStrategy extends DefaultErrorStrategy {
    /** How many mistakes of a file are reported before the rest is not read. */
    static final int MOST_MISTAKES = 200;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private int mistakes;

    SyntaxErrorStrategy(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    @Override
    public void reportError(Parser parser, RecognitionException mistake) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            report(SyntaxMessages.of(file, parser, mistake));
        }
    }

    @Override
    public Token recoverInline(Parser parser) {
        InputMismatchException mistake = new InputMismatchException(parser);
        if (!inErrorRecoveryMode(parser)) {
            String missing = SyntaxMessages.missingBracket(mistake);
            Token opening = missing == null ? null : opening(parser, missing);
            if (missing != null && opening != null) {
                beginErrorCondition(parser);
                report(ParseDiagnostics.unclosedParenthesis(
                        Tokens.span(file, parser.getCurrentToken()), Tokens.span(file, opening), missing));
                return getMissingSymbol(parser);
            }
        }
        throw mistake;
    }

    /** Only bodies and files resume on their own; inside a statement the mistake is found where it matters. */
    @Override
    public void sync(Parser parser) {
        ParserRuleContext tree = parser.getContext();
        if (!isListOfItems(tree)) {
            return;
        }
        ATNState state = parser.getInterpreter().atn.states.get(parser.getState());
        if (parser.getInterpreter()
                .atn
                .nextTokens(state)
                .contains(parser.getTokenStream().LA(1))) {
            return;
        }
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            report(SyntaxMessages.noStatement(file, parser));
        }
        skip(parser, null);
    }

    @Override
    public void recover(Parser parser, RecognitionException mistake) {
        RuleContext tree = parser.getContext();
        while (tree != null && !(tree instanceof ItemContext) && !isListOfItems(tree)) {
            tree = tree.getParent();
        }
        skip(parser, tree instanceof ItemContext item ? item : null);
    }

    private void report(Diagnostic diagnostic) {
        if (++mistakes > MOST_MISTAKES) {
            Span span = diagnostic.span();
            diagnostics.report(ParseDiagnostics.tooManyMistakes(span, MOST_MISTAKES));
            throw new TooManyMistakesException();
        }
        diagnostics.report(diagnostic);
    }

    private static void skip(Parser parser, @Nullable ItemContext item) {
        if (item != null) {
            leaveBraces(parser, item);
        }
        while (true) {
            int type = parser.getTokenStream().LA(1);
            if (type == Token.EOF
                    || type == MerlonLexer.SEMICOLON
                    || type == MerlonLexer.CLOSE_BRACE
                    || type == MerlonLexer.LONE_BRACE) {
                return;
            }
            if (type == MerlonLexer.OPEN_BRACE) {
                if (item == null || !hasOwnBraces(item)) {
                    ((CommonToken) parser.getCurrentToken()).setType(MerlonLexer.LONE_BRACE);
                    return;
                }
                skipBraces(parser);
            } else {
                parser.consume();
            }
        }
    }

    /** Leaves the braces of an enum, a table or a sequence in which the mistake is. */
    private static void leaveBraces(Parser parser, ItemContext item) {
        int depth = 0;
        for (int i = item.getStart().getTokenIndex();
                i < parser.getCurrentToken().getTokenIndex();
                i++) {
            int type = parser.getTokenStream().get(i).getType();
            depth += type == MerlonLexer.OPEN_BRACE ? 1 : type == MerlonLexer.CLOSE_BRACE ? -1 : 0;
        }
        while (depth > 0 && parser.getTokenStream().LA(1) != Token.EOF) {
            int type = parser.consume().getType();
            depth += type == MerlonLexer.OPEN_BRACE ? 1 : type == MerlonLexer.CLOSE_BRACE ? -1 : 0;
        }
    }

    private static void skipBraces(Parser parser) {
        int depth = 0;
        do {
            int type = parser.consume().getType();
            depth += type == MerlonLexer.OPEN_BRACE ? 1 : type == MerlonLexer.CLOSE_BRACE ? -1 : 0;
        } while (depth > 0 && parser.getTokenStream().LA(1) != Token.EOF);
    }

    /** Whether what stands in the braces of the statement is no list of statements. */
    private static boolean hasOwnBraces(ItemContext item) {
        int type = item.getStart().getType();
        return type == MerlonLexer.ENUM || type == MerlonLexer.TABLE || type == MerlonLexer.SEQUENCE;
    }

    private static boolean isListOfItems(RuleContext tree) {
        return tree instanceof BodyContext || tree instanceof FileContext || tree instanceof LoneBodyContext;
    }

    /** The bracket that the missing one would close. */
    private static @Nullable Token opening(Parser parser, String missing) {
        int open = missing.equals(")") ? MerlonLexer.OPEN_PAREN : MerlonLexer.OPEN_BRACKET;
        int close = missing.equals(")") ? MerlonLexer.CLOSE_PAREN : MerlonLexer.CLOSE_BRACKET;
        int depth = 1;
        for (int i = parser.getCurrentToken().getTokenIndex() - 1; i >= 0; i--) {
            Token token = parser.getTokenStream().get(i);
            depth += token.getType() == close ? 1 : token.getType() == open ? -1 : 0;
            if (depth == 0) {
                return token;
            }
        }
        return null;
    }
}
