package dev.merlon.format;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.SyntaxTree;
import dev.merlon.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Sets a file in the one style of the language. */
public final class Formatter {
    /** How long a line may be; one that cannot be broken may be longer. */
    public static final int WIDTH = 100;

    private Formatter() {}

    /** The text of a file as it should be, or null and the mistakes because of which it cannot be set at all. */
    public static @Nullable String format(SourceFile file, Diagnostics diagnostics) {
        SyntaxTree tree = SyntaxTree.of(file, diagnostics);
        if (tree == null) {
            return null;
        }
        Doc doc = tree.file().accept(new StatementLayout(tree.tokens()));
        String text = Renderer.render(doc, WIDTH);
        String before = file.text();
        String mark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
        return mark + (LineEnds.of(before).equals("\n") ? text : text.replace("\n", LineEnds.of(before)));
    }
}
