package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The uses of data that nobody stated but that are possible; each made when it is first asked for, which is mostly never.
 *
 * <p>Elements are compared by identity, so all worlds of a model share these. Safe for use by several threads.
 */
final class PossibleUses {
    private final Kind useKind;
    private final List<Element> data;
    private final Map<Element, AtomicReferenceArray<Element>> known = new ConcurrentHashMap<>();
    private final Map<Element, Ends> ends = new ConcurrentHashMap<>();

    /** The ends of a use. */
    record Ends(Element at, Element datum) {}

    PossibleUses(ThreatModel model, Kind useKind) {
        this.useKind = useKind;
        this.data = model.elements(RootKind.DATA);
    }

    /** The possible use of a datum at an element. */
    Element use(Element at, Element datum) {
        AtomicReferenceArray<Element> ofElement = known.get(at);
        if (ofElement == null) {
            ofElement = known.computeIfAbsent(at, a -> new AtomicReferenceArray<>(data.size()));
        }
        int index = datum.id() - data.get(0).id();
        Element use = ofElement.get(index);
        return use != null ? use : make(ofElement, index, at, datum);
    }

    private Element make(AtomicReferenceArray<Element> ofElement, int index, Element at, Element datum) {
        Element made = ThreatModel.possibleUse(at, datum, useKind);
        ends.put(made, new Ends(at, datum));
        if (ofElement.compareAndSet(index, null, made)) {
            return made;
        }
        ends.remove(made);
        return ofElement.get(index);
    }

    Ends ends(Element use) {
        Ends found = ends.get(use);
        if (found == null) {
            throw new IllegalArgumentException("not a possible use: " + use);
        }
        return found;
    }
}
