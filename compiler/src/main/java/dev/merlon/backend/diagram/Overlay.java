package dev.merlon.backend.diagram;

import dev.merlon.model.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a picture says about its topic: which elements stand out, which are pale, and what is noted at each. */
final class Overlay {
    static final Overlay NONE = new Overlay(Caption.NONE, Emphasis.PLAIN);

    private static final int MOST_NOTES = 4;

    private final Caption caption;
    private final Emphasis otherwise;
    private final Map<Element, Emphasis> emphases = new HashMap<>();
    private final Map<Element, Set<String>> notes = new HashMap<>();

    /** @param otherwise how the elements look of which nothing is said */
    Overlay(Caption caption, Emphasis otherwise) {
        this.caption = caption;
        this.otherwise = otherwise;
    }

    void add(Element element, Emphasis emphasis) {
        emphases.merge(element, emphasis, Emphasis::and);
    }

    void add(Element element, Emphasis emphasis, String note) {
        add(element, emphasis);
        notes.computeIfAbsent(element, e -> new LinkedHashSet<>()).add(note);
    }

    Caption caption() {
        return caption;
    }

    /** Whether nothing stands out. */
    boolean isEmpty() {
        return !emphases.containsValue(Emphasis.STRONG);
    }

    Emphasis emphasis(Element element) {
        return emphases.getOrDefault(element, otherwise);
    }

    List<String> notes(Element element) {
        List<String> all = List.copyOf(notes.getOrDefault(element, Set.of()));
        if (all.size() <= MOST_NOTES) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, MOST_NOTES));
        first.add("and " + (all.size() - MOST_NOTES) + " more");
        return first;
    }
}
