package dev.merlon.rule;

import dev.merlon.logic.Binding;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Once;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.logic.Variable;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Rule.RuleVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values that the expressions of a rule have on some subjects: of each clause, and of all it is made of. */
final class ConditionValues {
    private static final int MOST_MEMBERS = 5;

    private final RuleRun run;
    private final Rule rule;
    private final List<ValueLine> lines = new ArrayList<>();

    private ConditionValues(Analysis analysis, Rule rule, List<Element> subjects) {
        this.rule = rule;
        this.run = new RuleRun(analysis.world(), analysis.book(), rule);
        run.place(subjects);
    }

    /** The clauses of a rule that have a say in what becomes of the subjects, in their order. */
    static List<ValueLine> of(Analysis analysis, Rule rule, List<Element> subjects) {
        ConditionValues values = new ConditionValues(analysis, rule, subjects);
        values.add();
        return List.copyOf(values.lines);
    }

    private void add() {
        for (RuleVariable variable : rule.variables()) {
            if (variable.where() != null) {
                add("where ", variable.where(), 0);
            }
        }
        if (rule.origin() == Rule.Origin.LIBRARY && !(rule.when() instanceof Literal)) {
            add("when ", rule.when(), 0);
        }
        for (Answer answer : rule.answers()) {
            if (answer instanceof Answer.Unless unless) {
                add("unless ", unless.condition(), 0);
            } else if (answer instanceof Answer.Controls controls) {
                String verb = controls.compensating() ? "compensated by " : "mitigated by ";
                for (Requirement requirement : controls.requirements()) {
                    String text = verb + line(requirement.span().text());
                    lines.add(new ValueLine(0, text, show(run.value(requirement))));
                    addParts(requirement.on(), 1);
                }
            }
        }
        addRating("severity", rule.severity());
        addRating("impact", rule.impact());
        addRating("likelihood", rule.likelihood());
    }

    private void addRating(String name, @Nullable Term term) {
        if (term != null && !(term instanceof Literal)) {
            add(name + " = ", term, 0);
        }
    }

    private void add(String word, Term term, int depth) {
        lines.add(new ValueLine(depth, word + line(term.span().text()), show(term.evaluate(run.frame()))));
        addParts(term, depth + 1);
    }

    /** What a term is made of, but for what is plain from its text. */
    private void addParts(Term term, int depth) {
        List<Term> children = Terms.children(term);
        // Beneath the set that a term ranges over, its variable stands for one element after the other.
        for (Term child : Terms.isBinder(term) ? children.subList(0, Math.min(1, children.size())) : children) {
            Term part = child instanceof Once once ? once.term() : child;
            boolean plain = part instanceof Literal || Terms.children(part).isEmpty() || isBoundInside(part);
            boolean same = part.span().equals(term.span());
            if (!plain && !same) {
                add("", part, depth);
            } else if (!plain || part instanceof Binding) {
                addParts(part, depth);
            }
        }
    }

    /** Whether a term cannot be evaluated by itself, for it names a variable that is bound around it. */
    private boolean isBoundInside(Term term) {
        if (term instanceof Variable variable) {
            return !run.frame().isBound(variable.slot());
        }
        if (Terms.isBinder(term)) {
            List<Term> children = Terms.children(term);
            return !children.isEmpty() && isBoundInside(children.get(0));
        }
        return Terms.children(term).stream().anyMatch(this::isBoundInside);
    }

    private static String show(Value value) {
        if (value instanceof Unknown unknown) {
            return unknown.facts().all().stream().map(Fact::id).collect(Collectors.joining(", ", "unknown (", ")"));
        }
        if (value instanceof ValueSet set) {
            List<String> members = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST_MEMBERS, set.size()); i++) {
                members.add(show(set.member(i)) + (set.doubt(i) == null ? "" : "?"));
            }
            if (set.size() > MOST_MEMBERS) {
                members.add(set.size() - MOST_MEMBERS + " more");
            }
            if (set.open() != null) {
                members.add("others?");
            }
            return "[" + String.join(", ", members) + "]";
        }
        return value instanceof Element element ? element.name() : value.toString();
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
