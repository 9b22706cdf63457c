package dev.merlon.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds circles in a graph, without recursion: chains may be as long as a file can hold. */
final class Cycles<T extends Comparable<? super T>> {
    private final Function<T, List<T>> next;
    private final Set<T> done = new HashSet<>();
    private final LinkedHashSet<T> path = new LinkedHashSet<>();
    private final List<List<T>> found = new ArrayList<>();

    /** A node on the path, and what is still to be visited from it. */
    private record Visit<N>(N node, Iterator<N> rest) {}

    Cycles(Function<T, List<T>> next) {
        this.next = next;
    }

    /** Circles, each beginning and ending with the least of its members; at least one of those that share a member. */
    List<List<T>> find(Collection<T> starts) {
        starts.stream().sorted().forEach(this::visit);
        return found;
    }

    private void visit(T start) {
        Deque<Visit<T>> visits = new ArrayDeque<>();
        enter(start, visits);
        while (!visits.isEmpty()) {
            Visit<T> visit = visits.peek();
            if (visit.rest.hasNext()) {
                enter(visit.rest.next(), visits);
            } else {
                visits.pop();
                path.remove(visit.node);
                done.add(visit.node);
            }
        }
    }

    private void enter(T node, Deque<Visit<T>> visits) {
        if (path.contains(node)) {
            List<T> way = new ArrayList<>(path);
            found.add(turned(way.subList(way.indexOf(node), way.size())));
        } else if (!done.contains(node)) {
            path.add(node);
            visits.push(new Visit<>(node, next.apply(node).stream().sorted().iterator()));
        }
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
