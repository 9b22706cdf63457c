package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tests of rules. */
public sealed interface TestStatement extends Statement {
    /** {@code test "flags anonymous calls" of unauthenticated-call { … }}. */
    record Test(Text title, List<QualifiedName> rules, Body body, Span span) implements TestStatement {}

    /**
     * {@code expect unauthenticated-call on f severity medium}, {@code expect question r on g about authentication}.
     *
     * @param disposition the word before the rule; null means open
     * @param negated {@code expect no r on f}: neither open nor a question
     * @param about the attribute or control that a question asks for, or that answers
     */
    record Expect(
            @Nullable Name disposition,
            boolean negated,
            QualifiedName rule,
            DecisionStatement.@Nullable Subject subject,
            @Nullable Name severity,
            @Nullable QualifiedName about,
            Span span)
            implements TestStatement {}

    /** {@code expect no other unauthenticated-call}. */
    record ExpectNoOther(QualifiedName rule, Span span) implements TestStatement {}
}
