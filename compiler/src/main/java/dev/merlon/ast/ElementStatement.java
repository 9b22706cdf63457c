package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Elements, and what is stated inside their bodies. */
public sealed interface ElementStatement extends Statement {
    /** {@code component ledger "Core ledger" : Service, KubernetesWorkload with … { … }}. */
    record Element(
            Keyword keyword,
            Name name,
            @Nullable Text title,
            List<KindReference> kinds,
            List<Clause> clauses,
            @Nullable Body body,
            Span span)
            implements ElementStatement {}

    /** {@code endpoint public : Https at "https://…" with TokenAuthentication { … }}. */
    record Endpoint(
            Name name,
            @Nullable Text title,
            List<KindReference> kinds,
            List<Clause> clauses,
            @Nullable Body body,
            Span span)
            implements ElementStatement {}

    /** {@code flow pay "Submit payment" : web -> gateway.public via Https carries … { … }}; no source inside a component. */
    record Flow(
            @Nullable Name name,
            @Nullable Text title,
            @Nullable QualifiedName source,
            QualifiedName target,
            List<Clause> clauses,
            @Nullable Body body,
            Span span)
            implements ElementStatement {}

    /** {@code no flow a -> b, c { reason = "…" }}. */
    record NoFlow(
            @Nullable QualifiedName source,
            List<QualifiedName> targets,
            @Nullable Body body,
            Span span) implements ElementStatement {}

    /** {@code control ledger-mtls "…" : MutualTls on post { … }}. */
    record Control(
            Name name,
            @Nullable Text title,
            KindReference kind,
            List<ElementReference> on,
            @Nullable Body body,
            Span span)
            implements ElementStatement {}

    /** A clause on a line of its own. */
    record Line(Clause clause) implements ElementStatement {
        @Override
        public Span span() {
            return clause.span();
        }
    }

    /** {@code may read, write on ledger-db for customer (standing = true)}. */
    record Grant(
            List<Name> rights,
            QualifiedName target,
            @Nullable QualifiedName forActor,
            List<Clause.Attribute> attributes,
            Span span)
            implements ElementStatement {}

    /** {@code demands MutualTls on entry}. */
    record Demands(
            List<KindReference> controls,
            Direction direction,
            @Nullable Body body,
            Span span) implements ElementStatement {}

    /** {@code each KubernetesWorkload { … }}: defaults for what is inside the boundary. */
    record EachKind(KindReference kind, Body body, Span span) implements ElementStatement {}

    /** {@code each c in [a, b] { … }}, in a variant. */
    record EachElement(Name name, Expression set, Body body, Span span) implements ElementStatement {}

    /** {@code closed}. */
    record Closed(Span span) implements ElementStatement {}

    /** {@code out-of-scope}. */
    record OutOfScope(Span span) implements ElementStatement {}

    /** {@code link ticket "https://…"}. */
    record Link(Name name, Text target, Span span) implements ElementStatement {}

    /** {@code meta { … }}. */
    record Meta(Body body, Span span) implements ElementStatement {}

    /** {@code evidence junit "com.example.LedgerIT" max-age 30d}. */
    record Evidence(Name kind, Text locator, @Nullable Expression maxAge, Span span) implements ElementStatement {}

    /** The word that begins an element. */
    enum Keyword {
        ACTOR,
        COMPONENT,
        BOUNDARY,
        DATA,
        IDENTITY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which flows across a boundary are meant. */
    enum Direction {
        ENTRY,
        EXIT,
        CROSSING;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
