package dev.merlon.format;

import dev.merlon.grammar.MerlonLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** A text with other blanks, line ends and comments between its words. */
public final class Perturbation {
    private static final String[] BLANKS = {" ", " ", " ", "  ", "\t", "\n", "\n  ", "\n\n", "\n\n\n    "};
    private static final String[] COMMENTS = {
        " /* x */ ", " // y\n", "\n// z\n", "\n/// d\n", "\n/* 1\n   2 */\n", " /* 3\n4 */ ", " /// e\n"
    };

    private final StringBuilder out = new StringBuilder();
    private final SplittableRandom random;
    private final int comments;
    private final boolean semicolons;

    public Perturbation(String text, SplittableRandom random) {
        this.random = random;
        this.comments = new int[] {0, 0, 200, 20}[random.nextInt(4)];
        this.semicolons = random.nextInt(4) == 0;
        Token last = null;
        for (Token token : tokens(text)) {
            if (token.getType() == MerlonLexer.BLANK) {
                blank(token.getText(), last == null ? Token.EOF : last.getType());
            } else if (token.getType() != Token.EOF) {
                out.append(token.getText());
            }
            last = token;
        }
    }

    public String text() {
        return out.toString();
    }

    /** The comments of a text, in order, without the blanks in them. */
    static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        for (Token token : tokens(text)) {
            if (token.getChannel() == MerlonLexer.COMMENTS || token.getChannel() == MerlonLexer.DOCS) {
                comments.add(token.getText().replaceAll("\\s+", " ").strip());
            }
        }
        return comments;
    }

    private void blank(String text, int last) {
        boolean ends = last == MerlonLexer.LINE_COMMENT || last == MerlonLexer.DOC_COMMENT;
        if (random.nextInt(3) > 0) {
            out.append(text);
            return;
        }
        out.append(ends ? "\n" : "");
        if (semicolons && text.contains("\n") && random.nextInt(3) == 0) {
            out.append(" ; ");
        }
        if (comments > 0 && random.nextInt(comments) == 0) {
            out.append(COMMENTS[random.nextInt(COMMENTS.length)]);
        }
        out.append(BLANKS[random.nextInt(BLANKS.length)]);
    }

    private static List<? extends Token> tokens(String text) {
        MerlonLexer lexer = new MerlonLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        return lexer.getAllTokens();
    }
}
