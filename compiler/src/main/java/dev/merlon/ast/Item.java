package dev.merlon.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what is attached to it.
 *
 * @param documentation the text of the {@code ///} comments before it, in CommonMark, or null
 * @param annotations those before it, and those after it on its last line
 */
public record Item(Statement statement, @Nullable String documentation, List<Annotation> annotations) {
    public Item {
        annotations = List.copyOf(annotations);
    }
}
