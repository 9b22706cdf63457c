package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules and their clauses. */
public sealed interface RuleStatement extends Statement {
    /** {@code threat cleartext-secret "…" { … }}; in a model a human threat says {@code on} which elements it is. */
    record Threat(Name name, @Nullable Text title, List<SubjectPart> on, Body body, Span span)
            implements RuleStatement {}

    /** {@code for f : Flow, u in f.uses}. */
    record For(List<RuleBinder> binders, Span span) implements RuleStatement {}

    /** {@code let network = f.crossed}. */
    record Let(Name name, @Nullable TypeReference type, Expression value, Span span) implements RuleStatement {}

    /** {@code when u.protection == clear}. */
    record When(Expression condition, Span span) implements RuleStatement {}

    /** {@code unless f.network == same-host}. */
    record Unless(Expression condition, Span span) implements RuleStatement {}

    /** {@code mitigated by A on f and B on g} or {@code compensated by …}; all of the requirements together. */
    record Answer(boolean compensating, List<Requirement> requirements, Span span) implements RuleStatement {}

    /** {@code refines std.stride.disclose-in-flight on f}. */
    record Refines(List<Refinement> refinements, Span span) implements RuleStatement {}

    /** {@code generic}. */
    record Generic(Span span) implements RuleStatement {}

    /** {@code group by f.target}. */
    record GroupBy(List<Expression> keys, Span span) implements RuleStatement {}

    /** {@code TlsInTransit on f}. */
    record Requirement(KindReference control, @Nullable Expression on, Span span) {}

    /** {@code std.stride.disclose-in-flight on f}. */
    record Refinement(QualifiedName rule, @Nullable Expression on, Span span) {}

    /** A variable of a rule: over the elements of a type, or over a set. */
    sealed interface RuleBinder {
        Name name();

        @Nullable
        Expression where();

        Span span();

        /** {@code f : Flow from Agent to Datastore where …}. */
        record OverKind(
                Name name,
                TypeReference type,
                LibraryStatement.@Nullable FlowEnds ends,
                @Nullable Expression where,
                Span span)
                implements RuleBinder {}

        /** {@code u in f.uses where …}. */
        record OverSet(Name name, Expression set, @Nullable Expression where, Span span) implements RuleBinder {}
    }
}
