package dev.merlon.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What tests notice: each rule is changed in one place after another, and some test of it should fail. */
public final class Mutation {
    private Mutation() {}

    /**
     * How a rule fared.
     *
     * @param tried how many changes were tried
     * @param survivors those that no test noticed
     */
    public record OfRule(Rule rule, int tried, List<Mutant> survivors) {
        public OfRule {
            survivors = List.copyOf(survivors);
        }

        private OfRule and(OfRule other) {
            return new OfRule(
                    rule,
                    tried,
                    survivors.stream()
                            .filter(mutant -> other.survivors.stream().anyMatch(mutant::isSameChange))
                            .toList());
        }
    }

    /** Tries the rules, in their order, against the tests; all of them have to pass without any change. */
    public static List<OfRule> of(List<Rule> rules, List<RuleTest> tests, LocalDate asOf) {
        List<OfRule> found = new ArrayList<>();
        for (Rule rule : rules) {
            List<RuleTest> about =
                    tests.stream().filter(test -> Coverage.isAbout(test, rule)).toList();
            List<Mutant> mutants = Mutant.of(rule);
            List<Mutant> survivors = mutants.stream()
                    .filter(mutant -> about.stream().allMatch(test -> passes(test, mutant, asOf)))
                    .toList();
            found.add(new OfRule(rule, mutants.size(), survivors));
        }
        return found;
    }

    /** Each rule once: what the tests of one library do not notice, those of another one may. */
    public static List<OfRule> together(List<OfRule> found) {
        Map<String, OfRule> once = new LinkedHashMap<>();
        found.forEach(result -> once.merge(Coverage.place(result.rule()), result, OfRule::and));
        return List.copyOf(once.values());
    }

    private static boolean passes(RuleTest test, Mutant mutant, LocalDate asOf) {
        return TestRunner.run(test.with(test.book().with(mutant.rule())), asOf).passed();
    }
}
