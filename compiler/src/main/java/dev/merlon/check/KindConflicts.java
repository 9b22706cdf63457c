package dev.merlon.check;

import dev.merlon.logic.AttributeDefinition;
import dev.merlon.logic.Literal;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what two kinds of one element disagree about. */
final class KindConflicts {
    private KindConflicts() {}

    /** Reports attributes that two of the kinds declare, each its own. */
    static void check(ModelDraft draft, ElementDraft element, Span place) {
        if (element.kinds().size() < 2) {
            return;
        }
        Map<String, Attribute> seen = new TreeMap<>();
        TreeSet<String> reported = new TreeSet<>();
        for (Kind stated : element.kinds()) {
            for (Kind kind = stated; kind != null; kind = kind.superKind()) {
                for (Attribute attribute : kind.ownAttributes()) {
                    Attribute visible = stated.attribute(attribute.name());
                    Attribute other = seen.putIfAbsent(attribute.name(), attribute);
                    boolean differ = other != null && other != attribute && visible == attribute;
                    if (differ && reported.add(attribute.name())) {
                        draft.diagnostics()
                                .report(ModelDiagnostics.attributesDiffer(
                                        place,
                                        attribute.name(),
                                        other,
                                        place(draft, other, place),
                                        attribute,
                                        place(draft, attribute, place)));
                    }
                }
            }
        }
    }

    /** Reports attributes for which two of the kinds give a default, where the element does not state its own. */
    static void checkDefaults(ModelDraft draft, ElementDraft element) {
        if (element.kinds().size() < 2) {
            return;
        }
        TreeMap<String, Attribute> attributes = new TreeMap<>();
        for (Kind stated : element.kinds()) {
            for (Kind kind = stated; kind != null; kind = kind.superKind()) {
                kind.ownAttributes().forEach(attribute -> attributes.putIfAbsent(attribute.name(), attribute));
            }
        }
        for (Attribute attribute : attributes.values()) {
            if (!element.isStated(attribute.name())) {
                checkDefault(draft, element, attribute);
            }
        }
    }

    private static void checkDefault(ModelDraft draft, ElementDraft element, Attribute attribute) {
        Map<Kind, AttributeDefinition.Default> defaults =
                draft.symbols().vocabulary().definition(attribute).defaults();
        List<Kind> nearest = new ArrayList<>();
        for (Kind stated : element.kinds()) {
            Kind kind = stated;
            while (kind != null && !defaults.containsKey(kind)) {
                kind = kind.superKind();
            }
            if (kind != null && !nearest.contains(kind)) {
                nearest.add(kind);
            }
        }
        nearest.sort((one, other) -> one.depth() != other.depth() ? other.depth() - one.depth() : one.compareTo(other));
        if (nearest.size() < 2 || nearest.get(0).depth() != nearest.get(1).depth()) {
            return;
        }
        AttributeDefinition.Default first = defaults.get(nearest.get(0));
        AttributeDefinition.Default second = defaults.get(nearest.get(1));
        if (first != null && second != null && !isSame(first, second)) {
            draft.diagnostics()
                    .report(ModelDiagnostics.defaultsDiffer(
                            element.element().span(),
                            attribute.name(),
                            nearest.get(0),
                            first.value().span(),
                            nearest.get(1),
                            second.value().span()));
        }
    }

    private static boolean isSame(AttributeDefinition.Default one, AttributeDefinition.Default other) {
        return one.value() instanceof Literal first
                && other.value() instanceof Literal second
                && first.value().equals(second.value());
    }

    private static Span place(ModelDraft draft, Attribute attribute, Span otherwise) {
        AttributePlace place = draft.symbols().place(attribute);
        return place == null ? otherwise : place.declaration().name().span();
    }
}
