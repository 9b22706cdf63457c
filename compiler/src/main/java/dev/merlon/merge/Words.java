package dev.merlon.merge;

import dev.merlon.grammar.MerlonLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/**
 * What a piece of text says, without how it is laid out: its words and comments one after the other, each with an end. Two pieces
 * with the same words differ in blanks, line ends and the signs that may be left out.
 */
final class Words {
    /** Stands where a declaration begins. */
    static final String BEGINNING = "\u0001";

    private static final String END = "\u0000";
    private static final int QUOTES = 3;

    private Words() {}

    static String of(String text) {
        if (text.isBlank()) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (Token token : tokens(text)) {
            switch (token.getType()) {
                case MerlonLexer.BLANK, MerlonLexer.SEMICOLON -> {}
                case MerlonLexer.CLOSE_PAREN, MerlonLexer.CLOSE_BRACKET, MerlonLexer.CLOSE_BRACE -> {
                    if (!words.isEmpty() && words.get(words.size() - 1).equals("," + END)) {
                        words.remove(words.size() - 1);
                    }
                    words.add(token.getText() + END);
                }
                default -> words.add(word(token) + END);
            }
        }
        return String.join("", words);
    }

    /** Only the comments. */
    static String comments(String text) {
        return text.indexOf('/') < 0
                ? ""
                : tokens(text).stream()
                        .filter(Words::isComment)
                        .map(token -> word(token) + END)
                        .collect(Collectors.joining());
    }

    static boolean isComment(Token token) {
        return token.getChannel() == MerlonLexer.COMMENTS || token.getChannel() == MerlonLexer.DOCS;
    }

    private static List<? extends Token> tokens(String text) {
        MerlonLexer lexer = new MerlonLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        return lexer.getAllTokens();
    }

    private static String word(Token token) {
        String text = token.getText();
        return switch (token.getType()) {
            case MerlonLexer.TEXT_BLOCK ->
                text.substring(QUOTES, text.length() - QUOTES).stripIndent();
            case MerlonLexer.LINE_COMMENT, MerlonLexer.DOC_COMMENT -> text.stripTrailing();
            case MerlonLexer.BLOCK_COMMENT -> text.lines().map(String::strip).collect(Collectors.joining("\n"));
            default -> text;
        };
    }
}
