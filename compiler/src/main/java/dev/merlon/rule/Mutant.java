package dev.merlon.rule;

import dev.merlon.logic.And;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Not;
import dev.merlon.logic.Or;
import dev.merlon.logic.Term;
import dev.merlon.model.Value.Bool;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule changed in one place.
 *
 * @param rule the changed rule
 * @param span what was changed
 * @param text the clause as it reads after the change; that it is gone, where nothing is left of it
 */
public record Mutant(Rule rule, Span span, String text) {
    /** Every condition is left out once and negated once, and every control that answers is left out. */
    static List<Mutant> of(Rule rule) {
        List<Mutant> found = new ArrayList<>();
        for (Condition condition : Condition.of(rule)) {
            Term parent = parent(condition.whole(), condition.part());
            found.add(parent == null ? without(rule, condition) : shorter(rule, condition, parent));
            Term negated = condition.with(new Not(condition.part(), condition.span()));
            String text = "not (" + line(condition.span().text()) + ")";
            found.add(new Mutant(
                    change(rule, condition, negated), condition.span(), edited(condition, condition.span(), text)));
        }
        for (int i = 0; i < rule.answers().size(); i++) {
            if (rule.answers().get(i) instanceof Answer.Controls controls) {
                addWithoutControls(rule, i, controls, found);
            }
        }
        return found;
    }

    /** Whether the same change was made to the same rule, which another program may have read too. */
    boolean isSameChange(Mutant other) {
        return span.start() == other.span.start() && text.equals(other.text);
    }

    /** The {@code and} or {@code or} that a part stands in, with any {@code not} between. */
    private static @Nullable Term parent(Term term, Term part) {
        if (term instanceof Not not) {
            return parent(not.operand(), part);
        }
        Term left = term instanceof And and ? and.left() : term instanceof Or or ? or.left() : null;
        Term right = term instanceof And and ? and.right() : term instanceof Or or ? or.right() : null;
        if (left == null || right == null) {
            return null;
        }
        Term inner = parent(left, part);
        inner = inner == null ? parent(right, part) : inner;
        return inner != null ? inner : isUnder(left, part) || isUnder(right, part) ? term : null;
    }

    private static boolean isUnder(Term term, Term part) {
        return term == part || term instanceof Not not && isUnder(not.operand(), part);
    }

    /** The clause with the other side in place of what joins the two. */
    private static Mutant shorter(Rule rule, Condition condition, Term parent) {
        Term left = parent instanceof And and ? and.left() : ((Or) parent).left();
        Term right = parent instanceof And and ? and.right() : ((Or) parent).right();
        Term other = isUnder(left, condition.part()) ? right : left;
        Term shorter = Condition.replace(condition.whole(), parent, other);
        String rest = line(other.span().text());
        boolean loose = other instanceof Or && !rest.startsWith("(");
        String text = edited(condition, parent.span(), loose && parent != condition.whole() ? "(" + rest + ")" : rest);
        return new Mutant(change(rule, condition, shorter), condition.span(), text);
    }

    /** The rule without a clause that is a single condition. */
    private static Mutant without(Rule rule, Condition condition) {
        boolean answer = condition.clause() == Condition.Clause.UNLESS;
        Literal none = new Literal(Bool.of(!answer), condition.span());
        String text = "no `" + condition.clause().word() + "`";
        return new Mutant(change(rule, condition, none), condition.span(), text);
    }

    private static Rule change(Rule rule, Condition condition, Term changed) {
        int line = condition.line();
        switch (condition.clause()) {
            case WHERE -> {
                List<RuleVariable> variables = new ArrayList<>(rule.variables());
                RuleVariable old = variables.get(line);
                variables.set(
                        line, new RuleVariable(old.name(), old.kinds(), old.from(), old.to(), old.set(), changed));
                return rule.with(variables, rule.when(), rule.answers());
            }
            case WHEN -> {
                return rule.with(rule.variables(), changed, rule.answers());
            }
            case UNLESS -> {
                List<Answer> answers = new ArrayList<>(rule.answers());
                answers.set(line, new Answer.Unless(changed, answers.get(line).span()));
                return rule.with(rule.variables(), rule.when(), answers);
            }
        }
        throw new IllegalStateException("a clause");
    }

    private static void addWithoutControls(Rule rule, int index, Answer.Controls controls, List<Mutant> found) {
        String verb = controls.compensating() ? "compensated by" : "mitigated by";
        for (Requirement requirement : controls.requirements()) {
            List<Requirement> rest = new ArrayList<>(controls.requirements());
            rest.remove(requirement);
            List<Answer> answers = new ArrayList<>(rule.answers());
            answers.remove(index);
            if (!rest.isEmpty()) {
                answers.add(index, new Answer.Controls(controls.compensating(), rest, controls.span()));
            }
            String text = rest.isEmpty()
                    ? "no `" + line(controls.span().text()) + "`"
                    : rest.stream()
                            .map(each -> line(each.span().text()))
                            .collect(Collectors.joining(" and ", verb + " ", ""));
            found.add(new Mutant(rule.with(rule.variables(), rule.when(), answers), requirement.span(), text));
        }
    }

    /** The text of the clause of a condition with another text in one place. */
    private static String edited(Condition condition, Span place, String replacement) {
        Span whole = condition.whole().span();
        String text = whole.text();
        int from = Math.max(0, place.start() - whole.start());
        int to = Math.min(text.length(), place.end() - whole.start());
        return condition.clause().word() + " " + line(text.substring(0, from) + replacement + text.substring(to));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
