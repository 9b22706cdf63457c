package dev.merlon.lint;

import dev.merlon.logic.Term;
import dev.merlon.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule as texts, which are the same for rules that say the same in other words.
 *
 * @param subjects what it looks at
 * @param conditions what must hold for it to apply, all of it
 * @param answers what answers it, any of it
 */
record RuleShape(Rule rule, String subjects, Set<String> conditions, Set<String> answers) {
    static RuleShape of(Rule rule) {
        StringBuilder subjects = new StringBuilder();
        for (Rule.RuleVariable variable : rule.variables()) {
            subjects.append(variable.kinds())
                    .append(variable.from())
                    .append(variable.to())
                    .append(variable.set() == null ? "" : NormalForm.of(variable.set()))
                    .append(';');
        }
        Set<String> conditions = new TreeSet<>();
        parts(rule).forEach(part -> conditions.add(NormalForm.of(part)));
        Set<String> answers = new TreeSet<>();
        rule.answers().forEach(answer -> answers.add(text(answer)));
        return new RuleShape(rule, subjects.toString(), conditions, answers);
    }

    /** What the conditions of a rule are made of: all of it must hold. */
    static List<Term> parts(Rule rule) {
        List<Term> parts = new ArrayList<>();
        for (Rule.RuleVariable variable : rule.variables()) {
            if (variable.where() != null) {
                parts.addAll(NormalForm.conjuncts(variable.where()));
            }
        }
        parts.addAll(NormalForm.conjuncts(rule.when()));
        return parts;
    }

    private static String text(Rule.Answer answer) {
        if (answer instanceof Rule.Answer.Unless unless) {
            return "unless " + NormalForm.of(unless.condition());
        }
        TreeSet<String> requirements = new TreeSet<>();
        Rule.Answer.Controls all = (Rule.Answer.Controls) answer;
        all.requirements()
                .forEach(each -> requirements.add(each.control().qualifiedName() + " on " + NormalForm.of(each.on())));
        return (all.compensating() ? "compensated " : "mitigated ") + requirements;
    }

    /** Whether another of the same subjects applies wherever this one does, and is answered nowhere else. */
    boolean findsOnlyWhatFinds(RuleShape other) {
        return conditions.containsAll(other.conditions) && answers.containsAll(other.answers);
    }

    boolean isSameAs(RuleShape other) {
        return conditions.equals(other.conditions) && answers.equals(other.answers);
    }
}
