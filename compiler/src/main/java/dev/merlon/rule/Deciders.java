package dev.merlon.rule;

import dev.merlon.logic.And;
import dev.merlon.logic.Binding;
import dev.merlon.logic.Conditional;
import dev.merlon.logic.Frame;
import dev.merlon.logic.Not;
import dev.merlon.logic.Once;
import dev.merlon.logic.Or;
import dev.merlon.logic.Term;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a term that made it come out as it did. */
final class Deciders {
    private Deciders() {}

    /** Those of a term that joins others, in the order of the text; null of one that does more than to join them. */
    static @Nullable List<Term> of(Term term, Frame frame) {
        if (term instanceof And and) {
            return ofBoth(and.left(), and.right(), term.evaluate(frame), Bool.FALSE, frame);
        } else if (term instanceof Or or) {
            return ofBoth(or.left(), or.right(), term.evaluate(frame), Bool.TRUE, frame);
        } else if (term instanceof Not not) {
            return List.of(not.operand());
        } else if (term instanceof Binding binding) {
            return List.of(binding.definition());
        } else if (term instanceof Once once) {
            return List.of(once.term());
        } else if (term instanceof Conditional conditional) {
            return ofBranch(conditional, frame);
        }
        return null;
    }

    /** Of two parts only those matter that have the value that decided the whole; where none decided, both do. */
    private static List<Term> ofBoth(Term left, Term right, Value value, Bool decisive, Frame frame) {
        Value first = left.evaluate(frame);
        if (value == decisive) {
            return List.of(first == decisive ? left : right);
        }
        if (!(value instanceof Unknown)) {
            return List.of(left, right);
        }
        if (!(first instanceof Unknown)) {
            return List.of(right);
        }
        return right.evaluate(frame) instanceof Unknown ? List.of(left, right) : List.of(left);
    }

    /** Only the branch that was taken matters; where nobody knows which, the condition does. */
    private static List<Term> ofBranch(Conditional conditional, Frame frame) {
        Value chosen = conditional.condition().evaluate(frame);
        Term otherwise = conditional.otherwise();
        if (chosen == Bool.TRUE) {
            return List.of(conditional.condition(), conditional.then());
        }
        return chosen == Bool.FALSE && otherwise != null
                ? List.of(conditional.condition(), otherwise)
                : List.of(conditional.condition());
    }
}
