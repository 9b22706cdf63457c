package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What else a model says. */
public sealed interface ModelStatement extends Statement {
    /** {@code assume demo-only "…" { by = "…"; until = 2027-03-31 }}. */
    record Assume(Name name, @Nullable Text title, @Nullable Body body, Span span) implements ModelStatement {}

    /** {@code assert segmented "…" = not (marketing reaches ledger along calls)}. */
    record Assert(Name name, @Nullable Text title, Expression condition, Span span) implements ModelStatement {}

    /** {@code scenario card-breach "…" { … }}. */
    record Scenario(Name name, @Nullable Text title, Body body, Span span) implements ModelStatement {}

    /** {@code driven by std.api.bola on pay}, in a scenario. */
    record DrivenBy(QualifiedName rule, DecisionStatement.@Nullable Scope scope, Span span) implements ModelStatement {}

    /** {@code sequence checkout "…" { pay; post; persist }}. */
    record Sequence(Name name, @Nullable Text title, List<ElementReference> steps, Span span)
            implements ModelStatement {}

    /** {@code override std.api.bola { severity = high; reason = "…" }}. */
    record Override(QualifiedName rule, Body body, Span span) implements ModelStatement {}
}
