package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;

/** {@code @was("old-name")}, {@code @drafted("tool", 2026-11-20)}: said of the item it is attached to. */
public record Annotation(Name name, List<Expression> arguments, Span span) {
    public Annotation {
        arguments = List.copyOf(arguments);
    }
}
