package dev.merlon.lint;

import dev.merlon.logic.And;
import dev.merlon.logic.AttributeOf;
import dev.merlon.logic.Binding;
import dev.merlon.logic.Call;
import dev.merlon.logic.Comparison;
import dev.merlon.logic.Comprehension;
import dev.merlon.logic.Distance;
import dev.merlon.logic.Extent;
import dev.merlon.logic.Extremum;
import dev.merlon.logic.Flatten;
import dev.merlon.logic.HasControl;
import dev.merlon.logic.KindTest;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Navigate;
import dev.merlon.logic.Nearest;
import dev.merlon.logic.Not;
import dev.merlon.logic.Once;
import dev.merlon.logic.Or;
import dev.merlon.logic.PathOptions;
import dev.merlon.logic.Quantified;
import dev.merlon.logic.Reaches;
import dev.merlon.logic.Relation;
import dev.merlon.logic.Sum;
import dev.merlon.logic.TableLookup;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.logic.Variable;
import dev.merlon.logic.Within;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A term as a text that is the same for terms that say the same in other words: another order of {@code and} and {@code or}, a
 * comparison turned round, another name of a variable, a {@code let}.
 *
 * <p>Terms that mean the same in deeper ways have different texts; that a text is the same is what counts.
 */
final class NormalForm {
    private final Map<Integer, Integer> depths = new HashMap<>();

    private NormalForm() {}

    static String of(Term term) {
        return new NormalForm().text(term);
    }

    /** The terms that all must hold for a condition to hold. */
    static List<Term> conjuncts(Term condition) {
        List<Term> parts = new ArrayList<>();
        if (condition instanceof And and) {
            parts.addAll(conjuncts(and.left()));
            parts.addAll(conjuncts(and.right()));
        } else if (condition instanceof Once once) {
            parts.addAll(conjuncts(once.term()));
        } else if (condition instanceof Binding binding) {
            parts.addAll(conjuncts(binding.definition()));
        } else {
            parts.add(condition);
        }
        return parts;
    }

    private String text(Term term) {
        if (term instanceof Once once) {
            return text(once.term());
        }
        if (term instanceof Binding binding) {
            return text(binding.definition());
        }
        if (term instanceof And) {
            return joined("and", conjuncts(term));
        }
        if (term instanceof Or) {
            return joined("or", disjuncts(term));
        }
        if (term instanceof Not not && not.operand() instanceof Not inner) {
            return text(inner.operand());
        }
        if (term instanceof Comparison comparison) {
            return comparison(comparison);
        }
        if (term instanceof Variable variable) {
            Integer depth = depths.get(variable.slot());
            return depth == null ? "v" + variable.slot() : "b" + depth;
        }
        return Terms.isBinder(term) ? binder(term) : term.getClass().getSimpleName() + detail(term) + children(term);
    }

    private String binder(Term term) {
        int slot = slot(term);
        depths.put(slot, depths.size());
        String text = term.getClass().getSimpleName() + detail(term) + children(term);
        depths.remove(slot);
        return text;
    }

    private static int slot(Term term) {
        if (term instanceof Flatten flatten) {
            return flatten.slot();
        }
        if (term instanceof Quantified quantified) {
            return quantified.slot();
        }
        if (term instanceof Comprehension comprehension) {
            return comprehension.slot();
        }
        Extremum.Over over = term instanceof Extremum extremum ? extremum.over() : null;
        return over == null ? -1 : over.slot();
    }

    private String children(Term term) {
        StringBuilder text = new StringBuilder("(");
        Terms.children(term).forEach(child -> text.append(text(child)).append(','));
        return text.append(')').toString();
    }

    private String joined(String word, Collection<Term> parts) {
        TreeSet<String> texts = new TreeSet<>();
        parts.forEach(part -> texts.add(text(part)));
        return word + texts;
    }

    private static List<Term> disjuncts(Term term) {
        List<Term> parts = new ArrayList<>();
        if (term instanceof Or or) {
            parts.addAll(disjuncts(or.left()));
            parts.addAll(disjuncts(or.right()));
        } else {
            parts.add(term);
        }
        return parts;
    }

    private String comparison(Comparison comparison) {
        String left = text(comparison.left());
        String right = text(comparison.right());
        return switch (comparison.operator()) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> "Not(" + equal(left, right) + ",)";
            case LESS -> left + "<" + right;
            case LESS_EQUAL -> left + "<=" + right;
            case GREATER -> right + "<" + left;
            case GREATER_EQUAL -> right + "<=" + left;
        };
    }

    private static String equal(String left, String right) {
        return left.compareTo(right) <= 0 ? left + "==" + right : right + "==" + left;
    }

    /** What tells a term from others of its form, besides the terms inside of it. */
    private static String detail(Term term) {
        if (term instanceof AttributeOf of) {
            return " " + of.attribute().owner().qualifiedName() + "."
                    + of.attribute().name();
        }
        if (term instanceof Literal literal) {
            return " " + literal.value().getClass().getSimpleName() + " " + literal.value();
        }
        if (term instanceof Navigate navigate) {
            return " " + navigate.navigation();
        }
        if (term instanceof Nearest nearest) {
            return " " + nearest.kind().qualifiedName();
        }
        if (term instanceof KindTest test) {
            return kinds(test.kinds());
        }
        if (term instanceof Extent extent) {
            return kinds(extent.kinds());
        }
        if (term instanceof Within within) {
            return kinds(within.kinds());
        }
        if (term instanceof HasControl has) {
            return " " + has.control().qualifiedName();
        }
        return rarerDetail(term);
    }

    private static String rarerDetail(Term term) {
        if (term instanceof Quantified quantified) {
            return (quantified.universal() ? " all" : " any") + (quantified.where() == null ? "" : " where");
        }
        if (term instanceof Comprehension comprehension) {
            return (comprehension.where() == null ? "" : " where") + (comprehension.yield() == null ? "" : " yield");
        }
        if (term instanceof Extremum extremum) {
            Extremum.Over over = extremum.over();
            return (extremum.greatest() ? " max " : " min ")
                    + extremum.values().size()
                    + (over != null && over.where() != null ? " where" : "");
        }
        if (term instanceof Sum sum) {
            return sum.minus() ? " minus" : " plus";
        }
        if (term instanceof Call call) {
            return " " + call.definition().name();
        }
        if (term instanceof TableLookup lookup) {
            return " " + lookup.table().name();
        }
        if (term instanceof Reaches reaches) {
            return options(reaches.options());
        }
        return term instanceof Distance distance ? options(distance.options()) : "";
    }

    private static String options(PathOptions options) {
        TreeSet<String> names = new TreeSet<>();
        for (Relation relation : options.relations()) {
            names.add(relation.name());
        }
        return " " + names + (options.upTo() == null ? "" : " up to") + (options.avoiding() == null ? "" : " avoiding");
    }

    private static String kinds(List<Kind> kinds) {
        TreeSet<String> names = new TreeSet<>();
        kinds.forEach(kind -> names.add(kind.qualifiedName()));
        return " " + names;
    }
}
