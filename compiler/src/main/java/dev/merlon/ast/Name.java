package dev.merlon.ast;

import dev.merlon.source.Span;

/** One name as written, without backticks: {@code ledger-db}. */
public record Name(String text, Span span) {
    @Override
    public String toString() {
        return text;
    }
}
