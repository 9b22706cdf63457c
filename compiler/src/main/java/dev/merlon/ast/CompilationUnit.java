package dev.merlon.ast;

import dev.merlon.source.SourceFile;
import java.util.List;

/**
 * One file.
 *
 * @param languageVersion the number after {@code tm}; 1 is assumed (and reported) where it is missing
 * @param items the top level in file order
 */
public record CompilationUnit(SourceFile source, int languageVersion, List<Item> items) {
    public CompilationUnit {
        items = List.copyOf(items);
    }
}
