package dev.merlon.parse;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Expression.Part;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Splits a text with holes into plain pieces and the expressions in braces. */
final class TemplateBuilder {
    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final LiteralBuilder literals;

    TemplateBuilder(SourceFile file, Diagnostics diagnostics, LiteralBuilder literals) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.literals = literals;
    }

    Expression.Template template(Token token) {
        Span whole = Tokens.span(file, token);
        DecodedText text = literals.decode(token);
        List<Part> parts = new ArrayList<>();
        int plainStart = 0;
        int at = isUnclosed(token) ? text.length() : 0;
        while (at < text.length()) {
            char c = text.meaningAt(at);
            if (c == '}') {
                diagnostics.report(ParseDiagnostics.loneClosingBraceInText(span(text, at, at + 1)));
                at++;
            } else if (c == '{') {
                int close = closing(text, at);
                addPlain(text, plainStart, at, parts);
                parts.add(hole(text, at, close));
                at = close < 0 ? text.length() : close + 1;
                plainStart = at;
            } else {
                at++;
            }
        }
        addPlain(text, plainStart, text.length(), parts);
        return new Expression.Template(parts, whole);
    }

    /** Such a text goes on behind the place where it was meant to end, so its braces mean nothing. */
    private static boolean isUnclosed(Token token) {
        return token.getType() == MerlonLexer.UNCLOSED_TEXT || token.getType() == MerlonLexer.UNCLOSED_TEXT_BLOCK;
    }

    private void addPlain(DecodedText text, int start, int end, List<Part> parts) {
        if (start < end) {
            parts.add(new Part.Plain(text.substring(start, end), span(text, start, end)));
        }
    }

    private Part hole(DecodedText text, int open, int close) {
        if (close < 0) {
            diagnostics.report(ParseDiagnostics.unclosedHole(span(text, open, open + 1)));
            Span rest = span(text, open, text.length());
            return new Part.Hole(new Expression.Malformed(rest), rest);
        }
        Span span = span(text, open, close + 1);
        if (text.substring(open + 1, close).isBlank()) {
            diagnostics.report(ParseDiagnostics.emptyHole(span));
            return new Part.Hole(new Expression.Malformed(span), span);
        }
        if (span.text().indexOf('\\') >= 0) {
            diagnostics.report(ParseDiagnostics.escapeInHole(span));
            return new Part.Hole(new Expression.Malformed(span), span);
        }
        return new Part.Hole(Parser.parseHole(span.file(), span.start() + 1, span.end() - 1, diagnostics), span);
    }

    /** The index of the brace that closes the hole, or -1; a hole does not go on behind another opening brace. */
    private static int closing(DecodedText text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.meaningAt(i);
            if (c == '}') {
                return i;
            }
            if (c == '{') {
                return -1;
            }
        }
        return -1;
    }

    private Span span(DecodedText text, int start, int end) {
        return file.span(text.placeAt(start), text.placeAt(end - 1) + 1);
    }
}
