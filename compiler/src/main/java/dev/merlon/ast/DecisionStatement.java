package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people decided about threats. */
public sealed interface DecisionStatement extends Statement {
    /** {@code accept std.api.unbounded-consumption on pay { … }}. */
    record Decision(
            Verb verb,
            QualifiedName rule,
            @Nullable Scope scope,
            @Nullable Body body,
            Span span) implements DecisionStatement {}

    /** {@code rate rule on e { severity = low; reason = "…"; by = "…" }}. */
    record Rate(
            QualifiedName rule,
            @Nullable Scope scope,
            @Nullable Body body,
            Span span) implements DecisionStatement {}

    /** {@code covers 12}, in a decision over a boundary. */
    record CoversCount(long count, Span span) implements DecisionStatement {}

    /** {@code relies on demo-only, private-nodes}. */
    record ReliesOn(List<QualifiedName> assumptions, Span span) implements DecisionStatement {}

    /** What a decision is about. */
    sealed interface Scope {
        Span span();

        /** {@code on a, (b, c)}. */
        record On(List<Subject> subjects, Span span) implements Scope {}

        /** {@code within boundary}. */
        record Within(QualifiedName boundary, Span span) implements Scope {}
    }

    /** One subject of a rule: an element, or the tuple of a rule with several variables: {@code (a, b)}. */
    record Subject(List<SubjectPart> parts, Span span) {
        public Subject {
            parts = List.copyOf(parts);
        }
    }

    /** The four kinds of decision. */
    enum Verb {
        ACCEPT,
        DISMISS,
        TRANSFER,
        DEFER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
