package dev.merlon.diagnostic;

import dev.merlon.source.Span;

/** A second place that helps to understand a mistake, and what it is. */
public record Label(Span span, String text) {}
