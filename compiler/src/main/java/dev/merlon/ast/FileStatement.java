package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What says which file this is and how files and models are put together. */
public sealed interface FileStatement extends Statement {
    /** {@code model instant-payments "Instant payments" version 1.4.0}. */
    record Model(Name name, @Nullable Text title, @Nullable Version version, Span span) implements FileStatement {}

    /** {@code library std.crypto "Cryptography" version 1.2.0}. */
    record Library(
            QualifiedName name,
            @Nullable Text title,
            @Nullable Version version,
            Span span) implements FileStatement {}

    /** {@code policy bank.baseline version 3.0.0}. */
    record Policy(
            QualifiedName name,
            @Nullable Text title,
            @Nullable Version version,
            Span span) implements FileStatement {}

    /** {@code part of instant-payments}. */
    record PartOf(QualifiedName whole, Span span) implements FileStatement {}

    /** {@code use std.ai version 1}, {@code use "../platform.tm" as platform}: a library by name or a model by path. */
    record Use(
            @Nullable QualifiedName library,
            @Nullable Text path,
            @Nullable Version version,
            @Nullable Name alias,
            Span span)
            implements FileStatement {}

    /** {@code include "generated/*.tm"}. */
    record Include(Text pattern, Span span) implements FileStatement {}

    /** {@code apply bank.baseline}. */
    record Apply(QualifiedName policy, Span span) implements FileStatement {}

    /** {@code extend ledger with RateLimiting { … }}: more facts about an element. */
    record ExtendElement(
            ElementReference element,
            List<Clause> clauses,
            @Nullable Body body,
            Span span) implements FileStatement {}

    /** {@code variant production "…" { … }}. */
    record Variant(Name name, @Nullable Text title, Body body, Span span) implements FileStatement {}

    /** {@code remove accounts-db, ledger-db}, in a variant. */
    record Remove(List<ElementReference> elements, Span span) implements FileStatement {}
}
