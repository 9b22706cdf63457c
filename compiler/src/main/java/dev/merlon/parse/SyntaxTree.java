package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.grammar.MerlonParser.FileContext;
import dev.merlon.source.SourceFile;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a text without mistakes, and all its tokens, those of blanks and comments included: what the formatter
 * needs, since syntax as records keeps neither.
 */
public record SyntaxTree(FileContext file, List<Token> tokens) {
    public SyntaxTree {
        tokens = List.copyOf(tokens);
    }

    /** The tree of a file, or null and the mistakes that keep it from having one. */
    public static @Nullable SyntaxTree of(SourceFile file, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Parser.parse(file, found);
        found.inFileOrder().forEach(diagnostics::report);
        if (found.hasErrors()) {
            return null;
        }
        Syntax syntax = new Syntax(file, 0, file.text().length(), new Diagnostics());
        FileContext tree = syntax.parse(GuardedParser::file);
        return tree == null ? null : new SyntaxTree(tree, syntax.tokens().getTokens());
    }
}
