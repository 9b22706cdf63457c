package dev.merlon.logic;

import dev.merlon.logic.Reading.Source;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that attributes have by the kinds of an element. */
final class KindDefaults {
    private final World world;
    /** By attribute, then by the list of an element's kinds, which is one list for all elements of these kinds. */
    private final @Nullable Map<List<Kind>, List<ByKind>>[] known;

    /**
     * A kind and the default that it gives.
     *
     * @param same what it comes to, where that is the same for every element; null where it is not, or is not said
     */
    private record ByKind(
            Kind kind,
            AttributeDefinition.Default byDefault,
            @Nullable Reading same) {
        static ByKind of(Kind kind, AttributeDefinition.Default byDefault) {
            Reading same = byDefault.value() instanceof Literal literal && literal.value() != Value.Unsaid.UNSAID
                    ? reading(literal.value(), literal, kind)
                    : null;
            return new ByKind(kind, byDefault, same);
        }
    }

    @SuppressWarnings("unchecked")
    KindDefaults(World world) {
        this.world = world;
        this.known = (Map<List<Kind>, List<ByKind>>[])
                new Map<?, ?>[world.vocabulary().attributeCount()];
    }

    /** The default of the most specific kind that has one and says something, or null. */
    @Nullable
    Reading read(Element element, Attribute attribute) {
        List<ByKind> candidates = candidates(element.kinds(), attribute);
        for (int i = 0; i < candidates.size(); i++) {
            ByKind candidate = candidates.get(i);
            if (candidate.same != null) {
                return candidate.same;
            }
            Frame frame = new Frame(world, candidate.byDefault.frameSize());
            frame.set(0, element);
            Term term = candidate.byDefault.value();
            Value value = term.evaluate(frame);
            if (value != Value.Unsaid.UNSAID) {
                return reading(value, term, candidate.kind);
            }
        }
        return null;
    }

    /** Whether {@link #read} comes to the same without computing anything. */
    boolean isSettled(Element element, Attribute attribute) {
        List<ByKind> candidates = candidates(element.kinds(), attribute);
        return candidates.isEmpty() || candidates.get(0).same != null;
    }

    private static Reading reading(Value value, Term term, Kind kind) {
        return new Reading(value, Source.DEFAULT, term.span(), null, kind);
    }

    private List<ByKind> candidates(List<Kind> kinds, Attribute attribute) {
        Map<List<Kind>, List<ByKind>> ofAttribute = known[attribute.number()];
        if (ofAttribute == null) {
            ofAttribute = new IdentityHashMap<>();
            known[attribute.number()] = ofAttribute;
        }
        List<ByKind> candidates = ofAttribute.get(kinds);
        if (candidates == null) {
            candidates = find(kinds, world.vocabulary().definition(attribute).defaults());
            ofAttribute.put(kinds, candidates);
        }
        return candidates;
    }

    /** Those of some kinds and of the kinds they descend from that have a default, the most specific first. */
    private static List<ByKind> find(List<Kind> kinds, Map<Kind, AttributeDefinition.Default> defaults) {
        List<ByKind> found = new ArrayList<>(2);
        List<Kind> seen = new ArrayList<>(8);
        for (Kind stated : kinds) {
            for (Kind kind = stated; kind != null; kind = kind.superKind()) {
                AttributeDefinition.Default byDefault = seen.contains(kind) ? null : defaults.get(kind);
                seen.add(kind);
                if (byDefault != null) {
                    found.add(ByKind.of(kind, byDefault));
                }
            }
        }
        found.sort((one, other) -> one.kind.depth() != other.kind.depth()
                ? other.kind.depth() - one.kind.depth()
                : one.kind.compareTo(other.kind));
        return found;
    }
}
