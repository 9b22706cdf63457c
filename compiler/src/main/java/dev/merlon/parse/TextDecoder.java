package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Turns a text literal into what it says: without quotes, without the indentation of a block, escapes resolved. */
final class TextDecoder {
    private static final int QUOTES_OF_BLOCK = 3;

    private final SourceFile file;
    private final String source;
    private final Diagnostics diagnostics;

    TextDecoder(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.source = file.text();
        this.diagnostics = diagnostics;
    }

    DecodedText decode(Token token) {
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        DecodedText result = new DecodedText(end - start);
        switch (token.getType()) {
            case MerlonLexer.STRING -> decodeLine(start + 1, end - 1, result);
            case MerlonLexer.TEXT_BLOCK -> decodeBlock(start + QUOTES_OF_BLOCK, end - QUOTES_OF_BLOCK, result);
            case MerlonLexer.UNCLOSED_TEXT_BLOCK -> decodeBlock(start + QUOTES_OF_BLOCK, end, result);
            default -> decodeLine(start + 1, end, result);
        }
        return result;
    }

    private void decodeBlock(int start, int end, DecodedText result) {
        int first = start;
        while (first < end && isBlank(source.charAt(first))) {
            first++;
        }
        if (first < end && !isLineEnd(source.charAt(first))) {
            diagnostics.report(ParseDiagnostics.textBlockStartsOnLine(file.span(start - QUOTES_OF_BLOCK, first + 1)));
        } else {
            first = afterLineEnd(first, end);
        }
        List<int[]> lines = lines(first, end);
        int indentation = indentation(lines);
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            int from = Math.min(line[0] + indentation, line[1]);
            int to = line[1];
            while (to > from && isBlank(source.charAt(to - 1))) {
                to--;
            }
            decodeLine(from, to, result);
            if (i < lines.size() - 1) {
                result.append('\n', line[1], false);
            }
        }
    }

    /** The lines between two offsets, each as the offsets of its start and end; the last is what precedes the quotes. */
    private List<int[]> lines(int start, int end) {
        List<int[]> lines = new ArrayList<>();
        int lineStart = start;
        for (int i = start; i < end; i++) {
            if (isLineEnd(source.charAt(i))) {
                lines.add(new int[] {lineStart, i});
                lineStart = afterLineEnd(i, end);
                i = lineStart - 1;
            }
        }
        lines.add(new int[] {lineStart, end});
        return lines;
    }

    /** The least indentation of the lines that say something, and of the last, which is where the quotes stand. */
    private int indentation(List<int[]> lines) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            int at = line[0];
            while (at < line[1] && isBlank(source.charAt(at))) {
                at++;
            }
            if (at < line[1] || i == lines.size() - 1) {
                least = Math.min(least, at - line[0]);
            }
        }
        return least;
    }

    private int afterLineEnd(int at, int end) {
        if (at >= end) {
            return at;
        }
        boolean two = source.charAt(at) == '\r' && at + 1 < end && source.charAt(at + 1) == '\n';
        return two ? at + 2 : at + 1;
    }

    private void decodeLine(int start, int end, DecodedText result) {
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c != '\\') {
                result.append(c, at, false);
                at++;
            } else {
                at = decodeEscape(at, end, result);
            }
        }
    }

    private int decodeEscape(int at, int end, DecodedText result) {
        char c = at + 1 < end ? source.charAt(at + 1) : '\\';
        switch (c) {
            case '"', '\\', '{', '}' -> result.append(c, at, true);
            case 'n' -> result.append('\n', at, true);
            case 't' -> result.append('\t', at, true);
            case 'u' -> {
                return decodeCodePoint(at, end, result);
            }
            default -> {
                int after = Math.min(end, at + 1 + Character.charCount(source.codePointAt(Math.min(at + 1, end - 1))));
                diagnostics.report(ParseDiagnostics.badEscape(file.span(at, after)));
                return after;
            }
        }
        return at + 2;
    }

    /** Backslash, u, and one to six hexadecimal digits in braces. */
    private int decodeCodePoint(int at, int end, DecodedText result) {
        int after = at + 2;
        int value = 0;
        boolean right = after < end && source.charAt(after) == '{';
        if (right) {
            after++;
            int digits = after;
            while (after < end && after - digits < 7 && Character.digit(source.charAt(after), 16) >= 0) {
                value = value * 16 + Character.digit(source.charAt(after), 16);
                after++;
            }
            right = after > digits && after - digits < 7 && after < end && source.charAt(after) == '}';
            after += right ? 1 : 0;
        }
        if (right && SourceCheck.isAllowed(value)) {
            for (char c : Character.toChars(value)) {
                result.append(c, at, true);
            }
        } else if (right) {
            diagnostics.report(ParseDiagnostics.badCodePoint(file.span(at, after)));
        } else {
            diagnostics.report(ParseDiagnostics.badEscape(file.span(at, after)));
        }
        return after;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
