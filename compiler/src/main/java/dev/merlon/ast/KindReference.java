package dev.merlon.ast;

import dev.merlon.source.Span;

/** A kind (or an enum, or a built-in type) by name: {@code Service}, {@code bank.CoreService}. */
public record KindReference(QualifiedName name) {
    public Span span() {
        return name.span();
    }

    @Override
    public String toString() {
        return name.text();
    }
}
