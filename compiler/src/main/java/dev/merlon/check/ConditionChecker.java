package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.logic.And;
import dev.merlon.logic.HasControl;
import dev.merlon.logic.KindTest;
import dev.merlon.logic.Not;
import dev.merlon.logic.Or;
import dev.merlon.logic.Term;
import dev.merlon.logic.Within;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code and or not}, and what is asked of one element: {@code is}, {@code has}, {@code within}. */
final class ConditionChecker {
    private final ExpressionChecker checker;
    private final Context context;

    ConditionChecker(ExpressionChecker checker) {
        this.checker = checker;
        this.context = checker.context();
    }

    Typed and(Expression.And expression, Environment environment) {
        Typed left = checker.condition(expression.left(), environment);
        Typed right = checker.condition(expression.right(), environment.knowing(left.yes()));
        Narrowing no = left.no().or(left.yes().and(right.no()));
        return Typed.condition(
                new And(left.term(), right.term(), expression.span()),
                right.yes().and(left.yes()),
                no);
    }

    Typed or(Expression.Or expression, Environment environment) {
        List<Kind> kinds = checker.kindsNamed(expression, environment);
        if (!kinds.isEmpty()) {
            return ExpressionChecker.extent(kinds, expression.span());
        }
        Typed left = checker.condition(expression.left(), environment);
        Typed right = checker.condition(expression.right(), environment.knowing(left.no()));
        Narrowing yes = left.yes().or(left.no().and(right.yes()));
        return Typed.condition(
                new Or(left.term(), right.term(), expression.span()),
                yes,
                right.no().and(left.no()));
    }

    Typed not(Expression.Not expression, Environment environment) {
        Typed operand = checker.condition(expression.operand(), environment);
        return Typed.condition(new Not(operand.term(), expression.span()), operand.no(), operand.yes());
    }

    Typed kindTest(Expression.KindTest expression, Environment environment) {
        Typed element = checker.check(expression.element(), null, environment);
        List<Kind> kinds = context.scope().kinds(expression.kinds());
        Span span = expression.span();
        if (element.isWrong() || kinds.size() < expression.kinds().size()) {
            return Typed.wrongTest(element, span);
        }
        List<Type.OfKind> constraints = element.constraints();
        if (constraints.isEmpty()) {
            context.report(TypeDiagnostics.notAnElement(expression.element().span(), element.type()));
            return Typed.wrong(span);
        }
        checkPossible(expression, element, constraints);
        Term test = new KindTest(element.term(), kinds, span);
        String path = element.path();
        Narrowing yes = path == null ? Narrowing.NONE : Narrowing.of(path, kinds);
        Narrowing no = path == null ? Narrowing.NONE : excluded(path, constraints, kinds);
        return expression.negated() ? Typed.condition(new Not(test, span), no, yes) : Typed.condition(test, yes, no);
    }

    private void checkPossible(Expression.KindTest expression, Typed element, List<Type.OfKind> constraints) {
        for (var reference : expression.kinds()) {
            Kind kind = context.scope().kind(reference);
            if (kind == null) {
                continue;
            }
            for (Type.OfKind constraint : constraints) {
                if (!Kinds.overlap(List.of(kind), constraint.anyOf())) {
                    context.report(TypeDiagnostics.neverIs(reference, element.type()));
                    return;
                }
            }
        }
        List<Kind> kinds = context.scope().kinds(expression.kinds());
        boolean always = false;
        for (Type.OfKind constraint : constraints) {
            always |= Kinds.implies(constraint.anyOf(), kinds);
        }
        if (always && !(element.type() instanceof Type.Optional)) {
            context.report(TypeDiagnostics.alwaysIs(expression.span(), element.type(), expression.negated()));
        }
    }

    /** What is left where an element is none of the kinds. */
    private static Narrowing excluded(String path, List<Type.OfKind> constraints, List<Kind> kinds) {
        for (Type.OfKind constraint : constraints) {
            List<Kind> left = Kinds.without(constraint.anyOf(), kinds);
            if (!left.isEmpty() && left.size() < constraint.anyOf().size()) {
                return Narrowing.of(path, left);
            }
        }
        return Narrowing.NONE;
    }

    Typed hasControl(Expression.HasControl expression, Environment environment) {
        Typed element = checker.check(expression.element(), null, environment);
        Kind control = context.scope().kind(expression.control(), RootKind.CONTROL);
        Span span = expression.span();
        if (control == null || element.isWrong()) {
            return Typed.condition(Typed.wrong(span).term(), Narrowing.NONE, Narrowing.NONE);
        }
        if (element.constraints().isEmpty()) {
            context.report(
                    element.type().isSet()
                            ? TypeDiagnostics.setHasControl(expression.element().span(), expression.control())
                            : TypeDiagnostics.notAnElement(expression.element().span(), element.type()));
            return Typed.wrong(span);
        }
        if (Placement.check(control, expression.control(), element, context.scope())) {
            context.needs(context.symbols().vocabulary().definition(control), span);
        }
        return Typed.condition(new HasControl(element.term(), control, span), Narrowing.NONE, Narrowing.NONE);
    }

    Typed within(Expression.Within expression, Environment environment) {
        Typed element = checker.check(expression.element(), null, environment);
        Span span = expression.span();
        List<Kind> kinds = checker.kindsNamed(expression.place(), environment);
        Typed place = null;
        if (kinds.isEmpty()) {
            place = checker.check(expression.place(), null, environment);
        }
        if (element.isWrong() || place != null && place.isWrong()) {
            return Typed.condition(Typed.wrong(span).term(), Narrowing.NONE, Narrowing.NONE);
        }
        if (element.constraints().isEmpty()) {
            context.report(TypeDiagnostics.notAnElement(expression.element().span(), element.type()));
            return Typed.wrong(span);
        }
        List<Kind> around = place == null ? kinds : Types.kinds(place.type());
        if (around.isEmpty() || place != null && place.type().isSet() || !areBoundaries(around)) {
            context.report(TypeDiagnostics.notABoundary(expression.place().span()));
            return Typed.wrong(span);
        }
        return Typed.condition(new Within(element.term(), kinds, termOf(place), span), Narrowing.NONE, Narrowing.NONE);
    }

    private static @Nullable Term termOf(@Nullable Typed place) {
        return place == null ? null : place.term();
    }

    private static boolean areBoundaries(List<Kind> kinds) {
        for (Kind kind : kinds) {
            if (kind.root() != RootKind.BOUNDARY && kind.root() != RootKind.MODEL) {
                return false;
            }
        }
        return true;
    }
}
