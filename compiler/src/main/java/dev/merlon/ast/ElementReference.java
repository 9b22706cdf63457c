package dev.merlon.ast;

import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/** An element by name, {@code ledger-db}, or an unnamed flow by its ends, {@code web->api}. */
public record ElementReference(QualifiedName name, @Nullable QualifiedName target, Span span) {
    /** The reference as it is written in a threat's id. */
    public String text() {
        return target == null ? name.text() : name.text() + "->" + target.text();
    }
}
