package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;

/** A type as written. */
public sealed interface TypeReference {
    Span span();

    /** {@code set of Text}. */
    record SetOf(TypeReference element, Span span) implements TypeReference {}

    /** {@code Text}, {@code Component or Actor}, {@code Duration?}. */
    record Named(List<KindReference> names, boolean optional, Span span) implements TypeReference {
        public Named {
            names = List.copyOf(names);
        }
    }
}
