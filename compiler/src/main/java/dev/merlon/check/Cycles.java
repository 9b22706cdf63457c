package dev.merlon.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds circles in a graph. */
final class Cycles<T extends Comparable<? super T>> {
    private final Function<T, List<T>> next;
    private final Set<T> done = new HashSet<>();
    private final LinkedHashSet<T> path = new LinkedHashSet<>();
    private final List<List<T>> found = new ArrayList<>();

    Cycles(Function<T, List<T>> next) {
        this.next = next;
    }

    /** Circles, each beginning and ending with the least of its members; at least one of those that share a member. */
    List<List<T>> find(Collection<T> starts) {
        starts.stream().sorted().forEach(this::visit);
        return found;
    }

    private void visit(T node) {
        if (path.contains(node)) {
            List<T> circle = new ArrayList<>(path);
            found.add(turned(circle.subList(circle.indexOf(node), circle.size())));
            return;
        }
        if (done.contains(node)) {
            return;
        }
        path.add(node);
        next.apply(node).stream().sorted().forEach(this::visit);
        path.remove(node);
        done.add(node);
    }

    private List<T> turned(List<T> circle) {
        T least = circle.stream().min(Comparable::compareTo).orElseThrow();
        int start = circle.indexOf(least);
        List<T> turned = new ArrayList<>();
        for (int i = 0; i <= circle.size(); i++) {
            turned.add(circle.get((start + i) % circle.size()));
        }
        return turned;
    }
}
