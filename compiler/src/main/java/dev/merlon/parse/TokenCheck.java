package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the tokens of a text before it is parsed: characters without meaning, texts and comments without an end, braces
 * without a partner, and how deep brackets nest. Afterwards every brace has its partner.
 */
final class TokenCheck {
    /** How deep braces, parentheses and brackets may nest together. */
    static final int DEEPEST = 100;

    /** How many tokens a file may have, those of blanks and comments included. */
    static final int MOST_TOKENS = 1_500_000;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final StrayCharacters strays;
    private final List<Opening> open = new ArrayList<>();
    private @Nullable Opening misfit;
    private @Nullable Token misfitClose;
    /** Whether a text without an end has swallowed braces. */
    private boolean bracesInDoubt;

    private final Set<Integer> reportedLines = new TreeSet<>();
    private boolean brokenOff;

    TokenCheck(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.strays = new StrayCharacters(file, diagnostics);
    }

    /** The tokens to parse, or null when a limit is exceeded. */
    @Nullable
    List<Token> check(List<Token> tokens) {
        if (tokens.size() > MOST_TOKENS) {
            diagnostics.report(ParseDiagnostics.tooManyTokens(span(tokens.get(MOST_TOKENS)), MOST_TOKENS));
            return null;
        }
        Layout layout = new Layout();
        for (int i = 0; i < tokens.size(); i++) {
            CommonToken token = (CommonToken) tokens.get(i);
            if (!Tokens.isVisible(token) && token.getType() != MerlonLexer.UNCLOSED_COMMENT) {
                continue;
            }
            switch (token.getType()) {
                case MerlonLexer.STRAY -> {
                    strays.handle(tokens, i);
                    reportedLines.add(token.getLine());
                }
                case MerlonLexer.UNCLOSED_TEXT -> {
                    bracesInDoubt |= holdsBrace(token.getText());
                    diagnostics.report(ParseDiagnostics.unclosedText(span(token), false));
                }
                case MerlonLexer.UNCLOSED_TEXT_BLOCK -> {
                    bracesInDoubt = true;
                    diagnostics.report(ParseDiagnostics.unclosedText(beginning(token), true));
                }
                case MerlonLexer.UNCLOSED_COMMENT -> {
                    bracesInDoubt = true;
                    token.setChannel(Token.HIDDEN_CHANNEL);
                    diagnostics.report(ParseDiagnostics.unclosedComment(beginning(token)));
                }
                case MerlonLexer.OPEN_BRACE, MerlonLexer.OPEN_PAREN, MerlonLexer.OPEN_BRACKET -> {
                    open.add(new Opening(token, layout.indentation(token)));
                    if (open.size() > DEEPEST) {
                        diagnostics.report(ParseDiagnostics.tooDeep(span(token), DEEPEST));
                        return null;
                    }
                }
                case MerlonLexer.CLOSE_PAREN -> closeIfOpen(MerlonLexer.OPEN_PAREN);
                case MerlonLexer.CLOSE_BRACKET -> closeIfOpen(MerlonLexer.OPEN_BRACKET);
                case MerlonLexer.CLOSE_BRACE -> closeBrace(token, layout);
                default -> {}
            }
            if (Tokens.isVisible(token)) {
                brokenOff |= layout.isBrokenOffBefore(token);
                layout.pass(token);
            }
        }
        return open.stream().anyMatch(Opening::isBrace) ? closeAll(tokens) : tokens;
    }

    /** The lines with a mistake that makes them unreadable. */
    Set<Integer> reportedLines() {
        return reportedLines;
    }

    private static boolean holdsBrace(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
    }

    /**
     * Whether a line ends in the middle of a statement although the next one certainly begins another. Keywords can be
     * names, so the parser would take the keyword for the missing name.
     */
    boolean hasBrokenOffStatement() {
        return brokenOff;
    }

    private void closeIfOpen(int type) {
        int last = open.size() - 1;
        if (last >= 0 && open.get(last).token.getType() == type) {
            open.remove(last);
        }
    }

    /** Closes the innermost brace, and whatever was left open inside it, which the parser will report. */
    private void closeBrace(CommonToken close, Layout layout) {
        int at = open.size() - 1;
        while (at >= 0 && !open.get(at).isBrace()) {
            at--;
        }
        if (at < 0) {
            if (!bracesInDoubt) {
                diagnostics.report(ParseDiagnostics.unopenedBrace(span(close)));
            }
            close.setChannel(Token.HIDDEN_CHANNEL);
            return;
        }
        Opening opening = open.get(at);
        open.subList(at, open.size()).clear();
        boolean leadsItsLine = layout.isFirstOnLine(close);
        if (misfit == null && leadsItsLine && close.getCharPositionInLine() < opening.indentation) {
            misfit = opening;
            misfitClose = close;
        }
    }

    /** Reports the missing braces and puts them in before the end of the text. */
    private List<Token> closeAll(List<Token> tokens) {
        Token end = tokens.get(tokens.size() - 1);
        List<Token> closed = new ArrayList<>(tokens.subList(0, tokens.size() - 1));
        Opening innermost = null;
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).isBrace()) {
                innermost = innermost == null ? open.get(i) : innermost;
                closed.add(Tokens.putIn(MerlonLexer.CLOSE_BRACE, "}", end));
            }
        }
        closed.add(end);
        if (!bracesInDoubt && innermost != null) {
            if (misfit != null && misfitClose != null) {
                diagnostics.report(ParseDiagnostics.unclosedBrace(span(misfitClose), span(misfit.token)));
            } else {
                diagnostics.report(ParseDiagnostics.unclosedBrace(span(end), span(innermost.token)));
            }
        }
        return closed;
    }

    private Span beginning(Token token) {
        int length = token.getType() == MerlonLexer.UNCLOSED_COMMENT ? 2 : 3;
        return file.span(token.getStartIndex(), token.getStartIndex() + length);
    }

    private Span span(Token token) {
        return Tokens.span(file, token);
    }

    /** An opening bracket and the indentation of its line. */
    private record Opening(Token token, int indentation) {
        boolean isBrace() {
            return token.getType() == MerlonLexer.OPEN_BRACE;
        }
    }

    /** The first visible token of the current line, and what was passed last. */
    private static final class Layout {
        private int line = -1;
        private int indentation;
        private @Nullable Token last;
        private boolean lastNeedsName;
        private boolean lastIsFirstBehindSuch;

        boolean isFirstOnLine(Token token) {
            return token.getLine() != line;
        }

        int indentation(Token token) {
            return isFirstOnLine(token) ? token.getCharPositionInLine() : indentation;
        }

        /** Whether the last token began a statement in the middle of another, as the token behind it tells. */
        boolean isBrokenOffBefore(Token token) {
            return lastIsFirstBehindSuch
                    && last != null
                    && !isFirstOnLine(token)
                    && Keywords.isBeginning(last.getType())
                    // Names that are keywords too may go on with the statement.
                    && Keywords.isPlainName(token.getType());
        }

        void pass(Token token) {
            boolean first = isFirstOnLine(token);
            lastIsFirstBehindSuch = first && lastNeedsName;
            lastNeedsName = needsName(token.getType(), first || last != null && isBrace(last.getType()));
            if (first) {
                line = token.getLine();
                indentation = token.getCharPositionInLine();
            }
            last = token;
        }

        private static boolean isBrace(int type) {
            return type == MerlonLexer.OPEN_BRACE || type == MerlonLexer.SEMICOLON;
        }

        /** Whether a name has to follow; decided without the tables of keywords, which a right text need not load. */
        private static boolean needsName(int type, boolean beginsStatement) {
            return switch (type) {
                case MerlonLexer.ARROW, MerlonLexer.DOT, MerlonLexer.COMMA, MerlonLexer.ASSIGN -> true;
                case MerlonLexer.MODEL,
                        MerlonLexer.LIBRARY,
                        MerlonLexer.POLICY,
                        MerlonLexer.VARIANT,
                        MerlonLexer.ACTOR,
                        MerlonLexer.COMPONENT,
                        MerlonLexer.BOUNDARY,
                        MerlonLexer.DATA,
                        MerlonLexer.IDENTITY,
                        MerlonLexer.FLOW,
                        MerlonLexer.ENDPOINT,
                        MerlonLexer.CONTROL,
                        MerlonLexer.ASSUME,
                        MerlonLexer.ASSERT,
                        MerlonLexer.THREAT,
                        MerlonLexer.USE,
                        MerlonLexer.APPLY -> beginsStatement;
                default -> false;
            };
        }
    }
}
