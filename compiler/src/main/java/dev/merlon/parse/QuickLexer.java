package dev.merlon.parse;

import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.misc.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of an ordinary text, as {@link MerlonLexer} would: a text whose names are ASCII, and whose texts, comments and
 * quotes all end. Of any other it reads none, and the generated lexer has to be asked.
 *
 * <p>The generated lexer builds its automaton anew in every process, which took a seventh of a short run. A test compares the two
 * on every text there is and on random ones.
 */
final class QuickLexer {
    private static final Map<String, Integer> WORDS = words();
    /** What the methods that read a token give where only the generated lexer can go on. */
    private static final int LEAVE = -1;

    private final String text;
    private final int end;
    private final Pair<TokenSource, CharStream> source;
    private final List<Token> tokens;
    private int at;
    private int line;
    private int lineStart;
    /** How many characters of the line so far take two units. */
    private int wide;

    private QuickLexer(String text, SourceCharStream stream) {
        this.text = text;
        this.at = stream.index();
        this.end = stream.size();
        this.line = 1;
        this.lineStart = at;
        this.source = new Pair<>(null, stream);
        this.tokens = new ArrayList<>((end - at) / 4 + 8);
    }

    /** All tokens, or one more than a file may have; null if this is no ordinary text. */
    static @Nullable List<Token> read(String text, SourceCharStream stream) {
        QuickLexer lexer = new QuickLexer(text, stream);
        return lexer.readAll() ? lexer.tokens : null;
    }

    private static Map<String, Integer> words() {
        Vocabulary vocabulary = MerlonParser.VOCABULARY;
        Map<String, Integer> words = new HashMap<>();
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            String literal = vocabulary.getLiteralName(type);
            if (literal != null && isLetter(literal.charAt(1))) {
                words.put(literal.substring(1, literal.length() - 1), type);
            }
        }
        return words;
    }

    private boolean readAll() {
        while (at < end && tokens.size() <= TokenCheck.MOST_TOKENS) {
            int start = at;
            int startLine = line;
            int column = start - lineStart - wide;
            int type = next(text.charAt(at));
            if (type == LEAVE) {
                return false;
            }
            tokens.add(token(type, start, at - 1, startLine, column));
        }
        if (tokens.size() <= TokenCheck.MOST_TOKENS) {
            tokens.add(token(Token.EOF, end, end - 1, line, end - lineStart - wide));
        }
        return true;
    }

    private CommonToken token(int type, int start, int stop, int startLine, int column) {
        CommonToken token = new CommonToken(source, type, channel(type), start, stop);
        token.setLine(startLine);
        token.setCharPositionInLine(column);
        return token;
    }

    private static int channel(int type) {
        return switch (type) {
            case MerlonLexer.BLANK -> Token.HIDDEN_CHANNEL;
            case MerlonLexer.LINE_COMMENT, MerlonLexer.BLOCK_COMMENT -> MerlonLexer.COMMENTS;
            case MerlonLexer.DOC_COMMENT -> MerlonLexer.DOCS;
            default -> Token.DEFAULT_CHANNEL;
        };
    }

    /** Reads one token that begins with {@code first}, and gives its type. */
    private int next(char first) {
        if (isBlank(first)) {
            return blank();
        }
        if (isLetter(first)) {
            return word(first);
        }
        if (isDigit(first)) {
            return number();
        }
        return switch (first) {
            case '"' -> text.startsWith("\"\"\"", at) ? block() : string();
            case '`' -> quoted();
            case '/' -> comment();
            default -> punctuation(first);
        };
    }

    private int blank() {
        while (at < end && isBlank(text.charAt(at))) {
            pass();
        }
        // A byte order mark is blank too, but rare.
        return at < end && text.charAt(at) == '\uFEFF' ? LEAVE : MerlonLexer.BLANK;
    }

    private int word(char first) {
        int start = at;
        boolean plain = true;
        skipWord();
        while (at + 1 < end && text.charAt(at) == '-' && isWordPart(text.charAt(at + 1))) {
            plain = false;
            at++;
            skipWord();
        }
        if (at < end && text.charAt(at) >= 0x80
                || at + 1 < end && text.charAt(at) == '-' && text.charAt(at + 1) >= 0x80) {
            return LEAVE;
        }
        Integer keyword = WORDS.get(text.substring(start, at));
        if (keyword != null) {
            return keyword;
        }
        return plain && first <= 'Z' ? MerlonLexer.PASCAL : MerlonLexer.KEBAB;
    }

    private void skipWord() {
        while (at < end && isWordPart(text.charAt(at))) {
            at++;
        }
    }

    private int number() {
        int start = at;
        skipDigits();
        int digits = at;
        if (at == start + 4 && isDate(start)) {
            at = start + 10;
            return MerlonLexer.DATE;
        }
        if (isFraction()) {
            at++;
            skipDigits();
            if (isFraction()) {
                at++;
                skipDigits();
                return MerlonLexer.VERSION;
            }
            return magnitude() ? MerlonLexer.MAGNITUDE : MerlonLexer.DECIMAL;
        }
        skipWord();
        if (at < end && text.charAt(at) >= 0x80) {
            return LEAVE;
        }
        if (at == digits) {
            return MerlonLexer.INTEGER;
        }
        return switch (text.substring(digits, at)) {
            case "s", "min", "h", "d", "w", "mo", "y" -> MerlonLexer.DURATION;
            case "k", "M", "B" -> MerlonLexer.MAGNITUDE;
            default -> MerlonLexer.BAD_NUMBER;
        };
    }

    private void skipDigits() {
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private boolean isFraction() {
        return at + 1 < end && text.charAt(at) == '.' && isDigit(text.charAt(at + 1));
    }

    private boolean magnitude() {
        if (at < end && "kMB".indexOf(text.charAt(at)) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether a year is followed by a month and a day. */
    private boolean isDate(int start) {
        return start + 10 <= end
                && text.charAt(start + 4) == '-'
                && isDigit(text.charAt(start + 5))
                && isDigit(text.charAt(start + 6))
                && text.charAt(start + 7) == '-'
                && isDigit(text.charAt(start + 8))
                && isDigit(text.charAt(start + 9));
    }

    private int string() {
        for (at++; at < end; pass()) {
            char next = text.charAt(at);
            if (next == '"') {
                at++;
                return MerlonLexer.STRING;
            }
            if (next == '\\') {
                pass();
            }
            if (at >= end || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return LEAVE;
            }
        }
        return LEAVE;
    }

    private int block() {
        for (at += 3; at < end; pass()) {
            if (text.startsWith("\"\"\"", at)) {
                at += 3;
                return at <= end ? MerlonLexer.TEXT_BLOCK : LEAVE;
            }
            if (text.charAt(at) == '\\') {
                pass();
                if (at >= end) {
                    return LEAVE;
                }
            }
        }
        return LEAVE;
    }

    private int quoted() {
        int start = at;
        for (at++; at < end; pass()) {
            char next = text.charAt(at);
            if (next == '\n' || next == '\r') {
                return LEAVE;
            }
            if (next == '`') {
                at++;
                return at - start > 2 ? MerlonLexer.QUOTED : LEAVE;
            }
        }
        return LEAVE;
    }

    private int comment() {
        if (text.startsWith("/*", at)) {
            return blockComment();
        }
        if (!text.startsWith("//", at)) {
            return LEAVE;
        }
        boolean documents = text.startsWith("///", at) && !text.startsWith("////", at);
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            pass();
        }
        return documents ? MerlonLexer.DOC_COMMENT : MerlonLexer.LINE_COMMENT;
    }

    private int blockComment() {
        for (at += 2; at < end; pass()) {
            if (text.startsWith("*/", at)) {
                at += 2;
                return at <= end ? MerlonLexer.BLOCK_COMMENT : LEAVE;
            }
        }
        return LEAVE;
    }

    private int punctuation(char first) {
        char second = at + 1 < end ? text.charAt(at + 1) : '\0';
        int pair = switch (first) {
            case '-' -> second == '>' ? MerlonLexer.ARROW : LEAVE;
            case '+' -> second == '=' ? MerlonLexer.PLUS_ASSIGN : LEAVE;
            case '=' -> second == '=' ? MerlonLexer.EQUAL : LEAVE;
            case '!' -> second == '=' ? MerlonLexer.NOT_EQUAL : LEAVE;
            case '<' -> second == '=' ? MerlonLexer.LESS_EQUAL : LEAVE;
            case '>' -> second == '=' ? MerlonLexer.GREATER_EQUAL : LEAVE;
            case '.' -> second == '.' ? MerlonLexer.RANGE : LEAVE;
            default -> LEAVE;
        };
        if (pair != LEAVE) {
            at += 2;
            return pair;
        }
        at++;
        return switch (first) {
            case '-' -> MerlonLexer.MINUS;
            case '+' -> MerlonLexer.PLUS;
            case '=' -> MerlonLexer.ASSIGN;
            case '<' -> MerlonLexer.LESS;
            case '>' -> MerlonLexer.GREATER;
            case '.' -> MerlonLexer.DOT;
            case ':' -> MerlonLexer.COLON;
            case ';' -> MerlonLexer.SEMICOLON;
            case ',' -> MerlonLexer.COMMA;
            case '|' -> MerlonLexer.BAR;
            case '?' -> MerlonLexer.QUESTION;
            case '@' -> MerlonLexer.AT_SIGN;
            case '{' -> MerlonLexer.OPEN_BRACE;
            case '}' -> MerlonLexer.CLOSE_BRACE;
            case '(' -> MerlonLexer.OPEN_PAREN;
            case ')' -> MerlonLexer.CLOSE_PAREN;
            case '[' -> MerlonLexer.OPEN_BRACKET;
            case ']' -> MerlonLexer.CLOSE_BRACKET;
            default -> LEAVE;
        };
    }

    /** Goes past one character, which may end a line or take two units. */
    private void pass() {
        char passed = text.charAt(at++);
        if (passed == '\n') {
            line++;
            lineStart = at;
            wide = 0;
        } else if (Character.isHighSurrogate(passed) && at < end && Character.isLowSurrogate(text.charAt(at))) {
            at++;
            wide++;
        }
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
    }

    private static boolean isWordPart(char character) {
        return isLetter(character) || isDigit(character) || character == '_';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
