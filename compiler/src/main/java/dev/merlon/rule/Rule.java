package dev.merlon.rule;

import dev.merlon.logic.Message;
import dev.merlon.logic.Term;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked {@code threat} declaration.
 *
 * <p>All terms share one frame: the variables take its first slots, in order; slots after them are filled while a subject is
 * considered and cleared for the next.
 *
 * @param id its qualified name, {@code std.crypto.cleartext-secret}
 * @param when whether it applies, besides the conditions of its variables
 * @param answers what answers it; any of them is enough
 * @param formerIds the ids it had before
 * @param severity how bad it is, or null where impact and likelihood say it
 */
public record Rule(
        String id,
        String title,
        String documentation,
        Origin origin,
        Span span,
        int frameSize,
        List<RuleVariable> variables,
        Term when,
        List<Answer> answers,
        List<Refinement> refinements,
        boolean generic,
        List<Term> groupBy,
        @Nullable Term severity,
        @Nullable Term impact,
        @Nullable Term likelihood,
        @Nullable Message message,
        @Nullable Message fix,
        @Nullable Message ask,
        List<Enumeration.Constant> classes,
        List<String> references,
        List<String> formerIds) {
    public Rule {
        formerIds = List.copyOf(formerIds);
        variables = List.copyOf(variables);
        answers = List.copyOf(answers);
        refinements = List.copyOf(refinements);
        groupBy = List.copyOf(groupBy);
        classes = List.copyOf(classes);
        references = List.copyOf(references);
    }

    /** The same rule with other conditions. */
    Rule with(List<RuleVariable> otherVariables, Term otherWhen, List<Answer> otherAnswers) {
        return new Rule(
                id,
                title,
                documentation,
                origin,
                span,
                frameSize,
                otherVariables,
                otherWhen,
                otherAnswers,
                refinements,
                generic,
                groupBy,
                severity,
                impact,
                likelihood,
                message,
                fix,
                ask,
                classes,
                references,
                formerIds);
    }

    /** Rules are the same when their ids are: one program has one of each. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && rule.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Where a rule comes from. */
    public enum Origin {
        /** A library. */
        LIBRARY,
        /** A {@code threat} in a model: found by people. */
        MODEL,
        /** A {@code demands} of a boundary. */
        DEMAND
    }

    /**
     * A variable of a rule: over the elements of some kinds, or over a set.
     *
     * @param kinds the kinds, or empty where it ranges over a set
     * @param from for flows, the kinds that the source must be one of; empty for any
     * @param to for flows, the kinds that the target must be one of; empty for any
     * @param set the set, which may depend on the variables before it; null where it ranges over kinds
     * @param where a condition, or null
     */
    public record RuleVariable(
            String name,
            List<Kind> kinds,
            List<Kind> from,
            List<Kind> to,
            @Nullable Term set,
            @Nullable Term where) {
        public RuleVariable {
            kinds = List.copyOf(kinds);
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** One line that answers a threat. */
    public sealed interface Answer {
        Span span();

        /** {@code unless p}. */
        record Unless(Term condition, Span span) implements Answer {}

        /** {@code mitigated by …} or {@code compensated by …}: all requirements together. */
        record Controls(boolean compensating, List<Requirement> requirements, Span span) implements Answer {
            public Controls {
                requirements = List.copyOf(requirements);
            }
        }
    }

    /** A control on an element, or on each member of a set. */
    public record Requirement(Kind control, Term on, Span span) {}

    /** While a threat of this rule is open or decided, it covers the one of another rule on the same element. */
    public record Refinement(String rule, Term on, Span span) {}
}
