package dev.merlon.lint;

import dev.merlon.logic.AttributeOf;
import dev.merlon.logic.Comparison;
import dev.merlon.logic.HasControl;
import dev.merlon.logic.KindTest;
import dev.merlon.logic.ListOf;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Membership;
import dev.merlon.logic.Not;
import dev.merlon.logic.Once;
import dev.merlon.logic.Term;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two conditions that cannot both hold.
 *
 * <p>What is found, with certainty: a condition and its negation; a kind or a control, and not one that it implies; constants of an
 * enum that an attribute would have to be at once.
 */
record Contradiction(Span first, Span second) {
    /** A stretch of constants that a condition leaves to an attribute. */
    private record Allowed(Span span, Set<String> constants) {}

    /** The first contradiction among conditions that all must hold. */
    static Optional<Contradiction> among(List<Term> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (excludes(parts.get(j), parts.get(i)) || excludes(parts.get(i), parts.get(j))) {
                    return Optional.of(
                            new Contradiction(parts.get(j).span(), parts.get(i).span()));
                }
            }
        }
        return amongConstants(parts);
    }

    /** Whether the second says that the first is not, or that what it implies is not. */
    private static boolean excludes(Term one, Term other) {
        if (!(other instanceof Not not)) {
            return false;
        }
        Term denied = plain(not.operand());
        Term said = plain(one);
        if (said instanceof HasControl has && denied instanceof HasControl hasNot) {
            return has.control().isA(hasNot.control())
                    && NormalForm.of(has.element()).equals(NormalForm.of(hasNot.element()));
        }
        if (said instanceof KindTest is && denied instanceof KindTest isNot) {
            return is.kinds().stream().allMatch(kind -> isNot.kinds().stream().anyMatch(kind::isA))
                    && NormalForm.of(is.element()).equals(NormalForm.of(isNot.element()));
        }
        return NormalForm.of(said).equals(NormalForm.of(denied));
    }

    private static Optional<Contradiction> amongConstants(List<Term> parts) {
        Map<String, Allowed> left = new HashMap<>();
        for (Term part : parts) {
            Term subject = subject(part);
            Set<String> allowed = subject == null ? null : allowed(part);
            if (subject == null || allowed == null) {
                continue;
            }
            String key = NormalForm.of(subject);
            Allowed before = left.get(key);
            Set<String> both = new TreeSet<>(allowed);
            if (before != null) {
                both.retainAll(before.constants);
            }
            if (both.isEmpty()) {
                return Optional.of(new Contradiction(before == null ? part.span() : before.span, part.span()));
            }
            left.put(key, new Allowed(part.span(), both));
        }
        return Optional.empty();
    }

    /** The attribute that a condition compares with constants of an enum, or null. */
    private static @Nullable Term subject(Term part) {
        Term term = plain(part);
        if (term instanceof Not not) {
            return subject(not.operand());
        }
        if (term instanceof Comparison comparison) {
            return plain(comparison.left()) instanceof AttributeOf of ? of : null;
        }
        return term instanceof Membership membership && plain(membership.member()) instanceof AttributeOf of
                ? of
                : null;
    }

    /** The constants for which a condition can hold, or null where it is none on constants alone. */
    private static @Nullable Set<String> allowed(Term part) {
        Term term = plain(part);
        if (term instanceof Not not) {
            Set<String> denied = allowed(not.operand());
            Enumeration enumeration = enumeration(not.operand());
            if (denied == null || enumeration == null || enumeration.open()) {
                return null;
            }
            Set<String> rest = new TreeSet<>(List.of(""));
            enumeration.constants().forEach(constant -> rest.add(constant.name()));
            rest.removeAll(denied);
            return rest;
        }
        if (term instanceof Comparison comparison) {
            Enumeration.Constant constant = constant(comparison.right());
            Enumeration enumeration = enumeration(comparison);
            return constant == null || enumeration == null
                    ? null
                    : allowed(comparison.operator(), constant, enumeration);
        }
        if (!(term instanceof Membership membership)) {
            return null;
        }
        List<Enumeration.Constant> members = constants(membership.set());
        if (members == null) {
            return null;
        }
        Set<String> names = new TreeSet<>();
        members.forEach(member -> names.add(member.name()));
        return names;
    }

    /** The members of a list of nothing but constants, or null. */
    private static @Nullable List<Enumeration.Constant> constants(Term set) {
        List<Enumeration.@Nullable Constant> constants = new ArrayList<>();
        Term term = plain(set);
        if (term instanceof ListOf list) {
            for (Term element : list.elements()) {
                constants.add(constant(element));
            }
        } else if (term instanceof Literal literal && literal.value() instanceof ValueSet values) {
            for (Value member : values.members()) {
                constants.add(member instanceof Value.Constant constant ? constant.constant() : null);
            }
        }
        List<Enumeration.Constant> known = new ArrayList<>();
        for (Enumeration.Constant constant : constants) {
            if (constant != null) {
                known.add(constant);
            }
        }
        return known.isEmpty() || known.size() < constants.size() ? null : known;
    }

    private static @Nullable Set<String> allowed(
            Comparison.Operator operator, Enumeration.Constant limit, Enumeration enumeration) {
        Set<String> allowed = new TreeSet<>();
        for (Enumeration.Constant constant : enumeration.constants()) {
            int order = Integer.compare(constant.rank(), limit.rank());
            boolean holds = switch (operator) {
                case EQUAL -> constant == limit;
                case NOT_EQUAL -> constant != limit;
                case LESS -> order < 0;
                case LESS_EQUAL -> order <= 0;
                case GREATER -> order > 0;
                case GREATER_EQUAL -> order >= 0;
            };
            if (holds) {
                allowed.add(constant.name());
            }
        }
        if (operator == Comparison.Operator.NOT_EQUAL) {
            // An optional attribute may also be `none`, and an open enum may have constants that are not known here.
            allowed.add("");
        }
        return allowed;
    }

    private static @Nullable Enumeration enumeration(Term part) {
        Term term = plain(part);
        Enumeration.Constant constant = null;
        if (term instanceof Comparison comparison) {
            constant = constant(comparison.right());
        } else if (term instanceof Membership membership) {
            List<Enumeration.Constant> members = constants(membership.set());
            constant = members == null ? null : members.get(0);
        }
        return constant == null ? null : constant.enumeration();
    }

    private static Enumeration.@Nullable Constant constant(Term term) {
        return plain(term) instanceof Literal literal && literal.value() instanceof Value.Constant constant
                ? constant.constant()
                : null;
    }

    private static Term plain(Term term) {
        return term instanceof Once once ? plain(once.term()) : term;
    }
}
