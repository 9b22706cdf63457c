package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.logic.Comparison;
import dev.merlon.logic.Comprehension;
import dev.merlon.logic.Extent;
import dev.merlon.logic.Flatten;
import dev.merlon.logic.ListOf;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Once;
import dev.merlon.logic.Quantified;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives an expression its meaning and its type.
 *
 * <p>What a name means can depend on the type that is expected of it (the hint): that is how the constants of enums are
 * found. Every mistake is reported once; what it leaves without a type fits everywhere.
 */
final class ExpressionChecker {
    private final Context context;
    private final NameChecker names;
    private final AccessChecker accesses;
    private final ConditionChecker conditions;
    private final ComparisonChecker comparisons;
    private final QuantifierChecker quantifiers;
    private final CallChecker calls;
    private final PathChecker paths;
    private final ConditionalChecker conditionals;

    ExpressionChecker(Context context) {
        this.context = context;
        this.accesses = new AccessChecker(this);
        this.names = new NameChecker(this, accesses);
        this.conditions = new ConditionChecker(this);
        this.comparisons = new ComparisonChecker(this);
        this.quantifiers = new QuantifierChecker(this);
        this.paths = new PathChecker(this);
        this.calls = new CallChecker(this, quantifiers, paths);
        this.conditionals = new ConditionalChecker(this);
    }

    Context context() {
        return context;
    }

    CallChecker calls() {
        return calls;
    }

    /** @param hint the type that is expected, where there is one */
    Typed check(Expression expression, @Nullable Type hint, Environment environment) {
        Value literal = ConstantChecker.literal(expression);
        if (literal != null) {
            return Typed.of(new Literal(literal, expression.span()), ConstantChecker.typeOf(literal));
        }
        if (expression instanceof Expression.NameExpression name) {
            return names.name(name, hint, environment);
        }
        if (expression instanceof Expression.Navigation navigation) {
            return names.navigation(navigation, environment);
        }
        if (expression instanceof Expression.And and) {
            return conditions.and(and, environment);
        }
        if (expression instanceof Expression.Or or) {
            return conditions.or(or, environment);
        }
        if (expression instanceof Expression.Not not) {
            return conditions.not(not, environment);
        }
        if (expression instanceof Expression.KindTest test) {
            return conditions.kindTest(test, environment);
        }
        if (expression instanceof Expression.HasControl has) {
            return conditions.hasControl(has, environment);
        }
        if (expression instanceof Expression.Within within) {
            return conditions.within(within, environment);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparisons.comparison(comparison, environment);
        }
        if (expression instanceof Expression.Membership membership) {
            return comparisons.membership(membership, environment);
        }
        return checkRarer(expression, hint, environment);
    }

    private Typed checkRarer(Expression expression, @Nullable Type hint, Environment environment) {
        if (expression instanceof Expression.Call call) {
            return calls.call(call, hint, environment);
        }
        if (expression instanceof Expression.Aggregate aggregate) {
            return quantifiers.aggregate(aggregate, hint, environment);
        }
        if (expression instanceof Expression.Quantified quantified) {
            return quantifiers.quantified(quantified, environment);
        }
        if (expression instanceof Expression.Emptiness emptiness) {
            return quantifiers.emptiness(emptiness, environment);
        }
        if (expression instanceof Expression.Conditional conditional) {
            return conditionals.conditional(conditional, hint, environment, false);
        }
        if (expression instanceof Expression.Additive additive) {
            return comparisons.additive(additive, hint, environment);
        }
        if (expression instanceof Expression.Reaches reaches) {
            return paths.reaches(reaches, environment);
        }
        if (expression instanceof Expression.ListLiteral list) {
            return list(list, hint, environment);
        }
        if (expression instanceof Expression.UnknownLiteral) {
            context.report(TypeDiagnostics.unknownInExpression(expression.span()));
        } else if (expression instanceof Expression.DecimalLiteral) {
            context.report(TypeDiagnostics.decimal(expression.span()));
        }
        return Typed.wrong(expression.span());
    }

    /** A variable as it is known where it stands. */
    Typed local(Local local, Span span, Environment environment) {
        return names.local(local, span, environment);
    }

    /** A condition: something that is true, false or unknown, and not the same always. */
    Typed condition(Expression expression, Environment environment) {
        if (expression instanceof Expression.TruthLiteral truth) {
            context.report(TypeDiagnostics.constantCondition(truth.span(), truth.value()));
        }
        return truth(check(expression, Type.Basic.BOOL, environment));
    }

    private Typed truth(Typed found) {
        if (found.type() instanceof Type.Optional optional && optional.value() == Type.Basic.BOOL) {
            Span span = found.term().span();
            Term term =
                    new Comparison(found.term(), Comparison.Operator.EQUAL, new Literal(Value.Bool.TRUE, span), span);
            return Typed.condition(term, found.yes(), found.no());
        }
        if (!found.isWrong() && found.type() != Type.Basic.BOOL) {
            context.report(TypeDiagnostics.notACondition(found.term().span(), found.type()));
            return Typed.wrong(found.term().span());
        }
        return found;
    }

    /** An expression that must have a type. */
    Typed value(Expression expression, Type expected, Environment environment) {
        return fitting(check(expression, expected, environment), expected);
    }

    /** What an attribute is by default: it may say nothing in some cases. */
    Typed defaultValue(Expression expression, Type expected, Environment environment) {
        Typed found = expression instanceof Expression.Conditional conditional
                ? conditionals.conditional(conditional, expected, environment, true)
                : check(expression, expected, environment);
        return fitting(found, expected);
    }

    Typed fitting(Typed found, Type expected) {
        if (expected == Type.Basic.BOOL && found.type().required() == Type.Basic.BOOL) {
            return truth(found);
        }
        if (!Types.fits(found, expected)) {
            context.report(TypeDiagnostics.doesNotFit(found, expected));
            return Typed.wrong(found.term().span());
        }
        return found;
    }

    /** An expression that must be a set. */
    Typed set(Expression expression, Environment environment) {
        Typed found = check(expression, null, environment);
        if (!found.isWrong() && !found.type().isSet()) {
            context.report(TypeDiagnostics.notASet(expression.span(), found.type()));
            return Typed.wrong(expression.span());
        }
        return found.with(once(found.term()));
    }

    /** The type of the members of a set. */
    static Type elementType(Typed set) {
        return set.type() instanceof Type.SetOf of ? of.element() : Type.Basic.ANYTHING;
    }

    /** The union of kinds that an expression names, {@code A or B}; empty where it is anything else. */
    List<Kind> kindsNamed(Expression expression, Environment environment) {
        List<Kind> kinds = new ArrayList<>();
        return names.addKinds(expression, environment, kinds) ? kinds : List.of();
    }

    /** The kinds as the set of their elements. */
    static Typed extent(List<Kind> kinds, Span span) {
        return Typed.of(new Extent(kinds, span), new Type.SetOf(new Type.OfKind(kinds)));
    }

    /** A term without variables is evaluated once, so that what depends on its value can be kept. */
    Term once(Term term) {
        boolean worthIt = term instanceof Comprehension
                || term instanceof Flatten
                || term instanceof Quantified
                || term instanceof ListOf;
        return worthIt && Terms.isClosed(term)
                ? new Once(term, context.symbols().vocabulary().nextOnce(), term.span())
                : term;
    }

    private Typed list(Expression.ListLiteral list, @Nullable Type hint, Environment environment) {
        Type elementHint = hint instanceof Type.SetOf set ? set.element() : null;
        Type type = Type.Basic.ANYTHING;
        List<Term> terms = new ArrayList<>(list.elements().size());
        boolean constant = true;
        for (Expression element : list.elements()) {
            Typed member = check(element, elementHint, environment);
            terms.add(member.term());
            constant &= member.term() instanceof Literal;
            Type joined = Types.join(type, member.type());
            if (joined == null || member.type().isSet()) {
                context.report(TypeDiagnostics.mixedList(element.span(), type, member.type()));
                return Typed.wrong(list.span());
            }
            type = joined;
        }
        Term term = constant ? constants(terms, list.span()) : new ListOf(terms, list.span());
        return Typed.of(term, new Type.SetOf(type));
    }

    private static Term constants(List<Term> literals, Span span) {
        List<Value> values = new ArrayList<>(literals.size());
        for (Term term : literals) {
            if (term instanceof Literal literal && !values.contains(literal.value())) {
                values.add(literal.value());
            }
        }
        return new Literal(Value.setOf(values), span);
    }
}
