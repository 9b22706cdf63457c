package dev.merlon.ast;

import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/** What a policy demands. */
public sealed interface PolicyStatement extends Statement {
    /** {@code fail on open where severity >= high}. */
    record Fail(Name disposition, @Nullable Expression where, Span span) implements PolicyStatement {}

    /** {@code require until <= 180d for accept where …}. */
    record Require(
            Expression condition, Name subject, @Nullable Expression where, Span span) implements PolicyStatement {}

    /** {@code except lending until 2027-03-31 { reason = "…" }}. */
    record Except(
            QualifiedName model,
            @Nullable Expression until,
            @Nullable Body body,
            Span span) implements PolicyStatement {}
}
