package dev.merlon.format;

import dev.merlon.format.Comments.Comment;
import dev.merlon.grammar.MerlonLexer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Single words with the comments around them. */
final class Words {
    private static final int QUOTES = 3;

    private final Comments comments;
    /** The words whose comments before them are written by whoever places the word. */
    private final Set<Integer> placed = new HashSet<>();

    Words(Comments comments) {
        this.comments = comments;
    }

    /** Leaves the comments before a word to the caller, who gets them. */
    List<Comment> take(Token token) {
        placed.add(token.getTokenIndex());
        return comments.before(token);
    }

    boolean isBlankBefore(Token token) {
        return comments.isBlankBefore(token);
    }

    Doc word(Token token) {
        return Doc.concat(before(token), plain(token), behind(token));
    }

    /** The comments before a word, unless somebody has taken them. */
    Doc before(Token token) {
        if (placed.contains(token.getTokenIndex())) {
            return Doc.EMPTY;
        }
        List<Doc> docs = new ArrayList<>();
        for (Comment comment : comments.before(token)) {
            docs.add(comment.doc());
        }
        return new Doc.Concat(docs);
    }

    Doc behind(Token token) {
        List<Doc> docs = new ArrayList<>();
        for (Comment comment : comments.behind(token)) {
            docs.add(comment.doc());
        }
        return new Doc.Concat(docs);
    }

    List<Comment> commentsBehind(Token token) {
        return comments.behind(token);
    }

    /** The word itself. */
    Doc plain(Token token) {
        if (token.getType() == MerlonLexer.TEXT_BLOCK) {
            return new Doc.Block(blockLines(token.getText()));
        }
        return token.getType() == Token.EOF ? Doc.EMPTY : new Doc.Text(token.getText());
    }

    /** All comments of a word that is left out itself. */
    Doc commentsOf(Token token) {
        return Doc.concat(before(token), behind(token));
    }

    /** The lines of a text block behind its first, without what all of them are indented by. */
    private static List<String> blockLines(String text) {
        String[] all = text.split("\r?\n", -1);
        String last = all[all.length - 1];
        int common = indentation(last.substring(0, last.length() - QUOTES), true);
        for (int i = 1; i < all.length - 1; i++) {
            common = Math.min(common, indentation(all[i], false));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < all.length; i++) {
            String line = all[i].substring(Math.min(common, all[i].length()));
            lines.add(i < all.length - 1 ? withoutBlanksAtEnd(line) : line);
        }
        return lines;
    }

    private static int indentation(String line, boolean isLast) {
        int at = 0;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at == line.length() && !isLast ? Integer.MAX_VALUE : at;
    }

    private static String withoutBlanksAtEnd(String line) {
        int end = line.length();
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
