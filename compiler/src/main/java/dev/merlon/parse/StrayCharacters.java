package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reports characters without meaning and takes them away, or puts what was meant in their place. */
final class StrayCharacters {
    private final SourceFile file;
    private final Diagnostics diagnostics;

    StrayCharacters(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Handles the stray token at an index, with those that belong to it. */
    void handle(List<Token> tokens, int index) {
        CommonToken token = (CommonToken) tokens.get(index);
        if (!Tokens.isVisible(token)) {
            return;
        }
        if (token.getText().equals("#")) {
            hideLine(tokens, index);
            diagnostics.report(ParseDiagnostics.strayCharacter(Tokens.span(file, token), help("#")));
            return;
        }
        int last = closingQuote(tokens, index);
        if (last < 0) {
            last = endOfRow(tokens, index);
            int meant = meant(file.text()
                    .substring(token.getStartIndex(), tokens.get(last).getStopIndex() + 1));
            if (meant == Token.INVALID_TYPE) {
                token.setChannel(Token.HIDDEN_CHANNEL);
            } else {
                token.setType(meant);
            }
        } else {
            token.setType(MerlonLexer.STRING);
        }
        for (int i = index + 1; i <= last; i++) {
            ((CommonToken) tokens.get(i)).setChannel(Token.HIDDEN_CHANNEL);
        }
        Span span = file.span(token.getStartIndex(), tokens.get(last).getStopIndex() + 1);
        if (token.getType() == MerlonLexer.STRING) {
            token.setStopIndex(span.end() - 1);
        }
        if (!isReportedCharacter(span)) {
            diagnostics.report(ParseDiagnostics.strayCharacter(span, help(span.text())));
        }
    }

    /** What stands behind a {@code #} is meant as a comment. */
    private static void hideLine(List<Token> tokens, int index) {
        int line = tokens.get(index).getLine();
        for (int i = index; i < tokens.size() && tokens.get(i).getLine() == line; i++) {
            if (tokens.get(i).getType() != Token.EOF) {
                ((CommonToken) tokens.get(i)).setChannel(Token.HIDDEN_CHANNEL);
            }
        }
    }

    /** Control characters have been reported with the text as a whole. */
    private static boolean isReportedCharacter(Span span) {
        return span.text().codePoints().noneMatch(SourceCheck::isAllowed);
    }

    /** The index of the quotation mark that ends a text in the wrong quotation marks on the same line, or -1. */
    private static int closingQuote(List<Token> tokens, int index) {
        String closing = switch (tokens.get(index).getText()) {
            case "'" -> "'";
            case "“", "„" -> "”";
            case "‘" -> "’";
            default -> "";
        };
        if (closing.isEmpty()) {
            return -1;
        }
        for (int i = index + 1;
                i < tokens.size()
                        && tokens.get(i).getLine() == tokens.get(index).getLine();
                i++) {
            if (tokens.get(i).getType() == MerlonLexer.STRAY
                    && tokens.get(i).getText().equals(closing)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the last of several stray characters without anything between them. */
    private static int endOfRow(List<Token> tokens, int index) {
        int last = index;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).getType() == MerlonLexer.STRAY
                && closingQuote(tokens, last + 1) < 0) {
            last++;
        }
        return last;
    }

    private static int meant(String text) {
        return switch (text) {
            case "&", "&&" -> MerlonLexer.AND;
            case "!" -> MerlonLexer.NOT;
            default -> Token.INVALID_TYPE;
        };
    }

    private static @Nullable String help(String text) {
        return switch (text) {
            case "&", "&&" -> "write `and`";
            case "!" -> "write `not`, or `!=` to compare";
            case "#" -> "a comment begins with `//`";
            case "*", "/", "%", "^" -> "there is no such operator; numbers are added and subtracted only";
            case "`" -> "close the name in backticks on the same line";
            default -> isQuoted(text) ? "a text stands between `\"` and `\"`" : null;
        };
    }

    private static boolean isQuoted(String text) {
        return "'“”„‘’".indexOf(text.charAt(0)) >= 0;
    }
}
