package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.source.Digest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The facts and witnesses that a threat rests on: what makes it apply, what leaves it unanswered, and how bad that is.
 *
 * <p>Values only: who says a fact, where, and in which words changes nothing, nor does the text of the rule.
 */
public final class Basis {
    private final ElementHistory history;
    private final Map<String, Ground> grounds = new TreeMap<>();

    Basis(ElementHistory history, Collection<Ground> found) {
        this.history = history;
        found.forEach(ground -> grounds.put(ground.text(history), ground));
    }

    /** What several threats rest on together, each fact with its threat. */
    static Basis of(ElementHistory history, Map<Threat, Basis> bases) {
        List<Ground> all = new ArrayList<>();
        bases.forEach((threat, basis) -> {
            List<Object> about = new ArrayList<>();
            threat.subjects().forEach(subject -> {
                about.add(subject);
                about.add(", ");
            });
            about.set(about.size() - 1, ": ");
            all.add(new Ground(about));
            basis.grounds.values().forEach(ground -> {
                List<Object> parts = new ArrayList<>(about);
                parts.addAll(ground.parts());
                all.add(new Ground(parts));
            });
        });
        return new Basis(history, all);
    }

    /** The facts, a line each, in order: {@code pay.encryption = none}. */
    public List<String> facts() {
        return List.copyOf(grounds.keySet());
    }

    /** The digest of the {@link #facts}. */
    public String digest() {
        return digest(facts());
    }

    /** The digest of facts, a line each. */
    public static String digest(List<String> facts) {
        return Digest.of(String.join("\n", facts));
    }

    /** Whether a digest is that of these facts, as they are written now or were before elements were renamed. */
    boolean hasDigest(String digest) {
        List<Map<Element, String>> ways = List.of(Map.of());
        for (Element element : renamed()) {
            List<Map<Element, String>> more = new ArrayList<>();
            for (Map<Element, String> way : ways) {
                for (String name : history.names(element)) {
                    Map<Element, String> longer = new HashMap<>(way);
                    longer.put(element, name);
                    more.add(longer);
                }
            }
            ways = more.subList(0, Math.min(more.size(), ElementHistory.MOST));
        }
        return ways.stream().anyMatch(way -> digest.equals(digest(written(way))));
    }

    private Set<Element> renamed() {
        Set<Element> found = new LinkedHashSet<>();
        for (Ground ground : grounds.values()) {
            for (Object part : ground.parts()) {
                if (part instanceof Element element && history.isRenamed(element)) {
                    found.add(element);
                }
            }
        }
        return found;
    }

    private List<String> written(Map<Element, String> names) {
        return grounds.values().stream()
                .map(ground -> new Ground(ground.parts().stream()
                                .map(part -> part instanceof Element element && names.containsKey(element)
                                        ? names.get(element)
                                        : part)
                                .toList())
                        .text(history))
                .sorted()
                .toList();
    }

    /** The elements that some of the facts name. */
    public Set<Element> elements(Collection<String> facts) {
        Set<Element> named = new LinkedHashSet<>();
        for (String fact : facts) {
            Ground ground = grounds.get(fact);
            if (ground != null) {
                ground.parts().forEach(part -> {
                    if (part instanceof Element element) {
                        named.add(element);
                    }
                });
            }
        }
        return named;
    }

    /** What came and went since facts were pinned. */
    public Change since(List<String> pinned) {
        Set<String> gone = new LinkedHashSet<>(pinned);
        List<String> come = new ArrayList<>();
        grounds.forEach((text, ground) -> {
            List<String> ways = ground.texts(history);
            if (pinned.stream().noneMatch(ways::contains)) {
                come.add(text);
            }
            ways.forEach(gone::remove);
        });
        return new Change(List.copyOf(gone), come);
    }

    /**
     * How what a threat rests on has changed.
     *
     * @param gone the facts that held when it was pinned and do not hold any more
     * @param come the facts that hold now and did not hold then
     */
    public record Change(List<String> gone, List<String> come) {
        public Change {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }

        public boolean isNone() {
            return gone.isEmpty() && come.isEmpty();
        }
    }
}
