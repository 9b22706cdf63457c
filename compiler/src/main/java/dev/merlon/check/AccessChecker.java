package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Name;
import dev.merlon.logic.AttributeOf;
import dev.merlon.logic.Conditional;
import dev.merlon.logic.Flatten;
import dev.merlon.logic.KindTest;
import dev.merlon.logic.Navigate;
import dev.merlon.logic.Nearest;
import dev.merlon.logic.Term;
import dev.merlon.logic.Variable;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code x.name}: an attribute of an element, or a way to others; over a set, of each of its members. */
final class AccessChecker {
    private static final String NEAREST = "nearest";

    private final ExpressionChecker checker;
    private final Context context;
    private final Navigations navigations;

    /** What a name means for the elements of one kind. */
    private sealed interface Access {
        Type type();

        record OfAttribute(Attribute attribute) implements Access {
            @Override
            public Type type() {
                return attribute.type();
            }
        }

        record OfWay(Navigations.Way way) implements Access {
            @Override
            public Type type() {
                return way.type();
            }
        }
    }

    AccessChecker(ExpressionChecker checker) {
        this.checker = checker;
        this.context = checker.context();
        this.navigations = context.symbols().navigations();
    }

    Typed access(Expression.Navigation expression, Environment environment) {
        Typed target = checker.check(expression.target(), null, environment);
        Name name = expression.name();
        List<Expression> arguments = expression.arguments();
        if (target.isWrong()) {
            return target;
        }
        if (arguments != null) {
            if (name.text().equals(NEAREST)) {
                return nearest(target, arguments, expression, environment);
            }
            context.report(NameDiagnostics.notCallable(name));
            return Typed.wrong(expression.span());
        }
        if (Types.kinds(target.type()).isEmpty()) {
            context.report(TypeDiagnostics.nothingInside(name, target.type()));
            return Typed.wrong(expression.span());
        }
        Typed found = find(target, name, expression.span(), environment);
        if (found != null) {
            return found;
        }
        reportUnknown(target, name);
        return Typed.wrong(expression.span());
    }

    /** What a name means of an element or of the members of a set, or null where it means nothing. */
    @Nullable
    Typed find(Typed target, Name name, Span span, Environment environment) {
        if (target.type() instanceof Type.SetOf set) {
            return overMembers(
                    target,
                    set,
                    span,
                    member -> find(member, name, span, environment),
                    target.members().below("." + name.text()));
        }
        for (Type.OfKind constraint : target.constraints()) {
            List<Access> found = accesses(constraint.anyOf(), name.text());
            if (found != null) {
                return access(target, constraint.anyOf(), found, name, span, environment);
            }
        }
        return null;
    }

    private @Nullable Typed overMembers(
            Typed target, Type.SetOf set, Span span, Function<Typed, @Nullable Typed> step, Narrowing members) {
        int slot = context.nextSlot();
        Typed member = Types.member(set, target.members()).with(new Variable("", slot, span));
        Typed inner = step.apply(member);
        if (inner == null || inner.isWrong()) {
            return inner;
        }
        Type type = inner.type() instanceof Type.SetOf
                ? inner.type()
                : new Type.SetOf(inner.type().required());
        Term term = new Flatten(checker.once(target.term()), slot, inner.term(), span);
        return Typed.of(term, type).withMembers(members);
    }

    /** The meaning for each kind, or null where one of them has none. */
    private @Nullable List<Access> accesses(List<Kind> kinds, String name) {
        List<Access> found = new ArrayList<>(kinds.size());
        for (Kind kind : kinds) {
            Access access = access(kind, name);
            if (access == null) {
                return null;
            }
            found.add(access);
        }
        return found;
    }

    private @Nullable Access access(Kind kind, String name) {
        Navigations.Way way = navigations.find(kind, name);
        if (way != null) {
            return new Access.OfWay(way);
        }
        Attribute attribute = kind.attribute(name);
        if (attribute == null && kind.root() == RootKind.ENDPOINT) {
            attribute = context.symbols().root(RootKind.FLOW).attribute(name);
        }
        return attribute == null ? null : new Access.OfAttribute(attribute);
    }

    private Typed access(
            Typed target, List<Kind> kinds, List<Access> found, Name name, Span span, Environment environment) {
        Type type = found.get(0).type();
        for (Access access : found) {
            Type joined = Types.join(type, access.type());
            if (joined == null) {
                context.report(TypeDiagnostics.differs(name, kinds, type, access.type()));
                return Typed.wrong(span);
            }
            type = joined;
        }
        Term term = term(target.term(), kinds, found, 0, span);
        boolean optional = target.type() instanceof Type.Optional && !type.isSet();
        Type result = optional && !(type instanceof Type.Optional) ? new Type.Optional(type) : type;
        if (!(result.required() instanceof Type.OfKind natural)) {
            return Typed.of(term, result);
        }
        String path = target.path() == null ? null : target.path() + "." + name.text();
        List<Type.OfKind> known = path == null ? List.of() : environment.known(path);
        boolean perhaps = result instanceof Type.Optional && known.isEmpty();
        return Typed.element(term, Types.plus(known, List.of(natural)), perhaps, path);
    }

    /** One term where the name means the same for all kinds, otherwise a choice by kind. */
    private Term term(Term target, List<Kind> kinds, List<Access> found, int from, Span span) {
        Access first = found.get(from);
        List<Kind> same = new ArrayList<>();
        int next = -1;
        for (int i = from; i < found.size(); i++) {
            if (isSame(found.get(i), first)) {
                same.add(kinds.get(i));
            } else if (next < 0) {
                next = i;
            }
        }
        Term term = step(target, first, span);
        return next < 0
                ? term
                : new Conditional(new KindTest(target, same, span), term, term(target, kinds, found, next, span), span);
    }

    private static boolean isSame(Access one, Access other) {
        if (one instanceof Access.OfAttribute first) {
            return other instanceof Access.OfAttribute second && first.attribute() == second.attribute();
        }
        return one instanceof Access.OfWay first
                && other instanceof Access.OfWay second
                && first.way().navigation() == second.way().navigation();
    }

    private Term step(Term target, Access access, Span span) {
        if (access instanceof Access.OfAttribute of) {
            context.needs(of.attribute(), span);
            context.symbols().use(of.attribute(), span, context.scope());
            return new AttributeOf(target, of.attribute(), span);
        }
        return new Navigate(target, ((Access.OfWay) access).way().navigation(), span);
    }

    private Typed nearest(
            Typed target, List<Expression> arguments, Expression.Navigation expression, Environment environment) {
        List<Kind> kinds = arguments.size() == 1 ? checker.kindsNamed(arguments.get(0), environment) : List.of();
        if (kinds.size() != 1 || !isBoundary(kinds.get(0))) {
            context.report(TypeDiagnostics.nearestNeedsKind(expression.span()));
            return Typed.wrong(expression.span());
        }
        Span span = expression.span();
        Typed found = target.type() instanceof Type.SetOf set
                ? overMembers(target, set, span, member -> nearestOf(member, kinds.get(0), span), Narrowing.NONE)
                : nearestOf(target, kinds.get(0), span);
        return found == null ? Typed.wrong(span) : found;
    }

    private Typed nearestOf(Typed target, Kind kind, Span span) {
        if (target.constraints().isEmpty()) {
            context.report(TypeDiagnostics.nothingInside(new Name(NEAREST, span), target.type()));
            return Typed.wrong(span);
        }
        Term term = new Nearest(target.term(), kind, span);
        return Typed.of(term, new Type.Optional(Type.OfKind.of(kind)));
    }

    private static boolean isBoundary(Kind kind) {
        return kind.root() == RootKind.BOUNDARY || kind.root() == RootKind.MODEL;
    }

    private void reportUnknown(Typed target, Name name) {
        List<Kind> kinds = Types.kinds(target.type());
        List<Kind> owners = new ArrayList<>();
        for (Kind kind : context.symbols().kinds()) {
            boolean declares = kind.ownAttributes().stream()
                    .anyMatch(attribute -> attribute.name().equals(name.text()));
            if (declares && Kinds.overlap(List.of(kind), kinds)) {
                owners.add(kind);
            }
        }
        boolean some = kinds.stream().anyMatch(kind -> access(kind, name.text()) != null);
        if (some) {
            List<Kind> lacking = kinds.stream()
                    .filter(kind -> access(kind, name.text()) == null)
                    .toList();
            context.report(NameDiagnostics.notOnAll(name, kinds, lacking));
        } else if (owners.isEmpty()) {
            context.report(NameDiagnostics.unknownAttribute(name, kinds, names(kinds)));
        } else {
            context.report(NameDiagnostics.attributeOfOthers(name, kinds, owners));
        }
    }

    /** Every name that means something for one of the kinds. */
    Collection<String> names(List<Kind> kinds) {
        Collection<String> names = new TreeSet<>();
        for (Kind start : kinds) {
            names.addAll(navigations.names(start));
            for (Kind kind = start; kind != null; kind = kind.superKind()) {
                kind.ownAttributes().forEach(attribute -> names.add(attribute.name()));
            }
        }
        return names;
    }
}
