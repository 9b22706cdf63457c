package dev.merlon.format;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonLexer;
import dev.merlon.parse.SyntaxTree;
import dev.merlon.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Sets a file in the one style of the language. */
public final class Formatter {
    /** How long a line may be; one that cannot be broken may be longer. */
    public static final int WIDTH = 100;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Formatter() {}

    /** The text of a file as it should be, or null and the mistakes because of which it cannot be set at all. */
    public static @Nullable String format(SourceFile file, Diagnostics diagnostics) {
        SyntaxTree tree = SyntaxTree.of(file, diagnostics);
        if (tree == null) {
            return null;
        }
        Doc doc = tree.file().accept(new StatementLayout(tree.tokens()));
        String text = Renderer.render(doc, WIDTH);
        requireSame(tree, new SourceFile(file.name(), text));
        String before = file.text();
        String mark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
        return mark + (LineEnds.of(before).equals("\n") ? text : text.replace("\n", LineEnds.of(before)));
    }

    /**
     * Nobody reads over what is written in place of a file, so a mistake in here must not become one in there.
     *
     * @throws IllegalStateException if a word or a comment is lost, added or moved
     */
    private static void requireSame(SyntaxTree before, SourceFile after) {
        SyntaxTree tree = SyntaxTree.of(after, new Diagnostics());
        if (tree == null || !said(tree).equals(said(before))) {
            throw new IllegalStateException("the formatter would change what " + after.name() + " says");
        }
    }

    /** Every word and comment, but for the signs between statements and the blanks in texts and comments. */
    private static List<String> said(SyntaxTree tree) {
        List<String> said = new ArrayList<>();
        for (Token token : tree.tokens()) {
            switch (token.getType()) {
                case MerlonLexer.BLANK,
                        MerlonLexer.SEMICOLON,
                        MerlonLexer.COMMA,
                        MerlonLexer.OPEN_BRACE,
                        MerlonLexer.CLOSE_BRACE -> {}
                default ->
                    said.add(BLANKS.matcher(token.getText()).replaceAll(" ").strip());
            }
        }
        return said;
    }
}
