package dev.merlon.check;

import dev.merlon.logic.Literal;
import dev.merlon.logic.Term;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked expression.
 *
 * @param type of elements the union of kinds that says most
 * @param also what else is known of an element's kinds
 * @param path how a variable leads to the element by names alone, or null
 * @param yes what is known of other elements where this condition is true
 * @param no what is known where it is false
 * @param members what is known of every member of this set
 */
record Typed(
        Term term,
        Type type,
        List<Type.OfKind> also,
        @Nullable String path,
        Narrowing yes,
        Narrowing no,
        Narrowing members) {

    static Typed of(Term term, Type type) {
        return new Typed(term, type, List.of(), null, Narrowing.NONE, Narrowing.NONE, Narrowing.NONE);
    }

    /** What stands in for an expression with a mistake that is already reported. */
    static Typed wrong(Span span) {
        return of(new Literal(Value.None.NONE, span), Type.Basic.ANYTHING);
    }

    static Typed condition(Term term, Narrowing yes, Narrowing no) {
        return new Typed(term, Type.Basic.BOOL, List.of(), null, yes, no, Narrowing.NONE);
    }

    /** A condition about kinds that nobody knows: of the element it asks about, anything may hold. */
    static Typed wrongTest(Typed element, Span span) {
        Narrowing anything = element.path() == null ? Narrowing.NONE : Narrowing.of(element.path(), List.of());
        return condition(wrong(span).term(), anything, anything);
    }

    boolean isWrong() {
        return type == Type.Basic.ANYTHING;
    }

    Typed with(Term other) {
        return new Typed(other, type, also, path, yes, no, members);
    }

    Typed withMembers(Narrowing narrowing) {
        return new Typed(term, type, also, path, yes, no, narrowing);
    }

    /** Everything that is known of the element's kinds, most telling first; empty where it is no element. */
    List<Type.OfKind> constraints() {
        if (!(type.required() instanceof Type.OfKind kinds)) {
            return List.of();
        }
        if (also.isEmpty()) {
            return List.of(kinds);
        }
        List<Type.OfKind> all = new ArrayList<>(also.size() + 1);
        all.add(kinds);
        all.addAll(also);
        return all;
    }

    /** An element of which all these constraints hold. */
    static Typed element(Term term, List<Type.OfKind> constraints, boolean optional, @Nullable String path) {
        for (Type.OfKind constraint : constraints) {
            if (constraint.anyOf().isEmpty()) {
                return of(term, Type.Basic.ANYTHING);
            }
        }
        List<Type.OfKind> simple = constraints.size() == 1 ? constraints : Kinds.simplify(constraints);
        Type first = simple.get(0);
        return new Typed(
                term,
                optional ? new Type.Optional(first) : first,
                simple.subList(1, simple.size()),
                path,
                Narrowing.NONE,
                Narrowing.NONE,
                Narrowing.NONE);
    }
}
