package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a text in two attempts.
 *
 * <p>The first is fast, never recovers and succeeds for every right text. Only when it fails are the tokens repaired where
 * the mistake is plain, and parsed with recovery, which takes several times as long.
 */
final class Syntax {
    /**
     * Up to so many tokens the second attempt looks at the whole context of every choice, which finds a way through every
     * right text by construction. Beyond, it would take seconds; there it looks as far as the first, which so far has read
     * every right text too.
     */
    private static final int MOST_LOOKED_AT_TWICE = 60_000;

    private final SourceFile file;
    /** Whether this is the whole file, and not an expression inside a text. */
    private final boolean isWhole;

    private final Diagnostics diagnostics;
    private final TokenCheck check;
    private final List<Token> written;
    private CommonTokenStream tokens;
    private boolean mistakes;
    private List<String> lost = List.of();

    Syntax(SourceFile file, int start, int end, Diagnostics diagnostics) {
        this.file = file;
        this.isWhole = start == 0 && end == file.text().length();
        this.diagnostics = diagnostics;
        this.tokens = stream(List.of());
        this.written = lex(file, start, end);
        this.check = new TokenCheck(file, diagnostics);
    }

    /** The tree, or null when the text is beyond a limit. */
    <T extends ParserRuleContext> @Nullable T parse(Function<GuardedParser, T> rule) {
        List<Token> checked = check.check(written);
        if (checked == null) {
            return null;
        }
        if (check.hasBrokenOffStatement()) {
            return secondAttempt(checked, rule);
        }
        try {
            tokens = stream(checked);
            return rule.apply(firstAttempt(tokens));
        } catch (TooDeepException e) {
            diagnostics.report(ParseDiagnostics.tooDeep(Tokens.span(file, e.token()), TokenCheck.DEEPEST));
            return null;
        } catch (ParseCancellationException e) {
            return secondAttempt(checked, rule);
        }
    }

    private <T extends ParserRuleContext> @Nullable T secondAttempt(
            List<Token> checked, Function<GuardedParser, T> rule) {
        mistakes = true;
        try {
            MendableTokens mendable = new MendableTokens(file, checked, diagnostics, check.reportedLines());
            if (isWhole) {
                new TokenRepair(mendable).repair();
                lost = mendable.lost();
            }
            tokens = stream(isWhole ? mendable.mended() : checked);
            GuardedParser parser = new GuardedParser(tokens);
            parser.removeErrorListeners();
            parser.getInterpreter()
                    .setPredictionMode(checked.size() > MOST_LOOKED_AT_TWICE ? PredictionMode.SLL : PredictionMode.LL);
            parser.setErrorHandler(new SyntaxErrorStrategy(file, diagnostics, mendable));
            return rule.apply(parser);
        } catch (TooDeepException e) {
            diagnostics.report(ParseDiagnostics.tooDeep(Tokens.span(file, e.token()), TokenCheck.DEEPEST));
            return null;
        } catch (TooManyMistakesException e) {
            return null;
        }
    }

    /** Whether the tree may have gaps. */
    boolean hasMistakes() {
        return mistakes;
    }

    /** The names that are declared by what could not be read, and so are nowhere in the tree. */
    List<String> lost() {
        return lost;
    }

    CommonTokenStream tokens() {
        return tokens;
    }

    /** A parser that is quick and gives up at the first mistake. */
    static GuardedParser firstAttempt(CommonTokenStream tokens) {
        GuardedParser parser = untrained(tokens);
        parser.useTraining();
        return parser;
    }

    /** The same, before it has learnt anything. */
    static GuardedParser untrained(CommonTokenStream tokens) {
        GuardedParser parser = new GuardedParser(tokens);
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new BailErrorStrategy());
        return parser;
    }

    /** All tokens, or one more than a file may have. */
    private static List<Token> lex(SourceFile file, int start, int end) {
        List<Token> ordinary = QuickLexer.read(file.text(), new SourceCharStream(file, start, end));
        return ordinary == null ? generatedLexer(new SourceCharStream(file, start, end)) : ordinary;
    }

    /** The tokens as the grammar says. */
    static List<Token> generatedLexer(SourceCharStream text) {
        MerlonLexer lexer = new MerlonLexer(text);
        lexer.removeErrorListeners();
        List<Token> tokens = new ArrayList<>((text.size() - text.index()) / 4 + 8);
        Token token;
        do {
            token = lexer.nextToken();
            tokens.add(token);
        } while (token.getType() != Token.EOF && tokens.size() <= TokenCheck.MOST_TOKENS);
        return tokens;
    }

    private static CommonTokenStream stream(List<Token> tokens) {
        CommonTokenStream stream = new CommonTokenStream(new ListTokenSource(tokens));
        stream.fill();
        return stream;
    }
}
