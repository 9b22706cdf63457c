package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Wording;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser;
import dev.merlon.grammar.MerlonParser.ExpectStatementContext;
import dev.merlon.grammar.MerlonParser.ItemContext;
import dev.merlon.grammar.MerlonParser.KindReferenceContext;
import dev.merlon.grammar.MerlonParser.KindReferencesContext;
import dev.merlon.grammar.MerlonParser.NamedTypeContext;
import dev.merlon.grammar.MerlonParser.TypeContext;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Chooses the message for a token that does not fit, by what could stand there and what stands before it. */
final class SyntaxMessages {
    /** A longer list of what could stand somewhere helps nobody. */
    private static final int MOST_EXPECTED = 4;
    /** What begins a statement that names one thing, and that can stand there for each of many. */
    private static final Set<Integer> ONE_FOR_EACH = Set.of(
            MerlonLexer.ACTOR,
            MerlonLexer.APPLY,
            MerlonLexer.BOUNDARY,
            MerlonLexer.COMPONENT,
            MerlonLexer.DATA,
            MerlonLexer.FLOW,
            MerlonLexer.IDENTITY,
            MerlonLexer.PROVEN,
            MerlonLexer.REFINES,
            MerlonLexer.USE);

    private final SourceFile file;
    private final TokenStream tokens;
    private final Token found;
    private final @Nullable Token previous;
    private final @Nullable Token opening;

    private SyntaxMessages(SourceFile file, TokenStream tokens, Token offending) {
        this.file = file;
        Token next = offending;
        while (Tokens.isPutIn(next) && next.getTokenIndex() + 1 < tokens.size()) {
            next = tokens.get(next.getTokenIndex() + 1);
        }
        this.found = next;
        this.previous = visibleBefore(tokens, offending.getTokenIndex());
        this.opening = previous == null ? null : opening(tokens, offending.getTokenIndex());
        this.tokens = tokens;
    }

    static Diagnostic of(SourceFile file, Parser parser, RecognitionException mistake) {
        TokenStream tokens = parser.getTokenStream();
        SyntaxMessages messages = new SyntaxMessages(file, tokens, mistake.getOffendingToken());
        Diagnostic loose = looseWord(file, tokens, mistake);
        if (loose != null) {
            return loose;
        }
        boolean decided = !(mistake instanceof NoViableAltException decision)
                || decision.getStartToken() == mistake.getOffendingToken();
        Diagnostic diagnostic = decided
                ? messages.expecting(mistake.getExpectedTokens(), mistake.getCtx())
                : messages.following(mistake.getCtx());
        String form = StatementForms.of(beginning(mistake.getCtx(), mistake.getOffendingToken()));
        return form == null || messages.previous == null
                ? diagnostic
                : diagnostic.withNote("the form is `" + form + "`");
    }

    /** A word that begins no statement and stands behind one on its line. */
    private static @Nullable Diagnostic looseWord(SourceFile file, TokenStream tokens, RecognitionException mistake) {
        RuleContext tree = mistake.getCtx();
        while (tree != null && !(tree instanceof ItemContext)) {
            tree = tree.getParent();
        }
        if (!(tree instanceof ItemContext item) || item.getStart().getType() != MerlonLexer.KEBAB) {
            return null;
        }
        Token start = item.getStart();
        Token before = visibleBefore(tokens, start.getTokenIndex());
        if (before == null
                || endsStatement(before)
                || Tokens.lastLine(before) != start.getLine()
                || visibleBefore(tokens, mistake.getOffendingToken().getTokenIndex()) != start) {
            return null;
        }
        return ParseDiagnostics.unexpectedAfter(Tokens.span(file, start), Tokens.span(file, before));
    }

    /** For a token with which no statement can begin. */
    static Diagnostic noStatement(SourceFile file, Parser parser) {
        SyntaxMessages messages = new SyntaxMessages(file, parser.getTokenStream(), parser.getCurrentToken());
        Span span = messages.span(messages.found);
        int type = messages.found.getType();
        if (type == MerlonLexer.CLOSE_PAREN || type == MerlonLexer.CLOSE_BRACKET) {
            return ParseDiagnostics.unopenedBrace(span);
        }
        return messages.previous != null && messages.isOnSameLine() && !endsStatement(messages.previous)
                ? messages.unexpectedAfter(messages.previous)
                : ParseDiagnostics.noStatement(span);
    }

    /** The type of the closing bracket that could stand where the mistake is. */
    static int missingBracket(InputMismatchException mistake) {
        IntervalSet expected = mistake.getExpectedTokens();
        if (expected.contains(MerlonLexer.CLOSE_PAREN)) {
            return MerlonLexer.CLOSE_PAREN;
        }
        return expected.contains(MerlonLexer.CLOSE_BRACKET) ? MerlonLexer.CLOSE_BRACKET : Token.INVALID_TYPE;
    }

    /** When it is known what could stand there. */
    private Diagnostic expecting(IntervalSet expected, RuleContext tree) {
        if (previous == null) {
            return ParseDiagnostics.noStatement(span(found));
        }
        if (opening != null && !Keywords.isIncomplete(previous.getType()) && !isOnSameLine()) {
            return ParseDiagnostics.unclosedParenthesis(span(previous), span(opening));
        }
        if (isKind(tree) && expected.contains(MerlonLexer.PASCAL)) {
            return ParseDiagnostics.missing(ParseDiagnostics.NO_KIND, span(previous), foundOnLine());
        }
        if (expected.contains(MerlonLexer.STRING) && expected.contains(MerlonLexer.INTEGER)) {
            return ParseDiagnostics.missing(ParseDiagnostics.NO_VALUE, span(previous), foundOnLine());
        }
        if (expected.contains(MerlonLexer.KEBAB) && !expected.contains(MerlonLexer.SEMICOLON)) {
            return Keywords.isReserved(found.getType())
                    ? ParseDiagnostics.reservedWord(span(found))
                    : ParseDiagnostics.missing(ParseDiagnostics.NO_NAME, span(previous), foundOnLine());
        }
        Set<String> words = words(expected);
        if (words.contains("`=`") && StatementForms.of(previous.getType()) != null) {
            return ParseDiagnostics.otherForm(span(previous));
        }
        if (words.size() <= MOST_EXPECTED && !words.contains("`" + previous.getText() + "`")) {
            return ParseDiagnostics.unexpected(span(previous), foundOnLine(), Wording.anyOf(List.copyOf(words)));
        }
        return following(tree);
    }

    /** When the parser had to look further ahead: judged by what stands before. */
    private Diagnostic following(@Nullable RuleContext tree) {
        if (previous == null) {
            return ParseDiagnostics.noStatement(span(found));
        }
        if (Keywords.isIncomplete(previous.getType())) {
            return afterIncomplete(previous, tree);
        }
        if (isOnSameLine() && Keywords.isReserved(found.getType()) && StatementForms.of(previous.getType()) != null) {
            return ParseDiagnostics.reservedWord(span(found));
        }
        if (isOnSameLine() && !endsStatement(found)) {
            return unexpectedAfter(previous);
        }
        return opening != null
                ? ParseDiagnostics.unclosedParenthesis(span(previous), span(opening))
                : ParseDiagnostics.incomplete(span(previous));
    }

    private Diagnostic unexpectedAfter(Token last) {
        Token first = found.getType() == MerlonLexer.COMMA ? firstOfStatement(tokens, found.getTokenIndex()) : null;
        String form =
                first == null || !ONE_FOR_EACH.contains(first.getType()) ? null : StatementForms.of(first.getType());
        return form == null
                ? ParseDiagnostics.unexpectedAfter(span(found), span(last))
                : ParseDiagnostics.oneForEach(span(found), span(last), form);
    }

    private static @Nullable Token firstOfStatement(TokenStream tokens, int index) {
        Token first = null;
        for (int i = index - 1; i >= 0 && !endsStatement(tokens.get(i)); i--) {
            first = tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL ? tokens.get(i) : first;
        }
        return first;
    }

    private static boolean endsStatement(Token token) {
        int type = token.getType();
        return type == MerlonLexer.SEMICOLON
                || type == MerlonLexer.OPEN_BRACE
                || type == MerlonLexer.CLOSE_BRACE
                || type == MerlonLexer.LONE_BRACE;
    }

    /** The type of the first token of the statement with the mistake. */
    private static int beginning(@Nullable RuleContext tree, Token offending) {
        RuleContext inner = tree;
        while (inner != null && !(inner instanceof ItemContext)) {
            inner = inner.getParent();
        }
        return inner instanceof ItemContext item && item.getStart() != offending
                ? item.getStart().getType()
                : Token.INVALID_TYPE;
    }

    /** The innermost bracket of the statement that is still open. */
    private static @Nullable Token opening(TokenStream tokens, int index) {
        int depth = 0;
        for (int i = index - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            switch (token.getType()) {
                case MerlonLexer.SEMICOLON, MerlonLexer.OPEN_BRACE, MerlonLexer.CLOSE_BRACE, MerlonLexer.LONE_BRACE -> {
                    return null;
                }
                case MerlonLexer.CLOSE_PAREN, MerlonLexer.CLOSE_BRACKET -> depth++;
                case MerlonLexer.OPEN_PAREN, MerlonLexer.OPEN_BRACKET -> {
                    if (depth == 0) {
                        return token;
                    }
                    depth--;
                }
                default -> {}
            }
        }
        return null;
    }

    private Diagnostic afterIncomplete(Token last, @Nullable RuleContext tree) {
        if (tree instanceof ExpectStatementContext || last.getType() == MerlonLexer.EXPECT) {
            return ParseDiagnostics.unexpectedAfter(span(found), span(last));
        }
        var code = switch (last.getType()) {
            case MerlonLexer.COLON,
                    MerlonLexer.WITH,
                    MerlonLexer.WITHOUT,
                    MerlonLexer.VIA,
                    MerlonLexer.IS,
                    MerlonLexer.HAS -> ParseDiagnostics.NO_KIND;
            case MerlonLexer.ARROW, MerlonLexer.DOT, MerlonLexer.ON -> ParseDiagnostics.NO_NAME;
            default -> ParseDiagnostics.NO_VALUE;
        };
        return Keywords.isReserved(found.getType()) && code == ParseDiagnostics.NO_NAME && isOnSameLine()
                ? ParseDiagnostics.reservedWord(span(found))
                : ParseDiagnostics.missing(code, span(last), foundOnLine());
    }

    private static boolean isKind(@Nullable RuleContext tree) {
        return tree instanceof KindReferenceContext
                || tree instanceof KindReferencesContext
                || tree instanceof TypeContext
                || tree instanceof NamedTypeContext;
    }

    private boolean isOnSameLine() {
        return previous != null && found.getType() != Token.EOF && found.getLine() == Tokens.lastLine(previous);
    }

    private @Nullable Span foundOnLine() {
        return isOnSameLine() ? span(found) : null;
    }

    private Span span(Token token) {
        return Tokens.span(file, token);
    }

    /** What could stand there, in the order of the grammar. */
    private static Set<String> words(IntervalSet expected) {
        Set<String> words = new LinkedHashSet<>();
        for (int type : expected.toArray()) {
            boolean isWhole = type == MerlonLexer.INTEGER && !expected.contains(MerlonLexer.DECIMAL);
            words.add(isWhole ? "a whole number" : word(type));
        }
        return words;
    }

    private static String word(int type) {
        String literal = type == Token.EOF ? null : MerlonParser.VOCABULARY.getLiteralName(type);
        if (literal != null) {
            return "`" + literal.substring(1, literal.length() - 1) + "`";
        }
        return switch (type) {
            case Token.EOF -> "`}`";
            case MerlonLexer.STRING,
                    MerlonLexer.TEXT_BLOCK,
                    MerlonLexer.UNCLOSED_TEXT,
                    MerlonLexer.UNCLOSED_TEXT_BLOCK -> "a text";
            case MerlonLexer.PASCAL -> "a kind";
            case MerlonLexer.INTEGER, MerlonLexer.DECIMAL -> "a number";
            case MerlonLexer.VERSION -> "a version";
            default -> "a name";
        };
    }

    private static @Nullable Token visibleBefore(TokenStream tokens, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (Tokens.isVisible(token) && !Tokens.isPutIn(token)) {
                return token;
            }
        }
        return null;
    }
}
