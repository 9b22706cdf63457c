package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Expression.Binder;
import dev.merlon.ast.Expression.Quantifier;
import dev.merlon.logic.And;
import dev.merlon.logic.Comprehension;
import dev.merlon.logic.Count;
import dev.merlon.logic.Extremum;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Not;
import dev.merlon.logic.Or;
import dev.merlon.logic.Presence;
import dev.merlon.logic.Quantified;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.logic.Variable;
import dev.merlon.source.Span;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that runs over the members of a set. */
final class QuantifierChecker {
    private final ExpressionChecker checker;
    private final Context context;

    /** A variable over a set, with its condition. */
    private record Range(Local local, Typed set, @Nullable Term where, Environment inside, Narrowing members) {}

    QuantifierChecker(ExpressionChecker checker) {
        this.checker = checker;
        this.context = checker.context();
    }

    Typed emptiness(Expression.Emptiness expression, Environment environment) {
        Typed set = checker.set(expression.set(), environment);
        Term term = new Presence(set.term(), expression.span());
        return Typed.condition(
                expression.quantifier() == Quantifier.NO ? new Not(term, expression.span()) : term,
                Narrowing.NONE,
                Narrowing.NONE);
    }

    Typed quantified(Expression.Quantified expression, Environment environment) {
        Term term = checker.once(nested(expression, 0, environment));
        return Typed.condition(
                expression.quantifier() == Quantifier.NO ? new Not(term, expression.span()) : term,
                Narrowing.NONE,
                Narrowing.NONE);
    }

    private Term nested(Expression.Quantified expression, int from, Environment environment) {
        if (from == expression.binders().size()) {
            return checker.condition(expression.body(), environment).term();
        }
        Binder binder = expression.binders().get(from);
        Range range = range(binder, environment);
        Term body = nested(expression, from + 1, range.inside);
        reportUnused(range.local, range.set);
        if (from == expression.binders().size() - 1) {
            reportOutsiders(expression, body);
        }
        return new Quantified(
                expression.quantifier() == Quantifier.ALL,
                range.set.term(),
                range.local.slot(),
                range.where,
                body,
                from == 0 ? expression.span() : binder.span());
    }

    /**
     * Reports an alternative of {@code any} (or a condition of {@code all}) that names none of the variables, after one that
     * does: where the set is empty it would not count, which is rarely meant. Who means it writes it first.
     */
    private void reportOutsiders(Expression.Quantified expression, Term body) {
        boolean universal = expression.quantifier() == Quantifier.ALL;
        List<Term> parts = new ArrayList<>();
        addParts(body, universal, parts);
        boolean begun = false;
        for (Term part : parts) {
            boolean names = false;
            for (Binder binder : expression.binders()) {
                names |= mentions(part, binder.name().text());
            }
            begun |= names;
            if (begun && !names && !(part instanceof Literal)) {
                context.report(TypeDiagnostics.outsider(part.span(), expression));
            }
        }
    }

    private static void addParts(Term body, boolean universal, List<Term> parts) {
        if (universal && body instanceof And and) {
            addParts(and.left(), universal, parts);
            addParts(and.right(), universal, parts);
        } else if (!universal && body instanceof Or or) {
            addParts(or.left(), universal, parts);
            addParts(or.right(), universal, parts);
        } else {
            parts.add(body);
        }
    }

    private static boolean mentions(Term term, String variable) {
        if (term instanceof Variable named && named.name().equals(variable)) {
            return true;
        }
        for (Term child : Terms.children(term)) {
            if (mentions(child, variable)) {
                return true;
            }
        }
        return false;
    }

    private Range range(Binder binder, Environment environment) {
        Typed set = checker.set(binder.set(), environment);
        Local shadowed = environment.find(binder.name().text());
        if (shadowed != null) {
            context.report(NameDiagnostics.duplicate(
                    binder.name(), "variable", shadowed.name().span()));
        }
        Local local = Local.variable(binder.name(), context.nextSlot(), ExpressionChecker.elementType(set));
        Environment inside = environment.with(local).knowing(set.members().under(local.path()));
        if (binder.where() == null) {
            return new Range(local, set, null, inside, set.members());
        }
        Typed where = checker.condition(binder.where(), inside);
        Narrowing members = where.yes().below(local.path()).and(set.members());
        return new Range(local, set, where.term(), inside.knowing(where.yes()), members);
    }

    private void reportUnused(Local local, Typed set) {
        if (!local.isUsed() && !set.isWrong()) {
            context.report(NameDiagnostics.unused(local.name()));
        }
    }

    Typed aggregate(Expression.Aggregate expression, @Nullable Type hint, Environment environment) {
        String function = expression.function().text();
        return switch (function) {
            case "count" -> count(expression, environment);
            case "set" -> comprehension(expression, 0, environment);
            case "max", "min" -> extremum(expression, 0, hint, environment);
            default -> {
                context.report(NameDiagnostics.notAnAggregate(expression.function()));
                yield Typed.wrong(expression.span());
            }
        };
    }

    private Typed count(Expression.Aggregate expression, Environment environment) {
        if (expression.binders().size() > 1 || expression.body() != null) {
            context.report(TypeDiagnostics.countTakesOne(expression.span()));
            return Typed.wrong(expression.span());
        }
        Typed set = comprehension(expression, 0, environment);
        return Typed.of(new Count(checker.once(set.term()), expression.span()), Type.Basic.INT);
    }

    private Typed comprehension(Expression.Aggregate expression, int from, Environment environment) {
        Binder binder = expression.binders().get(from);
        Expression body = expression.body();
        boolean last = from == expression.binders().size() - 1;
        if (!last && body == null) {
            context.report(TypeDiagnostics.severalWithoutBody(expression.span()));
            return Typed.wrong(expression.span());
        }
        Range range = range(binder, environment);
        Typed yield = !last
                ? comprehension(expression, from + 1, range.inside)
                : body == null ? null : checker.check(body, null, range.inside);
        if (binder.where() != null || yield != null) {
            reportUnused(range.local, range.set);
        }
        Span span = expression.span();
        Term term = new Comprehension(
                range.set.term(), range.local.slot(), range.where, yield == null ? null : yield.term(), span);
        if (yield == null) {
            Type type = range.set.isWrong() ? new Type.SetOf(Type.Basic.ANYTHING) : range.set.type();
            return Typed.of(term, type).withMembers(range.members);
        }
        Type type = yield.type().isSet()
                ? yield.type()
                : new Type.SetOf(yield.type().required());
        return Typed.of(term, type);
    }

    private Typed extremum(Expression.Aggregate expression, int from, @Nullable Type hint, Environment environment) {
        Binder binder = expression.binders().get(from);
        Range range = range(binder, environment);
        boolean last = from == expression.binders().size() - 1;
        Expression body = expression.body();
        Typed value = !last
                ? extremum(expression, from + 1, hint, range.inside)
                : body != null
                        ? checker.check(body, hint, range.inside)
                        : Typed.of(range.local.term(binder.span()), range.local.type());
        reportUnused(range.local, range.set);
        Type type = value.type().required();
        Span span = expression.span();
        if (!value.isWrong() && !type.isOrdered()) {
            context.report(TypeDiagnostics.notOrdered(value.term().span(), type));
            return Typed.wrong(span);
        }
        Extremum.Over over = new Extremum.Over(range.set.term(), range.local.slot(), range.where, value.term());
        boolean greatest = expression.function().text().equals("max");
        return Typed.of(new Extremum(greatest, List.of(), over, type, span), type);
    }

    /** {@code max(S)}: over the members themselves. */
    Typed extremumOf(boolean greatest, Typed set, Type element, Span span) {
        Local member = Local.variable(new dev.merlon.ast.Name("", span), context.nextSlot(), element);
        Extremum.Over over = new Extremum.Over(checker.once(set.term()), member.slot(), null, member.term(span));
        return Typed.of(new Extremum(greatest, List.of(), over, element, span), element);
    }
}
