package dev.merlon.rule;

import dev.merlon.logic.Table;
import dev.merlon.logic.Vocabulary;
import dev.merlon.model.Assumption;
import dev.merlon.type.Enumeration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is evaluated against a model.
 *
 * @param rules in the order of their ids
 * @param tailorings how the model changes rules for itself, at most one for each
 * @param drafts what of the model nobody has reviewed, and the model without it
 * @param severityScale the prelude's {@code Severity}
 * @param severityTable the severity by likelihood and impact; null where no library declares it
 */
public record RuleBook(
        Vocabulary vocabulary,
        List<Rule> rules,
        List<Assertion> assertions,
        List<Decision> decisions,
        List<Rating> ratings,
        List<Tailoring> tailorings,
        List<Assumption> assumptions,
        List<Policy> policies,
        List<Scenario> scenarios,
        Enumeration severityScale,
        @Nullable Table severityTable,
        Drafts drafts) {
    public RuleBook {
        rules = sorted(rules, (one, other) -> one.id().compareTo(other.id()));
        assertions = sorted(assertions, (one, other) -> one.name().compareTo(other.name()));
        decisions = sorted(decisions, (one, other) -> one.span().compareTo(other.span()));
        assumptions = sorted(assumptions, (one, other) -> one.name().compareTo(other.name()));
        policies = sorted(policies, (one, other) -> one.name().compareTo(other.name()));
        scenarios = sorted(scenarios, (one, other) -> one.name().compareTo(other.name()));
        ratings = sorted(ratings, (one, other) -> one.span().compareTo(other.span()));
        tailorings = sorted(tailorings, (one, other) -> one.span().compareTo(other.span()));
    }

    /** The same with policies that hold. */
    public RuleBook with(List<Policy> held) {
        return with(rules, held, drafts);
    }

    /** The same with one rule changed. */
    RuleBook with(Rule changed) {
        List<Rule> others = new ArrayList<>(rules);
        others.replaceAll(rule -> rule.equals(changed) ? changed : rule);
        return with(others, policies, drafts.with(changed));
    }

    /** The same with other drafts. */
    RuleBook with(Drafts other) {
        return with(rules, policies, other);
    }

    private RuleBook with(List<Rule> otherRules, List<Policy> otherPolicies, Drafts otherDrafts) {
        return new RuleBook(
                vocabulary,
                otherRules,
                assertions,
                decisions,
                ratings,
                tailorings,
                assumptions,
                otherPolicies,
                scenarios,
                severityScale,
                severityTable,
                otherDrafts);
    }

    private static <T> List<T> sorted(List<T> unsorted, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(unsorted);
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
