package dev.merlon.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be said of any term without evaluating it. */
public final class Terms {
    private Terms() {}

    /** The terms directly inside a term, in the order they are written. */
    public static List<Term> children(Term term) {
        List<Term> found = new ArrayList<>(4);
        if (term instanceof Binding binding) {
            found.add(binding.definition());
        } else if (term instanceof AttributeOf of) {
            found.add(of.target());
        } else if (term instanceof Navigate navigate) {
            found.add(navigate.target());
        } else if (term instanceof Nearest nearest) {
            found.add(nearest.target());
        } else if (term instanceof Flatten flatten) {
            add(found, flatten.set(), flatten.step());
        } else if (term instanceof And and) {
            add(found, and.left(), and.right());
        } else if (term instanceof Or or) {
            add(found, or.left(), or.right());
        } else if (term instanceof Not not) {
            found.add(not.operand());
        } else if (term instanceof Conditional conditional) {
            add(found, conditional.condition(), conditional.then(), conditional.otherwise());
        } else if (term instanceof Quantified quantified) {
            add(found, quantified.set(), quantified.where(), quantified.body());
        } else if (term instanceof Presence presence) {
            found.add(presence.set());
        } else if (term instanceof Comparison comparison) {
            add(found, comparison.left(), comparison.right());
        } else if (term instanceof Membership membership) {
            add(found, membership.member(), membership.set());
        } else if (term instanceof KindTest test) {
            found.add(test.element());
        } else if (term instanceof HasControl has) {
            found.add(has.element());
        } else {
            addRarer(found, term);
        }
        return found;
    }

    private static void addRarer(List<Term> found, Term term) {
        if (term instanceof Within within) {
            add(found, within.element(), within.place());
        } else if (term instanceof Sum sum) {
            add(found, sum.left(), sum.right());
        } else if (term instanceof ListOf list) {
            found.addAll(list.elements());
        } else if (term instanceof Comprehension comprehension) {
            add(found, comprehension.set(), comprehension.where(), comprehension.yield());
        } else if (term instanceof Count count) {
            found.add(count.set());
        } else if (term instanceof Extremum extremum) {
            found.addAll(extremum.values());
            Extremum.Over over = extremum.over();
            if (over != null) {
                add(found, over.set(), over.where(), over.value());
            }
        } else if (term instanceof Rank rank) {
            found.add(rank.constant());
        } else if (term instanceof Call call) {
            found.addAll(call.arguments());
        } else if (term instanceof TableLookup lookup) {
            add(found, lookup.first(), lookup.second());
        } else if (term instanceof Reaches reaches) {
            add(
                    found,
                    reaches.from(),
                    reaches.to(),
                    reaches.options().upTo(),
                    reaches.options().avoiding());
        } else if (term instanceof Distance distance) {
            add(found, distance.from(), distance.to());
        } else if (term instanceof Known known) {
            found.add(known.term());
        } else if (term instanceof Once once) {
            found.add(once.term());
        }
    }

    /** Whether a term depends on no variable but those it binds itself. */
    public static boolean isClosed(Term term) {
        return isClosed(term, new ArrayList<>());
    }

    /** How many slots a frame needs to evaluate the term. */
    public static int frameSize(Term term) {
        int size = Math.max(boundSlot(term), term instanceof Variable variable ? variable.slot() : -1) + 1;
        for (Term child : children(term)) {
            size = Math.max(size, frameSize(child));
        }
        return size;
    }

    /** Whether a term looks at the variable in a slot, or binds it. */
    static boolean mentions(Term term, int slot) {
        if (term instanceof Variable variable ? variable.slot() == slot : boundSlot(term) == slot) {
            return true;
        }
        for (Term child : children(term)) {
            if (mentions(child, slot)) {
                return true;
            }
        }
        return false;
    }

    /** Those parts of a conjunction that are wanted, as one; null where none is. */
    static @Nullable Term part(Term condition, Predicate<Term> wanted) {
        if (!(condition instanceof And and)) {
            return wanted.test(condition) ? condition : null;
        }
        Term left = part(and.left(), wanted);
        Term right = part(and.right(), wanted);
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return left == and.left() && right == and.right() ? and : new And(left, right, and.span());
    }

    /** Whether a term gives a variable of its own to the terms inside of it, one value after the other. */
    public static boolean isBinder(Term term) {
        return boundSlot(term) >= 0 && !(term instanceof Binding);
    }

    /** The slot that a term binds for some of its children, or -1. */
    public static int boundSlot(Term term) {
        if (term instanceof Flatten flatten) {
            return flatten.slot();
        }
        if (term instanceof Quantified quantified) {
            return quantified.slot();
        }
        if (term instanceof Comprehension comprehension) {
            return comprehension.slot();
        }
        if (term instanceof Binding binding) {
            return binding.slot();
        }
        Extremum.Over over = term instanceof Extremum extremum ? extremum.over() : null;
        return over == null ? -1 : over.slot();
    }

    private static boolean isClosed(Term term, List<Integer> bound) {
        if (term instanceof Variable variable) {
            return bound.contains(variable.slot());
        }
        if (term instanceof Binding) {
            return false;
        }
        int slot = boundSlot(term);
        if (slot >= 0) {
            bound.add(slot);
        }
        boolean closed = true;
        for (Term child : children(term)) {
            closed &= isClosed(child, bound);
        }
        if (slot >= 0) {
            bound.remove(bound.size() - 1);
        }
        return closed;
    }

    private static void add(List<Term> found, @Nullable Term... terms) {
        for (Term term : terms) {
            if (term != null) {
                found.add(term);
            }
        }
    }
}
