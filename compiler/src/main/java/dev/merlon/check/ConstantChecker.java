package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.Element;
import dev.merlon.model.Stated;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks a value that stands for itself: what a model may state of an attribute, and what a kind may give one.
 *
 * <p>Every method reports what is wrong and then gives back null.
 */
final class ConstantChecker {
    static final String NONE = "none";

    private final Scope scope;
    private final Diagnostics diagnostics;
    private final Function<QualifiedName, @Nullable Element> elements;

    /** @param elements finds an element by its name; where there is none it reports that itself */
    ConstantChecker(Scope scope, Function<QualifiedName, @Nullable Element> elements) {
        this.scope = scope;
        this.diagnostics = scope.diagnostics();
        this.elements = elements;
    }

    /** What is stated of an attribute of a type: a value, or {@code unknown}. */
    @Nullable
    Stated stated(Expression expression, Type expected) {
        Expression stated = withoutClause(expression);
        if (stated instanceof Expression.UnknownLiteral) {
            return Stated.unknown(stated.span());
        }
        Value value = value(stated, expected);
        return value == null ? null : Stated.value(value, stated.span());
    }

    /** The value before an {@code in boundary} on the next line, which belongs into the header and not to the value. */
    private Expression withoutClause(Expression expression) {
        if (!(expression instanceof Expression.Membership membership) || membership.negated()) {
            return expression;
        }
        Span value = membership.member().span();
        Span place = membership.set().span();
        String between = value.file().text().substring(value.end(), place.start());
        int word = between.lastIndexOf("in");
        if (word < 0 || between.lastIndexOf('\n', word) < 0) {
            return expression;
        }
        Span clause = new Span(value.file(), value.end() + word, place.end());
        diagnostics.report(ModelDiagnostics.placeAfterFact(clause, value));
        return membership.member();
    }

    /** The value of an expression that must be of a type. */
    @Nullable
    Value value(Expression expression, Type expected) {
        if (expression instanceof Expression.Malformed || expected == Type.Basic.ANYTHING) {
            return null;
        }
        if (expected instanceof Type.SetOf set) {
            return setOf(expression, set);
        }
        if (isNone(expression) && !hasConstant(expected, NONE)) {
            if (expected instanceof Type.Optional) {
                return Value.None.NONE;
            }
            diagnostics.report(TypeDiagnostics.noneOfRequired(expression.span(), expected));
            return null;
        }
        Type required = expected.required();
        if (required instanceof Type.OfEnumeration of && expression instanceof Expression.NameExpression name) {
            return constant(name.name(), of.enumeration());
        }
        if (required instanceof Type.OfKind of) {
            return element(expression, of);
        }
        Value literal = literal(expression);
        if (literal != null && typeOf(literal) == required) {
            return literal;
        }
        diagnostics.report(TypeDiagnostics.notA(expression.span(), expected, describe(expression, literal)));
        return null;
    }

    /** The constant of an enum by its name. */
    private @Nullable Value constant(Name name, Enumeration enumeration) {
        Enumeration.Constant constant = enumeration.constant(name.text());
        if (constant == null) {
            diagnostics.report(TypeDiagnostics.unknownConstant(name, enumeration));
            return null;
        }
        scope.symbols().deprecations().use(constant, enumeration.library(), name.span(), scope);
        return new Value.Constant(constant);
    }

    private @Nullable Value setOf(Expression expression, Type.SetOf expected) {
        if (!(expression instanceof Expression.ListLiteral list)) {
            diagnostics.report(TypeDiagnostics.notAList(expression.span(), expected));
            return null;
        }
        List<Value> members = new ArrayList<>(list.elements().size());
        boolean right = true;
        for (Expression element : list.elements()) {
            Value member = value(element, expected.element());
            if (member == null) {
                right = false;
            } else if (!members.contains(member)) {
                members.add(member);
            }
        }
        return right ? Value.setOf(members) : null;
    }

    private @Nullable Value element(Expression expression, Type.OfKind expected) {
        QualifiedName name = qualifiedName(expression);
        if (name == null) {
            diagnostics.report(
                    TypeDiagnostics.notA(expression.span(), expected, describe(expression, literal(expression))));
            return null;
        }
        Element element = elements.apply(name);
        if (element == null) {
            return null;
        }
        for (Kind kind : expected.anyOf()) {
            if (element.isA(kind)) {
                return element;
            }
        }
        diagnostics.report(TypeDiagnostics.notOfKind(expression.span(), element, expected));
        return null;
    }

    /** The name that an expression of names and dots is, or null. */
    static @Nullable QualifiedName qualifiedName(Expression expression) {
        List<Name> parts = new ArrayList<>(2);
        Expression rest = expression;
        while (rest instanceof Expression.Navigation navigation && navigation.arguments() == null) {
            parts.add(0, navigation.name());
            rest = navigation.target();
        }
        if (!(rest instanceof Expression.NameExpression name)) {
            return null;
        }
        parts.add(0, name.name());
        return new QualifiedName(parts, expression.span());
    }

    static boolean isNone(Expression expression) {
        return expression instanceof Expression.NameExpression name
                && name.name().text().equals(NONE);
    }

    private static boolean hasConstant(Type type, String name) {
        return type.required() instanceof Type.OfEnumeration of
                && of.enumeration().constant(name) != null;
    }

    /** The value of a literal, or null for any other expression. */
    static @Nullable Value literal(Expression expression) {
        if (expression instanceof Expression.TruthLiteral truth) {
            return Value.Bool.of(truth.value());
        }
        if (expression instanceof Expression.IntegerLiteral integer) {
            return new Value.Int(integer.value());
        }
        if (expression instanceof Expression.TextLiteral text) {
            return new Value.Text(text.text().value());
        }
        if (expression instanceof Expression.DateLiteral date) {
            return new Value.Date(date.date());
        }
        if (expression instanceof Expression.DurationLiteral duration) {
            long seconds = Math.multiplyExact(duration.amount(), duration.unit().seconds());
            return new Value.Duration(
                    seconds, duration.amount() + duration.unit().letter());
        }
        if (expression instanceof Expression.MoneyLiteral money) {
            return new Value.Money(money.amount(), money.currency());
        }
        return expression instanceof Expression.VersionLiteral version ? new Value.Version(version.text()) : null;
    }

    /** The type of the value of a literal. */
    static Type typeOf(Value literal) {
        if (literal instanceof Value.Bool) {
            return Type.Basic.BOOL;
        }
        if (literal instanceof Value.Int) {
            return Type.Basic.INT;
        }
        if (literal instanceof Value.Text) {
            return Type.Basic.TEXT;
        }
        if (literal instanceof Value.Date) {
            return Type.Basic.DATE;
        }
        if (literal instanceof Value.Duration) {
            return Type.Basic.DURATION;
        }
        return literal instanceof Value.Money ? Type.Basic.MONEY : Type.Basic.VERSION;
    }

    /** What an expression is, for a message. */
    private static String describe(Expression expression, @Nullable Value literal) {
        if (literal != null) {
            return TypeDiagnostics.a(typeOf(literal));
        }
        if (expression instanceof Expression.ListLiteral) {
            return "a list";
        }
        if (expression instanceof Expression.NameExpression) {
            return "a name";
        }
        return expression instanceof Expression.UnknownLiteral ? "`unknown`" : "something to compute";
    }
}
