package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code test} of rules: a model of its own and what is expected of it.
 *
 * @param rules the ids of the rules it is about: none of them may yield an open threat or a question that is not expected
 * @param book what is evaluated: all rules in scope
 */
public record RuleTest(
        String title, List<String> rules, ThreatModel model, RuleBook book, List<Expectation> expectations, Span span) {
    public RuleTest {
        rules = List.copyOf(rules);
        expectations = List.copyOf(expectations);
    }

    /** The same test of other rules. */
    RuleTest with(RuleBook other) {
        return new RuleTest(title, rules, model, other, expectations, span);
    }

    /** What a test expects. */
    public sealed interface Expectation {
        /** The id of the rule that it is about. */
        String rule();

        Span span();

        /**
         * A disposition of a rule on a subject.
         *
         * @param severity the exact severity, or null for any
         * @param about the name of the attribute or control that a question asks for or that answers; null for any
         */
        record Of(
                Disposition disposition,
                String rule,
                List<Element> subjects,
                Enumeration.@Nullable Constant severity,
                @Nullable String about,
                Span span)
                implements Expectation {
            public Of {
                subjects = List.copyOf(subjects);
            }
        }

        /** Neither an open threat nor a question of a rule; on any subject where none is given. */
        record Nothing(String rule, List<Element> subjects, Span span) implements Expectation {
            public Nothing {
                subjects = List.copyOf(subjects);
            }
        }

        /** No open threat and no question of a rule but those expected. */
        record NoOther(String rule, Span span) implements Expectation {}
    }
}
