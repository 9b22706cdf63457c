package dev.merlon.ast;

import dev.merlon.source.Span;

/** {@code version 1.4.0}, or a prefix of one ({@code 1}, {@code 1.4}) where a library is used. */
public record Version(String number, Span span) {}
