package dev.merlon.rule;

import dev.merlon.logic.Term;
import dev.merlon.source.Span;

/** {@code assert segmented "…" = not (marketing reaches ledger along calls)}. */
public record Assertion(String name, String title, Term condition, int frameSize, Span span) {}
