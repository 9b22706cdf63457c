package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.logic.Call;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Term;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a name means where it stands: a variable; a constant of the enum that is expected; an attribute of {@code self}; a kind
 * as the set of its elements; an element; a param. In this order. Where nobody knows any more what is expected, because that
 * has a mistake itself, an unknown name may well be a constant and is not reported.
 */
final class NameChecker {
    private final ExpressionChecker checker;
    private final Context context;
    private final AccessChecker accesses;

    NameChecker(ExpressionChecker checker, AccessChecker accesses) {
        this.checker = checker;
        this.context = checker.context();
        this.accesses = accesses;
    }

    Typed name(Expression.NameExpression expression, @Nullable Type hint, Environment environment) {
        Name name = expression.name();
        Local local = environment.find(name.text());
        if (local != null) {
            return local(local, expression.span(), environment);
        }
        Typed constant = constant(name, hint);
        if (constant != null) {
            return constant;
        }
        if (ConstantChecker.isNone(expression)) {
            return Typed.of(new Literal(Value.None.NONE, expression.span()), Type.Basic.NONE);
        }
        Local self = context.self();
        if (self != null) {
            Typed of = accesses.find(local(self, name.span(), environment), name, name.span(), environment);
            if (of != null) {
                return of;
            }
        }
        List<Kind> kinds = checker.kindsNamed(expression, environment);
        if (!kinds.isEmpty()) {
            return ExpressionChecker.extent(kinds, expression.span());
        }
        Element element = context.elements().find(new QualifiedName(List.of(name), name.span()));
        if (element != null) {
            return element(element, expression.span());
        }
        return declared(name, hint, environment);
    }

    /** {@code a.b}: an endpoint or a name of a library, or else a step from {@code a}. */
    Typed navigation(Expression.Navigation expression, Environment environment) {
        QualifiedName whole = ConstantChecker.qualifiedName(
                expression.arguments() == null
                        ? expression
                        : new Expression.Navigation(expression.target(), expression.name(), null, expression.span()));
        if (whole != null && environment.find(whole.first().text()) == null) {
            Typed found = qualified(whole, expression, environment);
            if (found != null) {
                return found;
            }
        }
        return accesses.access(expression, environment);
    }

    private @Nullable Typed qualified(QualifiedName whole, Expression.Navigation expression, Environment environment) {
        List<Expression> arguments = expression.arguments();
        Element element = arguments == null ? context.elements().find(whole) : null;
        if (element != null) {
            return element(element, expression.span());
        }
        Diagnostic removed = context.elements().removed(whole);
        if (removed != null) {
            context.report(removed);
            return Typed.wrong(expression.span());
        }
        if (isMissingOfModel(whole, environment) && context.elements().reportUnknownOfModel(whole)) {
            return Typed.wrong(expression.span());
        }
        if (!context.scope().isPrefix(whole)) {
            if (!context.scope().isUnusedLibrary(whole)) {
                return null;
            }
            context.scope().find(Space.VALUE, whole);
            return Typed.wrong(expression.span());
        }
        if (Character.isUpperCase(whole.last().text().charAt(0))) {
            Kind kind = context.scope().kind(new KindReference(whole));
            return kind == null
                    ? Typed.wrong(expression.span())
                    : ExpressionChecker.extent(List.of(kind), expression.span());
        }
        Symbol symbol = context.scope().find(Space.VALUE, whole);
        if (symbol == null) {
            return Typed.wrong(expression.span());
        }
        return arguments == null
                ? value(symbol, whole.last(), expression.span())
                : checker.calls().call(symbol, whole.last(), arguments, expression.span(), environment);
    }

    /** Whether the second part is nothing that can be asked of the model that the first part names. */
    private boolean isMissingOfModel(QualifiedName whole, Environment environment) {
        Name first = whole.first();
        Element model = context.elements().find(new QualifiedName(List.of(first), first.span()));
        return model != null
                && model.root() == RootKind.MODEL
                && accesses.find(
                                element(model, first.span()),
                                whole.parts().get(1),
                                whole.parts().get(1).span(),
                                environment)
                        == null;
    }

    Typed local(Local local, Span span, Environment environment) {
        Term term = local.term(span);
        Type type = local.type();
        if (!(type.required() instanceof Type.OfKind declared)) {
            return Typed.of(term, type).withMembers(local.members());
        }
        String path = local.path();
        List<Type.OfKind> known = environment.known(path);
        boolean optional = type instanceof Type.Optional && known.isEmpty();
        return Typed.element(term, Types.plus(known, List.of(declared)), optional, path);
    }

    private @Nullable Typed constant(Name name, @Nullable Type hint) {
        if (hint == null || !(hint.required() instanceof Type.OfEnumeration of)) {
            return null;
        }
        Enumeration.Constant constant = of.enumeration().constant(name.text());
        if (constant == null) {
            return null;
        }
        context.symbols().deprecations().use(constant, constant.enumeration().library(), name.span(), context.scope());
        return Typed.of(new Literal(new Value.Constant(constant), name.span()), hint.required());
    }

    private static Typed element(Element element, Span span) {
        List<Type.OfKind> kinds = new ArrayList<>();
        element.kinds().forEach(kind -> kinds.add(Type.OfKind.of(kind)));
        return Typed.element(new Literal(element, span), kinds, false, null);
    }

    /** Adds the kinds that an expression names, {@code A or B}; gives back whether it names nothing but kinds. */
    boolean addKinds(Expression expression, Environment environment, List<Kind> kinds) {
        if (expression instanceof Expression.Or or) {
            return addKinds(or.left(), environment, kinds) && addKinds(or.right(), environment, kinds);
        }
        QualifiedName name = ConstantChecker.qualifiedName(expression);
        if (name == null
                || !Character.isUpperCase(name.last().text().charAt(0))
                || environment.find(name.first().text()) != null
                || !name.isSimple() && !context.scope().isPrefix(name)) {
            return false;
        }
        Kind root = name.isSimple() ? context.symbols().root(name.text()) : null;
        boolean known = root != null
                || !name.isSimple()
                || context.scope().peek(Space.TYPE, name.first()) instanceof Symbol.OfKind;
        Kind kind = !known ? null : root != null ? root : context.scope().kind(new KindReference(name));
        if (kind == null) {
            return false;
        }
        kinds.add(kind);
        return true;
    }

    private Typed declared(Name name, @Nullable Type hint, Environment environment) {
        Diagnostic removed = context.elements().removed(new QualifiedName(List.of(name), name.span()));
        if (removed != null) {
            context.report(removed);
            return Typed.wrong(name.span());
        }
        Symbol symbol = context.scope().peek(Space.VALUE, name);
        boolean anything = hint == Type.Basic.ANYTHING;
        if (symbol != null && (symbol instanceof Symbol.OfParameter || !anything)) {
            return value(symbol, name, name.span());
        }
        if (hint != null && hint.required() instanceof Type.OfEnumeration of) {
            context.report(TypeDiagnostics.unknownConstant(name, of.enumeration()));
            return Typed.wrong(name.span());
        }
        if (anything) {
            return Typed.wrong(name.span());
        }
        Symbol type = context.scope().peek(Space.TYPE, name);
        if (type instanceof Symbol.OfEnumeration) {
            context.report(NameDiagnostics.enumAsValue(name, type));
            return Typed.wrong(name.span());
        }
        if (Character.isUpperCase(name.text().charAt(0))) {
            context.scope().find(Space.TYPE, new QualifiedName(List.of(name), name.span()));
            return Typed.wrong(name.span());
        }
        context.report(NameDiagnostics.unknownValue(
                name, known(environment), context.scope().enumWith(name.text())));
        return Typed.wrong(name.span());
    }

    /** A param, or a def or table that lacks its parentheses. */
    private Typed value(Symbol symbol, Name name, Span span) {
        context.symbols().deprecations().use(symbol, symbol.library(), span, context.scope());
        if (symbol instanceof Symbol.OfParameter parameter) {
            context.needs(parameter.definition(), span);
            return Typed.of(
                    new Call(parameter.definition(), List.of(), span),
                    parameter.definition().type());
        }
        context.report(NameDiagnostics.notCalled(name, symbol));
        return Typed.wrong(span);
    }

    private Collection<String> known(Environment environment) {
        Collection<String> known = new TreeSet<>(environment.names());
        Local self = context.self();
        if (self != null) {
            known.addAll(accesses.names(Types.kinds(self.type())));
        }
        known.addAll(context.elements().names());
        known.addAll(context.scope().names(Space.VALUE));
        return known;
    }
}
