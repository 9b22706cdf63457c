package dev.merlon.diagnostic;

import dev.merlon.source.Span;

/** A change of the text that mends a mistake: what stands at {@code span} becomes {@code replacement}. */
public record Fix(Span span, String replacement) {}
