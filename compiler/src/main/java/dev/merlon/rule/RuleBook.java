package dev.merlon.rule;

import dev.merlon.logic.Table;
import dev.merlon.logic.Vocabulary;
import dev.merlon.type.Enumeration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is evaluated against a model.
 *
 * @param rules in the order of their ids
 * @param severityScale the prelude's {@code Severity}
 * @param severityTable the severity by likelihood and impact; null where no library declares it
 */
public record RuleBook(
        Vocabulary vocabulary,
        List<Rule> rules,
        List<Assertion> assertions,
        List<Decision> decisions,
        List<Rating> ratings,
        Enumeration severityScale,
        @Nullable Table severityTable) {
    public RuleBook {
        rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        assertions = assertions.stream()
                .sorted(Comparator.comparing(Assertion::name))
                .toList();
        decisions =
                decisions.stream().sorted(Comparator.comparing(Decision::span)).toList();
        ratings = ratings.stream().sorted(Comparator.comparing(Rating::span)).toList();
    }
}
