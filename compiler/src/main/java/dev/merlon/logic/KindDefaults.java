package dev.merlon.logic;

import dev.merlon.logic.Reading.Source;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that attributes have by the kinds of an element. */
final class KindDefaults {
    private final World world;
    private final ByKind[] @Nullable [] @Nullable [] known;

    /**
     * A kind and the default that it gives.
     *
     * @param same what it comes to, where that is the same for every element; null where it is not, or is not said
     */
    record ByKind(
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

    KindDefaults(World world) {
        this.world = world;
        this.known = world.computed().defaults;
    }

    /** The default of the most specific kind that has one and says something, or null. */
    @Nullable
    Reading read(Element element, Attribute attribute) {
        for (ByKind candidate : candidates(element, attribute)) {
            if (candidate.same != null) {
                return candidate.same;
            }
            Term term = candidate.byDefault.value();
            Value value = world.evaluate(term, candidate.byDefault.frameSize(), element);
            if (value != Value.Unsaid.UNSAID) {
                return reading(value, term, candidate.kind);
            }
        }
        return null;
    }

    /** Whether {@link #read} comes to the same without computing anything. */
    boolean isSettled(Element element, Attribute attribute) {
        ByKind[] candidates = candidates(element, attribute);
        return candidates.length == 0 || candidates[0].same != null;
    }

    private static Reading reading(Value value, Term term, Kind kind) {
        return new Reading(value, Source.DEFAULT, term.span(), null, kind);
    }

    private ByKind[] candidates(Element element, Attribute attribute) {
        ByKind @Nullable [] @Nullable [] ofAttribute = known[attribute.number()];
        if (ofAttribute == null) {
            ofAttribute = new ByKind[world.model().signatures()] @Nullable [];
            known[attribute.number()] = ofAttribute;
        }
        ByKind[] candidates = ofAttribute[element.signature()];
        if (candidates == null) {
            candidates = find(
                    element.kinds(), world.vocabulary().definition(attribute).defaults());
            ofAttribute[element.signature()] = candidates;
        }
        return candidates;
    }

    /** Those of some kinds and of the kinds they descend from that have a default, the most specific first. */
    private static ByKind[] find(List<Kind> kinds, Map<Kind, AttributeDefinition.Default> defaults) {
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
        return found.toArray(ByKind[]::new);
    }
}
