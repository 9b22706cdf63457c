package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Expression.ComparisonOperator;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.logic.Literal;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import dev.merlon.type.Article;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The wording of every mistake about types.
 *
 * <p>Long because each mistake has one method here.
 */
final class TypeDiagnostics {
    static final DiagnosticCode MISMATCH = DiagnosticCode.error(3001);
    static final DiagnosticCode UNKNOWN_CONSTANT = DiagnosticCode.error(3002);
    static final DiagnosticCode NONE_OF_REQUIRED = DiagnosticCode.error(3003);
    static final DiagnosticCode NOT_A_LIST = DiagnosticCode.error(3004);
    static final DiagnosticCode NOT_OF_KIND = DiagnosticCode.error(3005);
    static final DiagnosticCode SET_AS_VALUE = DiagnosticCode.error(3006);
    static final DiagnosticCode NOT_A_SET = DiagnosticCode.error(3007);
    static final DiagnosticCode NOT_AN_ELEMENT = DiagnosticCode.error(3008);
    static final DiagnosticCode NEVER = DiagnosticCode.error(3009);
    static final DiagnosticCode CONSTANT = DiagnosticCode.error(3010);
    static final DiagnosticCode UNLIKE = DiagnosticCode.error(3011);
    static final DiagnosticCode UNORDERED = DiagnosticCode.error(3012);
    static final DiagnosticCode NO_SUM = DiagnosticCode.error(3013);
    static final DiagnosticCode ARGUMENTS = DiagnosticCode.error(3014);
    static final DiagnosticCode NO_ELSE = DiagnosticCode.error(3015);
    static final DiagnosticCode NOT_HERE = DiagnosticCode.error(3016);
    static final DiagnosticCode DIFFERS = DiagnosticCode.error(3017);
    static final DiagnosticCode NOT_A_BOUNDARY = DiagnosticCode.error(3018);
    static final DiagnosticCode OUTSIDER = DiagnosticCode.error(3019);

    private static final int MANY = 12;

    private TypeDiagnostics() {}

    /** @param found what is there instead, in words */
    static Diagnostic notA(Span place, Type expected, String found) {
        Diagnostic diagnostic = plainly(place, expected, found);
        if (expected.required() instanceof Type.OfEnumeration of) {
            return diagnostic.withNote(constants(of.enumeration()));
        }
        if (expected.required() instanceof Type.OfKind kind) {
            return diagnostic.withHelp("name " + a(kind) + ", or what leads to one");
        }
        String form = form(expected);
        return form == null ? diagnostic : diagnostic.withHelp("write " + form);
    }

    private static Diagnostic plainly(Span place, Type expected, String found) {
        return Diagnostic.of(MISMATCH, place, "this is " + found + ", where " + a(expected) + " is needed");
    }

    /** How a value of a type is written; null where that is the name of something. */
    private static @Nullable String form(Type type) {
        if (!(type.required() instanceof Type.Basic basic)) {
            return null;
        }
        return switch (basic) {
            case BOOL -> "`true` or `false`";
            case INT -> "a whole number, such as `42`";
            case TEXT -> "a text, such as `\"text\"`";
            case DATE -> "a date, such as `2027-03-31`";
            case DURATION -> "a duration, such as `30d`";
            case MONEY -> "an amount of money, such as `250k EUR`";
            case VERSION -> "a version, such as `1.4.0`";
            case NONE, ANYTHING -> null;
        };
    }

    static Diagnostic mismatch(Span place, Type expected, Type found) {
        Diagnostic diagnostic = notA(place, expected, a(found));
        if (!(expected.required() instanceof Type.SetOf wanted)) {
            return diagnostic;
        }
        String text = shortened(place.text());
        if (!found.isSet() && Types.fits(found, wanted.element())) {
            return diagnostic.withHelp("put it in brackets: `[" + text + "]`");
        }
        return diagnostic.withHelp(
                mayHave(found, wanted)
                        ? "choose the members that fit: `set(x in " + text + " where …)`"
                        : "write what comes to " + a(expected));
    }

    /** Whether some members of one set may be members of another. */
    private static boolean mayHave(Type found, Type.SetOf wanted) {
        return found.required() instanceof Type.SetOf set
                && set.element().required() instanceof Type.OfKind one
                && wanted.element().required() instanceof Type.OfKind other
                && Kinds.overlap(one.anyOf(), other.anyOf());
    }

    static Diagnostic unknownConstant(Name name, Enumeration enumeration) {
        List<String> names =
                enumeration.constants().stream().map(Enumeration.Constant::name).toList();
        Diagnostic diagnostic = Diagnostic.of(
                        UNKNOWN_CONSTANT,
                        name.span(),
                        "`" + name.text() + "` is no constant of `" + enumeration.name() + "`")
                .withNote(constants(enumeration));
        return NameDiagnostics.suggest(diagnostic, name, names);
    }

    static Diagnostic noneOfRequired(Span place, Type expected) {
        Diagnostic diagnostic =
                Diagnostic.of(NONE_OF_REQUIRED, place, "`none` is not possible where " + a(expected) + " is needed");
        if (expected instanceof Type.SetOf) {
            return diagnostic.withHelp("write `[]` for a set without members");
        }
        return expected.required() instanceof Type.OfEnumeration of
                ? diagnostic.withNote(constants(of.enumeration()))
                : diagnostic.withNote("only what is declared with `?` can be `none`");
    }

    static Diagnostic notAList(Span place, Type.SetOf expected) {
        return Diagnostic.of(NOT_A_LIST, place, "this is one value, where " + a(expected) + " is needed")
                .withHelp("put it in brackets: `[" + shortened(place.text()) + "]`")
                .withFix(place, "[" + place.text() + "]");
    }

    static Diagnostic notOfKind(Span place, Element element, Type.OfKind expected) {
        return Diagnostic.of(NOT_OF_KIND, place, "`" + element.name() + "` is not " + a(expected))
                .withLabel(element.span(), "declared here as " + kinds(element))
                .withHelp("name another, or declare it as " + a(expected));
    }

    // ---- expressions

    static Diagnostic doesNotFit(Typed found, Type expected) {
        Span place = found.term().span();
        if (found.type() == Type.Basic.NONE) {
            return noneOfRequired(place, expected);
        }
        if (expected == Type.Basic.BOOL) {
            return notACondition(place, found.type());
        }
        if (found.type().isSet() && !expected.isSet()) {
            return Diagnostic.of(
                            SET_AS_VALUE, place, "this is " + a(found.type()) + ", where " + a(expected) + " is needed")
                    .withHelp(
                            "take one value of it with `max` or `min`, or ask for some or all members with `any` or `all`");
        }
        boolean elements = found.type().required() instanceof Type.OfKind
                && expected.required() instanceof Type.OfKind wanted
                && Kinds.overlap(Types.kinds(found.type()), wanted.anyOf());
        return elements
                ? plainly(place, expected, a(found.type()))
                        .withHelp("ask first whether it `is " + expected.required() + "`")
                : mismatch(place, expected, found.type());
    }

    static Diagnostic unknownInExpression(Span place) {
        return Diagnostic.of(NOT_HERE, place, "`unknown` is no value to compute with")
                .withNote("what nobody has stated is unknown by itself, and so is what is computed from it");
    }

    static Diagnostic decimal(Span place) {
        return Diagnostic.of(
                        NOT_HERE, place, "a number with a fraction can stand in the estimates of a `scenario` only")
                .withHelp("use a whole number, or an amount of money");
    }

    static Diagnostic constantCondition(Span place, boolean value) {
        return Diagnostic.of(CONSTANT, place, "this condition is always " + value)
                .withHelp("leave it out, or compare something with `" + value + "`");
    }

    static Diagnostic constantComparison(Span place) {
        return Diagnostic.of(CONSTANT, place, "this compares two constants, so it always comes out the same")
                .withHelp("compare an attribute with one of them");
    }

    static Diagnostic alwaysIs(Span place, Type type, boolean negated) {
        return Diagnostic.of(
                        CONSTANT,
                        place,
                        "this is always " + !negated + ": the element is known to be " + a(type) + " here")
                .withHelp(
                        negated
                                ? "ask for a more special kind; a condition that needs this is never true"
                                : "leave it out, or ask for a more special kind");
    }

    static Diagnostic neverIs(KindReference reference, Type type) {
        return Diagnostic.of(NEVER, reference.span(), a(type) + " is never " + a(reference))
                .withNote("a condition that needs this is never true")
                .withHelp("ask for a kind that it can be");
    }

    static Diagnostic outsider(Span place, Expression.Quantified quantified) {
        boolean all = quantified.quantifier() == Expression.Quantifier.ALL;
        String word = quantified.quantifier().name().toLowerCase(Locale.ROOT);
        String first = quantified.binders().get(0).name().text();
        return Diagnostic.of(
                        OUTSIDER, place, "this is not about `" + first + "`, and yet it is part of the `" + word + "`")
                .withNote("what follows the `:` reaches as far to the right as it can; where the set is empty, "
                        + (all ? "this condition" : "this alternative") + " would not count")
                .withHelp("put the `" + word + " …` in parentheses, or write this first if it is meant");
    }

    static Diagnostic notACondition(Span place, Type type) {
        Diagnostic diagnostic = Diagnostic.of(
                type.isSet() ? SET_AS_VALUE : MISMATCH, place, "this is " + a(type) + ", where a condition is needed");
        if (type.isSet()) {
            return diagnostic.withHelp("write `any " + shortened(place.text()) + "` to ask whether it has members");
        }
        return diagnostic.withHelp("compare it with something");
    }

    static Diagnostic notASet(Span place, Type type) {
        Diagnostic diagnostic = Diagnostic.of(NOT_A_SET, place, "this is " + a(type) + ", where a set is needed");
        return place.text().startsWith("\"")
                ? diagnostic.withHelp("put it in brackets: `[" + shortened(place.text()) + "]`")
                : diagnostic.withHelp(
                        "write what leads to a set, a kind, `set(x in S where p)`, or a list in brackets");
    }

    static Diagnostic mixedList(Span place, Type first, Type other) {
        return Diagnostic.of(UNLIKE, place, "this is " + a(other) + " in a list of `" + first + "`")
                .withHelp("put values of one type into a list");
    }

    static Diagnostic nothingInside(Name name, Type type) {
        return Diagnostic.of(NOT_AN_ELEMENT, name.span(), a(type) + " has no `" + name.text() + "`")
                .withNote("only elements have attributes and lead to others");
    }

    static Diagnostic differs(Name name, List<Kind> kinds, Type one, Type other) {
        String owners = kinds.stream().map(kind -> "`" + kind.name() + "`").collect(Collectors.joining(" and "));
        return Diagnostic.of(
                        DIFFERS,
                        name.span(),
                        "`" + name.text() + "` of " + owners + " is once " + a(one) + " and once " + a(other))
                .withHelp("ask first which kind the element `is`");
    }

    static Diagnostic nearestNeedsKind(Span place) {
        return Diagnostic.of(NOT_A_BOUNDARY, place, "`nearest` needs one kind of boundary")
                .withHelp("write it in the parentheses: `nearest(Boundary)`");
    }

    static Diagnostic notABoundary(Span place) {
        return Diagnostic.of(NOT_A_BOUNDARY, place, "`within` needs a boundary or a kind of boundary")
                .withHelp("name one behind it, such as `Boundary`");
    }

    static Diagnostic notAnElement(Span place, Type type) {
        Diagnostic diagnostic =
                Diagnostic.of(NOT_AN_ELEMENT, place, "this is " + a(type) + ", where an element is needed");
        return type.isSet()
                ? diagnostic.withHelp("ask for one member or all: `any x in " + shortened(place.text()) + " : …`")
                : diagnostic.withHelp("write what leads to an element, such as a variable of its kind");
    }

    static Diagnostic notAPlace(Span place, Type type) {
        return Diagnostic.of(NOT_AN_ELEMENT, place, "paths do not run through " + a(type))
                .withNote(
                        "they run through components and actors; a boundary stands for those in it, a datum for where it is");
    }

    static Diagnostic setHasControl(Span place, KindReference control) {
        String set = shortened(place.text());
        return Diagnostic.of(SET_AS_VALUE, place, "a set has no controls, its members have")
                .withHelp("write `all x in " + set + " : x has " + control + "`");
    }

    static Diagnostic setInComparison(Span place, Typed left, Typed right, boolean equality) {
        Typed set = left.type().isSet() ? left : right;
        Typed value = left.type().isSet() ? right : left;
        String name = shortened(set.term().span().text());
        Diagnostic diagnostic =
                Diagnostic.of(SET_AS_VALUE, place, "this compares " + a(set.type()) + " with " + a(value.type()));
        if (value.type() == Type.Basic.NONE) {
            return diagnostic.withHelp("write `no " + name + "` to ask whether it is empty");
        }
        if (value.type().isSet()) {
            return diagnostic.withHelp("compare the members: `all x in " + name + " : x in …`");
        }
        String other = shortened(value.term().span().text());
        return diagnostic.withHelp(
                equality
                        ? "write `" + other + " in " + name + "`"
                        : "ask for one member or all: `any x in " + name + " : …`");
    }

    static Diagnostic setInSet(Span place) {
        return Diagnostic.of(SET_AS_VALUE, place, "a set is no member of a set")
                .withHelp("ask for its members: `any x in " + shortened(place.text()) + " : x in …`");
    }

    static Diagnostic neverNone(Span place, Typed left, Typed right) {
        Type type = left.type() == Type.Basic.NONE ? right.type() : left.type();
        Diagnostic diagnostic = Diagnostic.of(NONE_OF_REQUIRED, place, a(type) + " is never `none`");
        return type instanceof Type.OfEnumeration of
                ? diagnostic.withNote(constants(of.enumeration()))
                : diagnostic.withNote("only what is declared with `?` can be `none`");
    }

    static Diagnostic unlike(Span place, Typed left, Typed right) {
        Diagnostic diagnostic =
                Diagnostic.of(UNLIKE, place, "this compares " + a(left.type()) + " with " + a(right.type()));
        String form = form(left.type());
        if (form != null && right.term() instanceof Literal) {
            return diagnostic.withHelp("compare it with " + form);
        }
        return left.type().required() instanceof Type.OfEnumeration of
                ? diagnostic.withNote(constants(of.enumeration()))
                : diagnostic.withHelp("compare values of one type");
    }

    static Diagnostic branches(Expression.Conditional conditional, Type one, Type other) {
        return Diagnostic.of(UNLIKE, conditional.span(), "this is once " + a(one) + " and once " + a(other))
                .withHelp("let both come to values of one type");
    }

    static Diagnostic unordered(Span place, Type type, ComparisonOperator operator) {
        return Diagnostic.of(
                        UNORDERED, place, "`" + operator.symbol() + "` needs an order, and `" + type + "` has none")
                .withHelp("use `==`, `!=` or `in`; or declare the constants of the enum with `<` between them");
    }

    static Diagnostic notOrdered(Span place, Type type) {
        return Diagnostic.of(UNORDERED, place, "this needs an order, and `" + type + "` has none")
                .withNote("numbers, durations, dates and amounts have one, and enums with `<` between their constants")
                .withHelp("take a value of one of these");
    }

    static Diagnostic noRank(Span place, Type type) {
        return Diagnostic.of(UNORDERED, place, "a rank is of a constant, and this is " + a(type))
                .withNote("it says how many constants of an enum with `<` between them stand before the constant")
                .withHelp("take a constant of such an enum, or an attribute that is one");
    }

    static Diagnostic noSum(Span place, Type left, Type right, boolean minus) {
        return Diagnostic.of(
                        NO_SUM,
                        place,
                        (minus
                                        ? "subtracting " + a(right) + " from " + a(left)
                                        : "adding " + a(right) + " to " + a(left))
                                + " has no meaning")
                .withNote(
                        "numbers go with numbers, durations with durations and dates, and a number shifts a constant of"
                                + " an ordered enum");
    }

    static Diagnostic textNeeded(Span place) {
        return Diagnostic.of(MISMATCH, place, "a text is needed here").withHelp("put it in double quotes");
    }

    static Diagnostic truthNeeded(Span place) {
        return Diagnostic.of(MISMATCH, place, "`true` or `false` is needed here")
                .withHelp("write one of them");
    }

    static Diagnostic noElementsHere(Span place) {
        return Diagnostic.of(NOT_HERE, place, "a library knows no elements")
                .withHelp("speak of their kinds, or let the model say it");
    }

    static Diagnostic range(Span place) {
        return Diagnostic.of(NOT_HERE, place, "a range of estimates can stand in a `scenario` only")
                .withHelp("write one value");
    }

    // ---- calls

    /** @param parameters what it takes, by name */
    static Diagnostic argumentCount(Name name, Symbol symbol, List<String> parameters, int found) {
        return Diagnostic.of(
                        ARGUMENTS,
                        name.span(),
                        "`" + name.text() + "` takes " + arguments(parameters.size()) + ", not " + found)
                .withLabel(symbol.name().span(), "declared here")
                .withHelp("write `(" + String.join(", ", parameters) + ")` behind it");
    }

    static Diagnostic builtInCount(Name name, int found) {
        return Diagnostic.of(ARGUMENTS, name.span(), "`" + name.text() + "` takes one argument, not " + found)
                .withHelp(found == 0 ? "write it in the parentheses" : "leave the others out");
    }

    static Diagnostic setNeedsBinder(Span place) {
        return Diagnostic.of(ARGUMENTS, place, "`set` needs a variable")
                .withHelp("write `set(x in S where p)`, or `[a, b]` for a list");
    }

    static Diagnostic distanceTakesTwo(Span place) {
        return Diagnostic.of(ARGUMENTS, place, "`distance` takes two ends").withHelp("write `distance(a, b along r)`");
    }

    static Diagnostic distanceIsFree(Span place) {
        return Diagnostic.of(ARGUMENTS, place, "`distance` knows neither `up to` nor `avoiding`")
                .withHelp("compare the distance with a number, or leave steps out of the relation with `where`");
    }

    /** @param word what begins what does not belong there */
    static Diagnostic pathInCall(Span place, Name function, String word) {
        return Diagnostic.of(ARGUMENTS, place, "`" + function + "` takes no `" + word + "`")
                .withNote("`along` belongs to `distance` and `reaches`, `up to` and `avoiding` to `reaches`")
                .withHelp("take the `" + word + "` out");
    }

    static Diagnostic countTakesOne(Span place) {
        return Diagnostic.of(ARGUMENTS, place, "`count` runs over one set")
                .withHelp("count a set: `count(set(x in S, y in T where p : y))`");
    }

    static Diagnostic severalWithoutBody(Span place) {
        return Diagnostic.of(ARGUMENTS, place, "a set over several variables needs to say what its members are")
                .withHelp("add `: e` at the end, as in `set(x in S, y in T where p : y)`");
    }

    static Diagnostic noElse(Span place) {
        return Diagnostic.of(NO_ELSE, place, "this `if` says nothing where its condition is false")
                .withNote("only the default of an attribute may say nothing; then the attribute is unknown")
                .withHelp("add an `else`");
    }

    private static String arguments(int count) {
        return count == 0 ? "no arguments" : count == 1 ? "one argument" : count + " arguments";
    }

    private static String kinds(Element element) {
        return element.kinds().stream().map(kind -> "`" + kind.name() + "`").collect(Collectors.joining(", "));
    }

    /** The constants of an enum, as many as fit in a line. */
    static String constants(Enumeration enumeration) {
        List<Enumeration.Constant> all = enumeration.constants();
        String shown = all.stream().limit(MANY).map(c -> "`" + c.name() + "`").collect(Collectors.joining(", "));
        return "the constants of `" + enumeration.name() + "` are " + shown + (all.size() > MANY ? ", …" : "");
    }

    /** A type with its article. */
    static String a(Type type) {
        return a(type.toString());
    }

    private static String a(KindReference reference) {
        return a(reference.toString());
    }

    private static String a(String text) {
        if (text.equals(Type.Basic.NONE.toString())) {
            return "`none`";
        }
        return Article.of(text) + " `" + text + "`";
    }

    private static String shortened(String text) {
        return text.length() <= 40 && !text.contains("\n") ? text : "…";
    }
}
