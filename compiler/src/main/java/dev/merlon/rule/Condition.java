package dev.merlon.rule;

import dev.merlon.logic.And;
import dev.merlon.logic.Not;
import dev.merlon.logic.Or;
import dev.merlon.logic.Term;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of what a rule says that is not made of others by {@code and}, {@code or} and {@code not}.
 *
 * @param line which variable or which answer it belongs to; 0 for {@code when}
 * @param whole all that this clause says
 */
record Condition(Clause clause, int line, Term whole, Term part) {
    /** Where in a rule a condition stands. */
    enum Clause {
        WHERE("where"),
        WHEN("when"),
        UNLESS("unless");

        private final String word;

        Clause(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** The conditions of a rule, in the order in which they are considered. */
    static List<Condition> of(Rule rule) {
        List<Condition> found = new ArrayList<>();
        for (int i = 0; i < rule.variables().size(); i++) {
            RuleVariable variable = rule.variables().get(i);
            if (variable.where() != null) {
                collect(Clause.WHERE, i, variable.where(), variable.where(), found);
            }
        }
        if (rule.origin() == Rule.Origin.LIBRARY && isWritten(rule)) {
            collect(Clause.WHEN, 0, rule.when(), rule.when(), found);
        }
        for (int i = 0; i < rule.answers().size(); i++) {
            if (rule.answers().get(i) instanceof Answer.Unless unless) {
                collect(Clause.UNLESS, i, unless.condition(), unless.condition(), found);
            }
        }
        return found;
    }

    /** A rule without {@code when} has a literal in place of it, at its name. */
    private static boolean isWritten(Rule rule) {
        return !rule.when().span().equals(rule.span());
    }

    private static void collect(Clause clause, int line, Term whole, Term term, List<Condition> found) {
        if (term instanceof And and) {
            collect(clause, line, whole, and.left(), found);
            collect(clause, line, whole, and.right(), found);
        } else if (term instanceof Or or) {
            collect(clause, line, whole, or.left(), found);
            collect(clause, line, whole, or.right(), found);
        } else if (term instanceof Not not && !not.operand().span().equals(not.span())) {
            // The others are `is not`, `not in` and `no x in`, which are one condition to the reader.
            collect(clause, line, whole, not.operand(), found);
        } else {
            found.add(new Condition(clause, line, whole, term));
        }
    }

    Span span() {
        return part.span();
    }

    /** The whole with another term in place of the part. */
    Term with(Term replacement) {
        return replace(whole, part, replacement);
    }

    static Term replace(Term term, Term part, Term replacement) {
        if (term == part) {
            return replacement;
        }
        if (term instanceof And and) {
            return new And(replace(and.left(), part, replacement), replace(and.right(), part, replacement), and.span());
        }
        if (term instanceof Or or) {
            return new Or(replace(or.left(), part, replacement), replace(or.right(), part, replacement), or.span());
        }
        return term instanceof Not not ? new Not(replace(not.operand(), part, replacement), not.span()) : term;
    }
}
