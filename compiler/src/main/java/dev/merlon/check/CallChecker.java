package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.logic.Call;
import dev.merlon.logic.Comparison;
import dev.merlon.logic.Conditional;
import dev.merlon.logic.Count;
import dev.merlon.logic.Extremum;
import dev.merlon.logic.Known;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Rank;
import dev.merlon.logic.Table;
import dev.merlon.logic.TableLookup;
import dev.merlon.logic.Term;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code f(x)}: a def, a table, or a function of the language. */
final class CallChecker {
    /** The functions of the language. */
    static final Set<String> BUILT_IN = Set.of("count", "distance", "known", "max", "min", "rank", "set");

    private final ExpressionChecker checker;
    private final Context context;
    private final QuantifierChecker quantifiers;
    private final PathChecker paths;

    CallChecker(ExpressionChecker checker, QuantifierChecker quantifiers, PathChecker paths) {
        this.checker = checker;
        this.context = checker.context();
        this.quantifiers = quantifiers;
        this.paths = paths;
    }

    Typed call(Expression.Call expression, @Nullable Type hint, Environment environment) {
        Name name = expression.function();
        Span span = expression.span();
        List<Expression> arguments = expression.arguments();
        boolean plain = expression.path().along().isEmpty()
                && expression.path().upTo() == null
                && expression.path().avoiding() == null;
        if (name.text().equals("distance")) {
            return paths.distance(expression, environment);
        }
        if (!plain) {
            String word = !expression.path().along().isEmpty()
                    ? "along"
                    : expression.path().upTo() != null ? "up to" : "avoiding";
            context.report(TypeDiagnostics.pathInCall(span, name, word));
            return Typed.wrong(span);
        }
        if (BUILT_IN.contains(name.text())) {
            return builtIn(name, arguments, hint, span, environment);
        }
        if (environment.find(name.text()) != null) {
            context.report(NameDiagnostics.notCallable(name));
            return Typed.wrong(span);
        }
        Symbol symbol = context.scope().find(Space.VALUE, new QualifiedName(List.of(name), name.span()));
        if (symbol == null) {
            arguments.forEach(argument -> markUsed(argument, environment));
            return Typed.wrong(span);
        }
        return call(symbol, name, arguments, span, environment);
    }

    Typed call(Symbol symbol, Name name, List<Expression> arguments, Span span, Environment environment) {
        if (symbol instanceof Symbol.OfDefinition definition) {
            return definition(definition, name, arguments, span, environment);
        }
        if (symbol instanceof Symbol.OfTable of) {
            return table(of, name, arguments, span, environment);
        }
        context.report(NameDiagnostics.notCallable(name));
        return Typed.wrong(span);
    }

    private Typed definition(
            Symbol.OfDefinition symbol, Name name, List<Expression> arguments, Span span, Environment environment) {
        List<Type> parameters = symbol.parameters();
        if (arguments.size() != parameters.size()) {
            context.report(TypeDiagnostics.argumentCount(
                    name, symbol, symbol.definition().parameters(), arguments.size()));
            return Typed.wrong(span);
        }
        context.needs(symbol.definition(), span);
        Type type = symbol.definition().type();
        List<Term> terms = new ArrayList<>(arguments.size());
        Term present = null;
        for (int i = 0; i < arguments.size(); i++) {
            Typed argument = checker.value(arguments.get(i), parameters.get(i), environment);
            terms.add(checker.once(argument.term()));
            boolean perhaps = argument.type() instanceof Type.Optional && !(parameters.get(i) instanceof Type.Optional);
            present = perhaps ? argument.term() : present;
        }
        Term call = new Call(symbol.definition(), terms, span);
        if (present == null) {
            return Typed.of(call, type);
        }
        Type result = type == Type.Basic.BOOL || type.isSet() || type instanceof Type.Optional
                ? type
                : new Type.Optional(type);
        return Typed.of(unlessNone(present, call, type, span), result);
    }

    /** A call with an argument that is {@code none} says nothing: false, empty or none itself. */
    private static Term unlessNone(Term argument, Term call, Type type, Span span) {
        Value nothing = type == Type.Basic.BOOL ? Value.Bool.FALSE : type.isSet() ? ValueSet.EMPTY : Value.None.NONE;
        Term isThere =
                new Comparison(argument, Comparison.Operator.NOT_EQUAL, new Literal(Value.None.NONE, span), span);
        return new Conditional(isThere, call, new Literal(nothing, span), span);
    }

    private static List<String> names(List<LibraryStatement.Parameter> parameters) {
        return parameters.stream().map(parameter -> parameter.name().text()).toList();
    }

    private Typed table(
            Symbol.OfTable symbol, Name name, List<Expression> arguments, Span span, Environment environment) {
        Table table = symbol.table();
        if (table == null) {
            return Typed.wrong(span);
        }
        if (arguments.size() != 2) {
            context.report(TypeDiagnostics.argumentCount(
                    name, symbol, names(symbol.declaration().parameters()), arguments.size()));
            return Typed.wrong(span);
        }
        Typed first = checker.value(arguments.get(0), new Type.OfEnumeration(table.first()), environment);
        Typed second = checker.value(arguments.get(1), new Type.OfEnumeration(table.second()), environment);
        return Typed.of(
                new TableLookup(table, first.term(), second.term(), span), new Type.OfEnumeration(table.result()));
    }

    private Typed builtIn(
            Name name, List<Expression> arguments, @Nullable Type hint, Span span, Environment environment) {
        if (name.text().equals("max") || name.text().equals("min")) {
            return extremum(name, arguments, hint, span, environment);
        }
        if (arguments.size() != 1) {
            context.report(TypeDiagnostics.builtInCount(name, arguments.size()));
            return Typed.wrong(span);
        }
        return switch (name.text()) {
            case "count" -> {
                Typed set = checker.set(arguments.get(0), environment);
                yield Typed.of(new Count(set.term(), span), Type.Basic.INT);
            }
            case "rank" -> rank(arguments.get(0), span, environment);
            case "known" -> {
                Typed value = checker.check(arguments.get(0), null, environment);
                yield Typed.of(new Known(value.term(), span), Type.Basic.BOOL);
            }
            default -> {
                context.report(TypeDiagnostics.setNeedsBinder(span));
                yield Typed.wrong(span);
            }
        };
    }

    private Typed rank(Expression argument, Span span, Environment environment) {
        Typed constant = checker.check(argument, null, environment);
        Type type = constant.type().required();
        if (!constant.isWrong() && !(type instanceof Type.OfEnumeration && type.isOrdered())) {
            context.report(
                    type instanceof Type.OfEnumeration
                            ? TypeDiagnostics.notOrdered(argument.span(), type)
                            : TypeDiagnostics.noRank(argument.span(), type));
            return Typed.wrong(span);
        }
        return Typed.of(new Rank(constant.term(), span), Type.Basic.INT);
    }

    private Typed extremum(
            Name name, List<Expression> arguments, @Nullable Type hint, Span span, Environment environment) {
        boolean greatest = name.text().equals("max");
        Type type = hint == null || hint.isSet() ? Type.Basic.ANYTHING : hint.required();
        Type expected = type;
        List<Term> terms = new ArrayList<>();
        Typed only = null;
        for (Expression argument : arguments) {
            Typed value = checker.check(argument, expected == Type.Basic.ANYTHING ? null : expected, environment);
            if (value.isWrong()) {
                return value;
            }
            only = value;
            terms.add(value.term());
            if (arguments.size() > 1 || !value.type().isSet()) {
                Type joined = Types.join(value.type().required(), terms.size() == 1 ? Type.Basic.ANYTHING : type);
                if (joined == null || !value.type().required().isOrdered()) {
                    context.report(
                            joined == null
                                    ? TypeDiagnostics.mismatch(argument.span(), type, value.type())
                                    : TypeDiagnostics.notOrdered(argument.span(), value.type()));
                    return Typed.wrong(span);
                }
                type = joined;
                expected = joined;
            }
        }
        if (only == null) {
            context.report(TypeDiagnostics.builtInCount(name, 0));
            return Typed.wrong(span);
        }
        if (arguments.size() == 1 && only.type() instanceof Type.SetOf set) {
            if (!set.element().isOrdered()) {
                context.report(TypeDiagnostics.notOrdered(span, set.element()));
                return Typed.wrong(span);
            }
            return quantifiers.extremumOf(greatest, only, set.element(), span);
        }
        return Typed.of(new Extremum(greatest, terms, null, type, span), type);
    }

    /** So that a variable that only a call without a meaning names is not reported as well. */
    private static void markUsed(Expression argument, Environment environment) {
        Expression rest = argument;
        while (rest instanceof Expression.Navigation navigation) {
            rest = navigation.target();
        }
        Local local = rest instanceof Expression.NameExpression name
                ? environment.find(name.name().text())
                : null;
        if (local != null) {
            local.use();
        }
    }
}
