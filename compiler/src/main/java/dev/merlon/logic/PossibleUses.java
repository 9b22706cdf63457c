package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The uses of data that nobody stated but that are possible: one of each datum at each element that says nothing of its data,
 * made when it is first asked for, which is mostly never. May be used by several threads.
 */
final class PossibleUses {
    private final List<Element> data;
    private final Kind kind;
    private final Map<Element, AtomicReferenceArray<@Nullable Element>> byPlace = new ConcurrentHashMap<>();
    private final Map<Element, Ends> ends = new ConcurrentHashMap<>();

    /** Where a use is, and of what. */
    record Ends(Element at, Element datum) {}

    PossibleUses(ThreatModel model, Kind kind) {
        this.data = model.elements(RootKind.DATA);
        this.kind = kind;
    }

    /** The same element each time. */
    Element of(Element at, Element datum) {
        AtomicReferenceArray<@Nullable Element> row = byPlace.get(at);
        if (row == null) {
            row = byPlace.computeIfAbsent(at, a -> new AtomicReferenceArray<>(data.size()));
        }
        int index = datum.id() - data.get(0).id();
        Element use = row.get(index);
        return use == null ? make(row, index, at, datum) : use;
    }

    private Element make(AtomicReferenceArray<@Nullable Element> row, int index, Element at, Element datum) {
        synchronized (row) {
            Element use = row.get(index);
            if (use == null) {
                use = ThreatModel.possibleUse(at, datum, kind);
                ends.put(use, new Ends(at, datum));
                row.set(index, use);
            }
            return use;
        }
    }

    /** The ends of a use that is one of these. */
    Ends ends(Element use) {
        Ends known = ends.get(use);
        if (known == null) {
            throw new IllegalArgumentException("not a possible use: " + use);
        }
        return known;
    }
}
