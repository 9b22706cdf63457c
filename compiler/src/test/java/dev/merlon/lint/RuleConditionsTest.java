package dev.merlon.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.rule.Rule;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No two rules of the standard library say the same, also where neither library knows the other, or where they are of other
 * classes. What answers a rule is a part of what it says: where a control follows from a fact, the rule asks for the control.
 */
final class RuleConditionsTest {
    @TempDir
    Path folder;

    @Test
    void noTwoRulesHaveOneConditionAndOneAnswer() {
        List<Rule> rules = Programs.analysis(Programs.compile(folder, Programs.usingAll("everything")))
                .book()
                .rules();
        Map<String, Rule> byCondition = new HashMap<>();
        List<String> twins = new ArrayList<>();
        for (Rule rule : rules) {
            RuleShape shape = RuleShape.of(rule);
            Rule other = byCondition.putIfAbsent(shape.subjects() + shape.conditions() + shape.answers(), rule);
            if (other != null) {
                twins.add(other.id() + " and " + rule.id());
            }
        }
        assertThat(rules).hasSizeGreaterThan(300);
        assertThat(twins).as("rules with one condition and one answer").isEmpty();
    }
}
