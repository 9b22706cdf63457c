package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.logic.Conditional;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code if p then x else y}.
 *
 * <p>The last {@code else} may be left out where the conditions cover every case: where they compare the same value with each
 * constant of its enum, or where the last one is the contrary of one before.
 */
final class ConditionalChecker {
    private final ExpressionChecker checker;
    private final Context context;

    ConditionalChecker(ExpressionChecker checker) {
        this.checker = checker;
        this.context = checker.context();
    }

    /** @param open whether it may say nothing where no condition is true */
    Typed conditional(Expression.Conditional expression, @Nullable Type hint, Environment environment, boolean open) {
        return chain(expression, hint, environment, open, new ArrayList<>());
    }

    private Typed chain(
            Expression.Conditional expression,
            @Nullable Type hint,
            Environment environment,
            boolean open,
            List<Expression> before) {
        Typed condition = checker.condition(expression.condition(), environment);
        Typed then = checker.check(expression.then(), hint, environment.knowing(condition.yes()));
        before.add(expression.condition());
        Expression otherwise = expression.otherwise();
        if (otherwise == null) {
            return withoutElse(expression, condition, then, environment, open, before);
        }
        Environment inside = environment.knowing(condition.no());
        Typed second = otherwise instanceof Expression.Conditional next
                ? chain(next, hint == null ? then.type() : hint, inside, open, before)
                : checker.check(otherwise, hint == null ? then.type() : hint, inside);
        Type type = Types.join(then.type(), second.type());
        if (type == null) {
            context.report(TypeDiagnostics.branches(expression, then.type(), second.type()));
            return Typed.wrong(expression.span());
        }
        return Typed.of(new Conditional(condition.term(), then.term(), second.term(), expression.span()), type);
    }

    private Typed withoutElse(
            Expression.Conditional expression,
            Typed condition,
            Typed then,
            Environment environment,
            boolean open,
            List<Expression> conditions) {
        if (coversAll(conditions, environment)) {
            return Typed.of(then.term(), then.type());
        }
        if (!open) {
            context.report(TypeDiagnostics.noElse(expression.span()));
        }
        return Typed.of(new Conditional(condition.term(), then.term(), null, expression.span()), then.type());
    }

    private boolean coversAll(List<Expression> conditions, Environment environment) {
        Expression last = conditions.get(conditions.size() - 1);
        for (Expression condition : conditions.subList(0, conditions.size() - 1)) {
            if (isContrary(condition, last)) {
                return true;
            }
        }
        return last instanceof Expression.Comparison comparison
                && comparison.operator() == Expression.ComparisonOperator.EQUAL
                && coversEnum(comparison.left(), conditions, environment);
    }

    private boolean coversEnum(Expression value, List<Expression> conditions, Environment environment) {
        Type type = checker.check(value, null, environment).type();
        if (!(type instanceof Type.OfEnumeration of) || of.enumeration().open()) {
            return false;
        }
        List<String> missing = new ArrayList<>();
        of.enumeration().constants().forEach(constant -> missing.add(constant.name()));
        for (Expression condition : conditions) {
            if (condition instanceof Expression.Comparison comparison
                    && comparison.operator() == Expression.ComparisonOperator.EQUAL
                    && text(comparison.left()).equals(text(value))) {
                missing.remove(text(comparison.right()));
            }
        }
        return missing.isEmpty();
    }

    /** Amounts of money are left out: two of different currencies are neither less nor more. */
    private static boolean isContrary(Expression one, Expression other) {
        if (one instanceof Expression.KindTest first && other instanceof Expression.KindTest second) {
            return first.negated() != second.negated()
                    && text(first.element()).equals(text(second.element()))
                    && first.kinds().toString().equals(second.kinds().toString());
        }
        if (one instanceof Expression.Comparison first && other instanceof Expression.Comparison second) {
            return !(first.right() instanceof Expression.MoneyLiteral)
                    && contrary(first.operator()) == second.operator()
                    && text(first.left()).equals(text(second.left()))
                    && text(first.right()).equals(text(second.right()));
        }
        return one instanceof Expression.Not not && text(not.operand()).equals(text(other))
                || other instanceof Expression.Not second
                        && text(second.operand()).equals(text(one));
    }

    private static Expression.ComparisonOperator contrary(Expression.ComparisonOperator operator) {
        return switch (operator) {
            case EQUAL -> Expression.ComparisonOperator.NOT_EQUAL;
            case NOT_EQUAL -> Expression.ComparisonOperator.EQUAL;
            case LESS -> Expression.ComparisonOperator.GREATER_EQUAL;
            case GREATER_EQUAL -> Expression.ComparisonOperator.LESS;
            case GREATER -> Expression.ComparisonOperator.LESS_EQUAL;
            case LESS_EQUAL -> Expression.ComparisonOperator.GREATER;
        };
    }

    /** An expression as it is written; two that are written alike mean the same in one place. */
    private static String text(Expression expression) {
        return expression.span().text();
    }
}
