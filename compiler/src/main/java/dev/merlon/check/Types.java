package dev.merlon.check;

import dev.merlon.logic.Literal;
import dev.merlon.logic.Term;
import dev.merlon.model.Value;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How types relate. An expression that may be {@code none} may stand wherever its type without {@code ?} may. */
final class Types {
    /** Stands for a term where only the type matters. */
    private static final Term NOTHING = new Literal(Value.None.NONE, new Span(new SourceFile("", ""), 0, 0));

    private Types() {}

    /** Whether an expression may stand where a type is needed. */
    static boolean fits(Typed found, Type expected) {
        if (found.type().required() instanceof Type.OfKind && expected.required() instanceof Type.OfKind wanted) {
            for (Type.OfKind constraint : found.constraints()) {
                if (Kinds.implies(constraint.anyOf(), wanted.anyOf())) {
                    return true;
                }
            }
            return false;
        }
        if (found.type() instanceof Type.SetOf set && expected instanceof Type.SetOf wanted) {
            return fits(member(set, found.members()), wanted.element());
        }
        return fits(found.type(), expected);
    }

    /** Whether a value of one type may stand where the other is needed. */
    static boolean fits(Type found, Type expected) {
        if (found == Type.Basic.ANYTHING || expected == Type.Basic.ANYTHING) {
            return true;
        }
        if (found == Type.Basic.NONE) {
            return expected instanceof Type.Optional;
        }
        Type one = found.required();
        Type other = expected.required();
        if (one instanceof Type.OfKind from && other instanceof Type.OfKind to) {
            return Kinds.implies(from.anyOf(), to.anyOf());
        }
        if (one instanceof Type.SetOf from && other instanceof Type.SetOf to) {
            return fits(from.element(), to.element());
        }
        return same(one, other);
    }

    /** Whether two types that are neither of elements nor optional are the same. */
    private static boolean same(Type one, Type other) {
        if (one instanceof Type.OfEnumeration first && other instanceof Type.OfEnumeration second) {
            return first.enumeration() == second.enumeration();
        }
        if (one instanceof Type.SetOf first && other instanceof Type.SetOf second) {
            return same(first.element(), second.element());
        }
        return one == other;
    }

    /** A type that values of both have, or null. */
    static @Nullable Type join(Type one, Type other) {
        if (one == Type.Basic.ANYTHING) {
            return other;
        }
        if (one == Type.Basic.NONE && !other.isSet()) {
            return other instanceof Type.Optional || other == Type.Basic.NONE || other == Type.Basic.ANYTHING
                    ? other
                    : new Type.Optional(other);
        }
        if (other == Type.Basic.ANYTHING || other == Type.Basic.NONE) {
            return other == Type.Basic.ANYTHING ? one : join(other, one);
        }
        boolean optional = one instanceof Type.Optional || other instanceof Type.Optional;
        Type joined = joinRequired(one.required(), other.required());
        return joined == null || !optional ? joined : new Type.Optional(joined);
    }

    private static @Nullable Type joinRequired(Type one, Type other) {
        if (one instanceof Type.OfKind first && other instanceof Type.OfKind second) {
            return new Type.OfKind(Kinds.union(first.anyOf(), second.anyOf()));
        }
        if (one instanceof Type.SetOf first && other instanceof Type.SetOf second) {
            Type element = join(first.element(), second.element());
            return element == null ? null : new Type.SetOf(element);
        }
        return same(one, other) ? one : null;
    }

    /** Whether values of the two may be equal. */
    static boolean comparable(Typed one, Typed other) {
        if (one.isWrong() || other.isWrong()) {
            return true;
        }
        if (one.type() == Type.Basic.NONE || other.type() == Type.Basic.NONE) {
            return one.type() instanceof Type.Optional || other.type() instanceof Type.Optional;
        }
        List<Type.OfKind> first = one.constraints();
        List<Type.OfKind> second = other.constraints();
        if (first.isEmpty() || second.isEmpty()) {
            return same(one.type().required(), other.type().required());
        }
        for (Type.OfKind constraint : first) {
            for (Type.OfKind against : second) {
                if (!Kinds.overlap(constraint.anyOf(), against.anyOf())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Some element of a type. */
    static Typed element(Type type) {
        return Typed.of(NOTHING, type);
    }

    /** A member of a set, of whose members something is known. */
    static Typed member(Type.SetOf set, Narrowing members) {
        Typed any = Typed.of(NOTHING, set.element());
        List<Type.OfKind> known = members.at("");
        if (known.isEmpty() || any.constraints().isEmpty()) {
            return any;
        }
        return Typed.element(NOTHING, plus(known, any.constraints()), false, null);
    }

    static List<Type.OfKind> plus(List<Type.OfKind> first, List<Type.OfKind> second) {
        List<Type.OfKind> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** The kinds of an element or of the members of a set; empty for anything else. */
    static List<Kind> kinds(Type type) {
        Type inner = type instanceof Type.SetOf set ? set.element() : type;
        return inner.required() instanceof Type.OfKind of ? of.anyOf() : List.of();
    }
}
