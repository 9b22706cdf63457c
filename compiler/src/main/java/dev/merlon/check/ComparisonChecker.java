package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Expression.ComparisonOperator;
import dev.merlon.logic.Comparison;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Membership;
import dev.merlon.logic.Not;
import dev.merlon.logic.Sum;
import dev.merlon.logic.Term;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What puts two values side by side: comparisons, {@code in}, sums. Constants of enums get their type from the other side. */
final class ComparisonChecker {
    private final ExpressionChecker checker;
    private final Context context;

    ComparisonChecker(ExpressionChecker checker) {
        this.checker = checker;
        this.context = checker.context();
    }

    Typed comparison(Expression.Comparison expression, Environment environment) {
        Typed left;
        Typed right;
        if (needsHint(expression.left(), environment) && !needsHint(expression.right(), environment)) {
            right = checker.check(expression.right(), null, environment);
            left = checker.check(expression.left(), right.type(), environment);
        } else {
            left = checker.check(expression.left(), null, environment);
            right = checker.check(expression.right(), left.type(), environment);
        }
        Span span = expression.span();
        Term term = new Comparison(left.term(), operator(expression.operator()), right.term(), span);
        if (left.isWrong() || right.isWrong() || !checkTypes(expression, left, right)) {
            return Typed.condition(Typed.wrong(span).term(), Narrowing.NONE, Narrowing.NONE);
        }
        if (left.term() instanceof Literal && right.term() instanceof Literal) {
            context.report(TypeDiagnostics.constantComparison(span));
        }
        Narrowing present = present(left, right).and(present(right, left));
        return switch (expression.operator()) {
            case EQUAL -> Typed.condition(term, Narrowing.NONE, present);
            case NOT_EQUAL -> Typed.condition(term, present, Narrowing.NONE);
            default -> Typed.condition(term, Narrowing.NONE, Narrowing.NONE);
        };
    }

    /** What is known of an element that is compared to {@code none} and differs. */
    private static Narrowing present(Typed element, Typed other) {
        String path = element.path();
        List<Kind> kinds = Types.kinds(element.type());
        return path == null || kinds.isEmpty() || other.type() != Type.Basic.NONE
                ? Narrowing.NONE
                : Narrowing.of(path, kinds);
    }

    private boolean checkTypes(Expression.Comparison expression, Typed left, Typed right) {
        Span span = expression.span();
        if (left.type().isSet() || right.type().isSet()) {
            context.report(TypeDiagnostics.setInComparison(
                    span, left, right, expression.operator() == ComparisonOperator.EQUAL));
            return false;
        }
        if (!Types.comparable(left, right)) {
            context.report(
                    left.type() == Type.Basic.NONE || right.type() == Type.Basic.NONE
                            ? TypeDiagnostics.neverNone(span, left, right)
                            : TypeDiagnostics.unlike(span, left, right));
            return false;
        }
        boolean ordering = expression.operator() != ComparisonOperator.EQUAL
                && expression.operator() != ComparisonOperator.NOT_EQUAL;
        Type type = left.type() == Type.Basic.NONE ? right.type() : left.type();
        if (ordering && !type.required().isOrdered()) {
            context.report(TypeDiagnostics.unordered(span, type, expression.operator()));
            return false;
        }
        return true;
    }

    Typed membership(Expression.Membership expression, Environment environment) {
        Typed set;
        Typed member;
        if (needsHint(expression.member(), environment)) {
            set = checker.set(expression.set(), environment);
            member = checker.check(expression.member(), ExpressionChecker.elementType(set), environment);
        } else {
            member = checker.check(expression.member(), null, environment);
            Type hint = new Type.SetOf(member.type().required());
            Typed found = checker.check(expression.set(), hint, environment);
            set = found.isWrong() ? found : found.with(checker.once(found.term()));
        }
        Span span = expression.span();
        if (set.isWrong() || member.isWrong()) {
            return Typed.condition(Typed.wrong(span).term(), Narrowing.NONE, Narrowing.NONE);
        }
        if (!(set.type() instanceof Type.SetOf of)) {
            context.report(TypeDiagnostics.notASet(expression.set().span(), set.type()));
            return Typed.wrong(span);
        }
        if (member.type().isSet()) {
            context.report(TypeDiagnostics.setInSet(expression.member().span()));
            return Typed.wrong(span);
        }
        Typed element = Types.member(of, set.members());
        if (!Types.comparable(member, element) && member.type() != Type.Basic.NONE) {
            context.report(TypeDiagnostics.unlike(span, member, element));
            return Typed.wrong(span);
        }
        Term term = new Membership(member.term(), set.term(), span);
        return Typed.condition(expression.negated() ? new Not(term, span) : term, Narrowing.NONE, Narrowing.NONE);
    }

    Typed additive(Expression.Additive expression, @Nullable Type hint, Environment environment) {
        Typed left = checker.check(expression.left(), hint, environment);
        Typed right = checker.check(expression.right(), null, environment);
        Span span = expression.span();
        if (left.isWrong() || right.isWrong()) {
            return Typed.wrong(span);
        }
        Type result = sum(left.type().required(), right.type().required());
        if (result == null) {
            context.report(TypeDiagnostics.noSum(span, left.type(), right.type(), expression.minus()));
            return Typed.wrong(span);
        }
        return Typed.of(new Sum(left.term(), expression.minus(), right.term(), span), result);
    }

    private static @Nullable Type sum(Type left, Type right) {
        if (right == Type.Basic.INT) {
            boolean shifts = left instanceof Type.OfEnumeration && left.isOrdered();
            return left == Type.Basic.INT || shifts ? left : null;
        }
        if (right == Type.Basic.DURATION) {
            return left == Type.Basic.DURATION || left == Type.Basic.DATE ? left : null;
        }
        return null;
    }

    /** Whether an expression could be a constant that only the other side's type explains. */
    private boolean needsHint(Expression expression, Environment environment) {
        if (expression instanceof Expression.NameExpression name) {
            return environment.find(name.name().text()) == null && !isAttributeOfSelf(name);
        }
        if (expression instanceof Expression.ListLiteral list) {
            for (Expression element : list.elements()) {
                if (needsHint(element, environment)) {
                    return true;
                }
            }
            return false;
        }
        if (expression instanceof Expression.Conditional conditional) {
            return needsHint(conditional.then(), environment);
        }
        return expression instanceof Expression.Additive additive && needsHint(additive.left(), environment);
    }

    private boolean isAttributeOfSelf(Expression.NameExpression name) {
        Local self = context.self();
        if (self == null) {
            return false;
        }
        for (Kind kind : Types.kinds(self.type())) {
            if (kind.attribute(name.name().text()) != null) {
                return true;
            }
        }
        return false;
    }

    private static Comparison.Operator operator(ComparisonOperator operator) {
        return switch (operator) {
            case EQUAL -> Comparison.Operator.EQUAL;
            case NOT_EQUAL -> Comparison.Operator.NOT_EQUAL;
            case LESS -> Comparison.Operator.LESS;
            case LESS_EQUAL -> Comparison.Operator.LESS_EQUAL;
            case GREATER -> Comparison.Operator.GREATER;
            case GREATER_EQUAL -> Comparison.Operator.GREATER_EQUAL;
        };
    }
}
