package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Chooses the message for a token that does not fit. */
final class SyntaxMessages {
    private SyntaxMessages() {}

    static Diagnostic of(SourceFile file, Parser parser, RecognitionException mistake) {
        Token token = mistake.getOffendingToken();
        Span found = Tokens.span(file, token);
        return ParseDiagnostics.noStatement(found);
    }

    static Diagnostic noStatement(SourceFile file, Parser parser) {
        return ParseDiagnostics.noStatement(Tokens.span(file, parser.getCurrentToken()));
    }

    static @Nullable String missingBracket(InputMismatchException mistake) {
        IntervalSet expected = mistake.getExpectedTokens();
        return expected.contains(MerlonLexer.CLOSE_PAREN)
                ? ")"
                : expected.contains(MerlonLexer.CLOSE_BRACKET) ? "]" : null;
    }
}
