package dev.merlon.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a condition on a member of a set asks of one value from outside, so that members can be looked up by it.
 *
 * <p>There is one such value: the first that the condition compares something of the member with.
 */
final class KeyFinder {
    private @Nullable Term probe;
    private boolean amongMany;

    /** The value from outside that members are looked up by; null where the condition has none. */
    @Nullable
    Term probe() {
        return probe;
    }

    /** Whether that value is a set, of which each member is looked up. */
    boolean isAmongMany() {
        return amongMany;
    }

    /** What a condition on the variable in {@code slot} asks of the value from outside. */
    Keys find(Term condition, int slot) {
        BitSet own = new BitSet();
        own.set(slot);
        return find(condition, own, -1);
    }

    /**
     * @param own the variables that follow from the member
     * @param parameter inside of a definition, the one that stands for the value from outside; otherwise -1
     */
    private Keys find(Term term, BitSet own, int parameter) {
        if (isOf(term, own)) {
            return new Keys.Alone(term);
        }
        if (term instanceof And and) {
            Keys left = find(and.left(), own, parameter);
            return both(left, find(and.right(), own, parameter));
        }
        if (term instanceof Or or) {
            Keys left = find(or.left(), own, parameter);
            Keys right = left == Keys.Any.ANY ? left : find(or.right(), own, parameter);
            return right == Keys.Any.ANY ? right : new Keys.Either(left, right);
        }
        if (term instanceof Comparison comparison && comparison.operator() == Comparison.Operator.EQUAL) {
            return same(comparison.left(), comparison.right(), own, parameter);
        }
        if (term instanceof Membership membership) {
            return in(membership, own, parameter);
        }
        if (term instanceof Quantified quantified && !quantified.universal() && isOf(quantified.set(), own)) {
            return ofSome(quantified, own, parameter);
        }
        return term instanceof Call call ? inside(call, own, parameter) : Keys.Any.ANY;
    }

    static Keys both(Keys left, Keys right) {
        if (left == Keys.Any.ANY || right == Keys.Any.ANY) {
            return left == Keys.Any.ANY ? right : left;
        }
        return new Keys.Both(left, right);
    }

    private Keys same(Term left, Term right, BitSet own, int parameter) {
        if (isOf(left, own) && isOutside(right, own, parameter, false)) {
            return new Keys.Same(left);
        }
        return isOf(right, own) && isOutside(left, own, parameter, false) ? new Keys.Same(right) : Keys.Any.ANY;
    }

    private Keys in(Membership membership, BitSet own, int parameter) {
        if (isOf(membership.member(), own) && isOutside(membership.set(), own, parameter, true)) {
            return new Keys.Same(membership.member());
        }
        return isOf(membership.set(), own) && isOutside(membership.member(), own, parameter, false)
                ? new Keys.In(membership.set())
                : Keys.Any.ANY;
    }

    private Keys ofSome(Quantified quantified, BitSet own, int parameter) {
        own.set(quantified.slot());
        Term where = quantified.where();
        Keys chosen = where == null ? Keys.Any.ANY : find(where, own, parameter);
        Keys keys = both(chosen, find(quantified.body(), own, parameter));
        own.clear(quantified.slot());
        return keys == Keys.Any.ANY ? keys : new Keys.OfSome(quantified.set(), quantified.slot(), keys);
    }

    private Keys inside(Call call, BitSet own, int parameter) {
        BitSet ownInside = new BitSet();
        int parameterInside = -1;
        List<@Nullable Term> arguments = new ArrayList<>();
        Term before = probe;
        for (int i = 0; i < call.arguments().size(); i++) {
            Term argument = call.arguments().get(i);
            boolean of = isOf(argument, own);
            arguments.add(of ? argument : null);
            if (of) {
                ownInside.set(i);
            } else if (parameterInside < 0 && isOutside(argument, own, parameter, amongMany)) {
                parameterInside = i;
            }
        }
        Keys keys = parameterInside < 0 ? Keys.Any.ANY : find(call.definition().body(), ownInside, parameterInside);
        if (keys == Keys.Any.ANY) {
            probe = before;
            return keys;
        }
        return new Keys.Inside(call.definition(), arguments, keys);
    }

    /** Whether a term is the value from outside. */
    private boolean isOutside(Term term, BitSet own, int parameter, boolean many) {
        if (parameter >= 0) {
            return term instanceof Variable variable && variable.slot() == parameter && many == amongMany;
        }
        if (probe == null && !mentions(term, own)) {
            probe = term;
            amongMany = many;
            return true;
        }
        return probe != null && many == amongMany && isSame(probe, term);
    }

    private static boolean isSame(Term one, Term other) {
        if (one instanceof Variable variable && other instanceof Variable same) {
            return variable.slot() == same.slot();
        }
        return one == other;
    }

    /** Whether a term depends on no variable but these, and those it binds itself. */
    private static boolean isOf(Term term, BitSet own) {
        if (term instanceof Variable variable) {
            return own.get(variable.slot());
        }
        if (term instanceof Binding) {
            return false;
        }
        int bound = Terms.boundSlot(term);
        boolean isNew = bound >= 0 && !own.get(bound);
        if (isNew) {
            own.set(bound);
        }
        boolean is = true;
        for (Term child : Terms.children(term)) {
            is = is && isOf(child, own);
        }
        if (isNew) {
            own.clear(bound);
        }
        return is;
    }

    private static boolean mentions(Term term, BitSet own) {
        if (term instanceof Variable variable) {
            return own.get(variable.slot());
        }
        for (Term child : Terms.children(term)) {
            if (mentions(child, own)) {
                return true;
            }
        }
        return false;
    }
}
