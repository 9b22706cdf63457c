package dev.merlon.check;

import dev.merlon.logic.AttributeDefinition;
import dev.merlon.logic.Literal;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what two kinds of one element disagree about.
 *
 * <p>Looked for once for all elements of the same kinds: a large model has thousands.
 */
final class KindConflicts {
    private final Map<List<Kind>, Found> known = new HashMap<>();

    /** What some kinds disagree about, by the names of attributes. */
    private record Found(List<Twice> attributes, List<Ambiguous> defaults) {}

    /** Two attributes of one name. */
    private record Twice(Attribute first, Attribute second) {}

    /** Two defaults of one attribute. */
    private record Ambiguous(
            Attribute attribute,
            Kind first,
            AttributeDefinition.Default byFirst,
            Kind second,
            AttributeDefinition.Default bySecond) {}

    /** Reports attributes that two of the kinds declare, each its own. */
    void check(ModelDraft draft, ElementDraft element, Span place) {
        if (element.kinds().size() < 2) {
            return;
        }
        for (Twice twice : found(draft, element).attributes) {
            draft.diagnostics()
                    .report(ModelDiagnostics.attributesDiffer(
                            place,
                            twice.second.name(),
                            twice.first,
                            place(draft, twice.first, place),
                            twice.second,
                            place(draft, twice.second, place)));
        }
    }

    /** Reports attributes for which two of the kinds give a default, where the element does not state its own. */
    void checkDefaults(ModelDraft draft, ElementDraft element) {
        if (element.kinds().size() < 2) {
            return;
        }
        for (Ambiguous each : found(draft, element).defaults) {
            if (!element.isStated(each.attribute.name())) {
                draft.diagnostics()
                        .report(ModelDiagnostics.defaultsDiffer(
                                element.element().span(),
                                each.attribute.name(),
                                each.first,
                                each.byFirst.value().span(),
                                each.second,
                                each.bySecond.value().span()));
            }
        }
    }

    private Found found(ModelDraft draft, ElementDraft element) {
        Found found = known.get(element.kinds());
        if (found == null) {
            found = new Found(attributes(element.kinds()), defaults(draft, element.kinds()));
            known.put(List.copyOf(element.kinds()), found);
        }
        return found;
    }

    private static List<Twice> attributes(List<Kind> kinds) {
        List<Twice> found = new ArrayList<>();
        Map<String, Attribute> seen = new TreeMap<>();
        TreeSet<String> reported = new TreeSet<>();
        for (Kind stated : kinds) {
            for (Kind kind = stated; kind != null; kind = kind.superKind()) {
                for (Attribute attribute : kind.ownAttributes()) {
                    Attribute visible = stated.attribute(attribute.name());
                    Attribute other = seen.putIfAbsent(attribute.name(), attribute);
                    boolean differ = other != null && other != attribute && visible == attribute;
                    if (differ && reported.add(attribute.name())) {
                        found.add(new Twice(other, attribute));
                    }
                }
            }
        }
        return found;
    }

    private static List<Ambiguous> defaults(ModelDraft draft, List<Kind> kinds) {
        TreeMap<String, Attribute> attributes = new TreeMap<>();
        for (Kind stated : kinds) {
            for (Kind kind = stated; kind != null; kind = kind.superKind()) {
                kind.ownAttributes().forEach(attribute -> attributes.putIfAbsent(attribute.name(), attribute));
            }
        }
        List<Ambiguous> found = new ArrayList<>();
        for (Attribute attribute : attributes.values()) {
            addDefaults(
                    attribute,
                    kinds,
                    draft.symbols().vocabulary().definition(attribute).defaults(),
                    found);
        }
        return found;
    }

    private static void addDefaults(
            Attribute attribute,
            List<Kind> kinds,
            Map<Kind, AttributeDefinition.Default> defaults,
            List<Ambiguous> found) {
        List<Kind> nearest = new ArrayList<>();
        for (Kind stated : kinds) {
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
            found.add(new Ambiguous(attribute, nearest.get(0), first, nearest.get(1), second));
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
