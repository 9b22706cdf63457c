package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.QualifiedName;
import dev.merlon.logic.Distance;
import dev.merlon.logic.ListOf;
import dev.merlon.logic.PathOptions;
import dev.merlon.logic.Reaches;
import dev.merlon.logic.Relation;
import dev.merlon.logic.Term;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code a reaches b along r} and {@code distance(a, b along r)}. */
final class PathChecker {
    private final ExpressionChecker checker;
    private final Context context;

    PathChecker(ExpressionChecker checker) {
        this.checker = checker;
        this.context = checker.context();
    }

    Typed reaches(Expression.Reaches expression, Environment environment) {
        Term from = end(expression.from(), environment);
        Term to = end(expression.to(), environment);
        PathOptions options = options(expression.path(), environment);
        return Typed.condition(new Reaches(from, to, options, expression.span()), Narrowing.NONE, Narrowing.NONE);
    }

    Typed distance(Expression.Call expression, Environment environment) {
        Span span = expression.span();
        if (expression.arguments().size() != 2) {
            context.report(TypeDiagnostics.distanceTakesTwo(span));
            return Typed.wrong(span);
        }
        Term from = end(expression.arguments().get(0), environment);
        Term to = end(expression.arguments().get(1), environment);
        PathOptions options = options(expression.path(), environment);
        if (options.upTo() != null || options.avoiding() != null) {
            context.report(TypeDiagnostics.distanceIsFree(span));
        }
        return Typed.of(new Distance(from, to, options, span), Type.Basic.INT);
    }

    /** An end of a path or of a step: an element or a set. */
    Term end(Expression expression, Environment environment) {
        Typed end = checker.check(expression, null, environment);
        if (!end.isWrong() && !arePlaces(end.type())) {
            context.report(TypeDiagnostics.notAPlace(expression.span(), end.type()));
        }
        return checker.once(end.term());
    }

    /** A set of which nothing is known is wrong already, or empty. */
    private static boolean arePlaces(Type type) {
        if (type instanceof Type.SetOf set && set.element() == Type.Basic.ANYTHING) {
            return true;
        }
        List<Kind> kinds = Types.kinds(type);
        for (Kind kind : kinds) {
            RootKind root = kind.root();
            boolean place = root == RootKind.COMPONENT
                    || root == RootKind.ACTOR
                    || root == RootKind.BOUNDARY
                    || root == RootKind.MODEL
                    || root == RootKind.DATA;
            if (!place) {
                return false;
            }
        }
        return !kinds.isEmpty();
    }

    private PathOptions options(Expression.PathOptions path, Environment environment) {
        List<Relation> relations = new ArrayList<>(path.along().size());
        for (QualifiedName name : path.along()) {
            if (context.scope().find(Space.RELATION, name) instanceof Symbol.OfRelation of) {
                relations.add(of.relation());
                context.needs(of.relation(), name.span());
            }
        }
        Expression upTo = path.upTo();
        Term limit = upTo == null
                ? null
                : checker.value(upTo, Type.Basic.INT, environment).term();
        return new PathOptions(relations, limit, avoiding(path.avoiding(), environment));
    }

    private @Nullable Term avoiding(@Nullable Expression expression, Environment environment) {
        if (expression == null) {
            return null;
        }
        Typed avoided = checker.check(expression, null, environment);
        if (!avoided.isWrong() && !arePlaces(avoided.type())) {
            context.report(TypeDiagnostics.notAPlace(expression.span(), avoided.type()));
        }
        return avoided.type().isSet()
                ? checker.once(avoided.term())
                : checker.once(new ListOf(List.of(avoided.term()), expression.span()));
    }
}
