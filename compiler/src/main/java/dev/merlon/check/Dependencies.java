package dev.merlon.check;

import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which declarations are computed from which: defs, relations, defaults of attributes, conditions of controls.
 *
 * <p>None may be computed from itself, so that every evaluation ends.
 */
final class Dependencies {
    private final Map<Object, Node> nodes = new LinkedHashMap<>();

    /** Something that is computed, and where it is declared. */
    static final class Node {
        private final Object key;
        private final String name;
        private final Span span;
        private final Map<Object, Span> needs = new LinkedHashMap<>();

        private Node(Object key, String name, Span span) {
            this.key = key;
            this.name = name;
            this.span = span;
        }

        /** What stands for it. */
        Object key() {
            return key;
        }

        /** What people call it. */
        String name() {
            return name;
        }

        Span span() {
            return span;
        }

        /** Says that it is computed from something else, at the first place that does so. */
        void needs(Object other, Span place) {
            needs.putIfAbsent(other, place);
        }

        /** What the text of a file says that it needs. */
        List<Map.Entry<Object, Span>> needsIn(SourceFile file) {
            return needs.entrySet().stream()
                    .filter(need -> need.getValue().file() == file)
                    .toList();
        }
    }

    /** What is computed in a file, if only in part. */
    List<Node> in(SourceFile file) {
        return nodes.values().stream()
                .filter(node -> node.span.file() == file || !node.needsIn(file).isEmpty())
                .toList();
    }

    /** A step of a circle: what is computed, and the place where it needs the next. */
    record Step(Node node, Span place) {}

    /** The node of a key, which is made when it is first asked for. */
    Node node(Object key, String name, Span span) {
        return nodes.computeIfAbsent(key, k -> new Node(k, name, span));
    }

    /** One circle for each group of declarations that need each other, in the order of their declaration. */
    List<List<Step>> circles() {
        Set<Object> done = new HashSet<>();
        List<List<Step>> found = new ArrayList<>();
        for (Object key : nodes.keySet()) {
            search(key, new ArrayList<>(), new HashMap<>(), done, found);
        }
        return found;
    }

    private void search(
            Object key, List<Step> way, Map<Object, Integer> onWay, Set<Object> done, List<List<Step>> found) {
        Node node = nodes.get(key);
        if (node == null || done.contains(key)) {
            return;
        }
        Integer start = onWay.get(key);
        if (start != null) {
            found.add(List.copyOf(way.subList(start, way.size())));
            return;
        }
        onWay.put(key, way.size());
        int known = found.size();
        for (Map.Entry<Object, Span> need : node.needs.entrySet()) {
            if (found.size() == known) {
                way.add(new Step(node, need.getValue()));
                search(need.getKey(), way, onWay, done, found);
                way.remove(way.size() - 1);
            }
        }
        onWay.remove(key);
        done.add(key);
    }
}
