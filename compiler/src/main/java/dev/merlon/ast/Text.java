package dev.merlon.ast;

import dev.merlon.source.Span;

/**
 * A text literal: {@code "…"} or {@code """…"""}.
 *
 * @param value what it says: escapes resolved, a text block stripped of its indentation as in Java
 * @param span the literal with its quotes
 */
public record Text(String value, Span span) {}
