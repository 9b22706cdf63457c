package dev.merlon.diff;

import dev.merlon.source.Span;

/**
 * What a model says of something, as it would be written, and where.
 *
 * @param value for instance {@code tls12}, or {@code with MutualTls}; nothing that spacing, comments or order change
 */
public record Said(String value, Span span) {}
