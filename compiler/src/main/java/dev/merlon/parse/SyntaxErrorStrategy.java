package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser.BodyContext;
import dev.merlon.grammar.MerlonParser.EnumBodyContext;
import dev.merlon.grammar.MerlonParser.ExtendEnumContext;
import dev.merlon.grammar.MerlonParser.FileContext;
import dev.merlon.grammar.MerlonParser.ItemContext;
import dev.merlon.grammar.MerlonParser.LoneBodyContext;
import dev.merlon.grammar.MerlonParser.SequenceDeclarationContext;
import dev.merlon.grammar.MerlonParser.TableDeclarationContext;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
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
    private final Set<Integer> mendedLines;
    private int mistakes;

    /** @param mended where mistakes were reported before */
    SyntaxErrorStrategy(SourceFile file, Diagnostics diagnostics, MendableTokens mended) {
        this.file = file;
        this.mendedLines = mended.mendedLines();
        this.mistakes = mended.mistakes();
        this.diagnostics = diagnostics;
    }

    @Override
    public void reportError(Parser parser, RecognitionException mistake) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            report(SyntaxMessages.of(file, parser, mistake));
        }
    }

    /** A closing bracket that is missing is put in, so that what stands in the brackets is kept. */
    @Override
    public Token recoverInline(Parser parser) {
        InputMismatchException mistake = new InputMismatchException(parser);
        int missing = SyntaxMessages.missingBracket(mistake);
        if (inErrorRecoveryMode(parser) || missing == Token.INVALID_TYPE) {
            throw mistake;
        }
        beginErrorCondition(parser);
        report(SyntaxMessages.of(file, parser, mistake));
        return Tokens.putIn(missing, "", parser.getCurrentToken());
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
        skipLine(parser, parser.getInterpreter().atn.nextTokens(state));
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
        if (mendedLines.contains(diagnostic.span().position().line())) {
            return;
        }
        if (++mistakes > MOST_MISTAKES) {
            Span span = diagnostic.span();
            diagnostics.report(ParseDiagnostics.tooManyMistakes(span, MOST_MISTAKES));
            throw new TooManyMistakesException();
        }
        diagnostics.report(diagnostic);
    }

    /** Goes on at the next line that can begin a statement. */
    private static void skipLine(Parser parser, IntervalSet beginnings) {
        int line = parser.getCurrentToken().getLine();
        while (!endsSkipping(parser.getCurrentToken().getType())) {
            Token token = parser.getCurrentToken();
            if (token.getLine() > line && beginnings.contains(token.getType())) {
                return;
            }
            if (token.getType() == MerlonLexer.OPEN_BRACE) {
                ((CommonToken) token).setType(MerlonLexer.LONE_BRACE);
                return;
            }
            parser.consume();
        }
    }

    private static boolean endsSkipping(int type) {
        return type == Token.EOF
                || type == MerlonLexer.SEMICOLON
                || type == MerlonLexer.CLOSE_BRACE
                || type == MerlonLexer.LONE_BRACE;
    }

    private static void skip(Parser parser, @Nullable ItemContext item) {
        if (item != null && leaveBraces(parser, item)) {
            return;
        }
        while (!endsSkipping(parser.getCurrentToken().getType())) {
            if (parser.getCurrentToken().getType() == MerlonLexer.OPEN_BRACE) {
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

    /**
     * Leaves the braces of an enum, a table or a sequence, if that is where the mistake is. The closing brace is left to the
     * rule that wants it, unless it is this one that gives up.
     */
    private static boolean leaveBraces(Parser parser, ItemContext item) {
        int depth = 0;
        for (int i = item.getStart().getTokenIndex();
                i < parser.getCurrentToken().getTokenIndex();
                i++) {
            depth += step(parser.getTokenStream().get(i).getType());
        }
        if (depth <= 0) {
            return false;
        }
        while (parser.getTokenStream().LA(1) != Token.EOF) {
            depth += step(parser.getTokenStream().LA(1));
            if (depth == 0 && !ownsBraces(parser.getContext())) {
                return true;
            }
            parser.consume();
            if (depth == 0) {
                return true;
            }
        }
        return true;
    }

    private static boolean ownsBraces(RuleContext tree) {
        return tree instanceof EnumBodyContext
                || tree instanceof TableDeclarationContext
                || tree instanceof SequenceDeclarationContext;
    }

    private static int step(int type) {
        return type == MerlonLexer.OPEN_BRACE ? 1 : type == MerlonLexer.CLOSE_BRACE ? -1 : 0;
    }

    private static void skipBraces(Parser parser) {
        int depth = 0;
        do {
            depth += step(parser.consume().getType());
        } while (depth > 0 && parser.getTokenStream().LA(1) != Token.EOF);
    }

    /** Whether what stands in the braces of the statement is no list of statements. */
    private static boolean hasOwnBraces(ItemContext item) {
        int type = item.getStart().getType();
        return type == MerlonLexer.ENUM
                || type == MerlonLexer.TABLE
                || type == MerlonLexer.SEQUENCE
                || item instanceof ExtendEnumContext;
    }

    private static boolean isListOfItems(RuleContext tree) {
        return tree instanceof BodyContext || tree instanceof FileContext || tree instanceof LoneBodyContext;
    }
}
