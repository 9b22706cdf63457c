package dev.merlon.logic;

import dev.merlon.logic.Graph.Step;
import dev.merlon.model.Facts;
import dev.merlon.model.ValueSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The least cost from some places to every node: over possible steps at their least, and over certain steps at their greatest
 * cost.
 *
 * <p>Keeps only what is within the limit: most searches are from one component to what is near, in a large model.
 */
final class Costs {
    private final Map<Integer, Label> possible;
    private final Map<Integer, Label> certain;

    /** The cheapest way to a node: the last step, and the way before it; neither at a start. */
    private static final class Label implements Comparable<Label> {
        private final int node;
        private final long cost;
        private final @Nullable Label before;
        private final @Nullable Step step;
        private @Nullable Facts doubt;
        private boolean traced;

        Label(int node, long cost, @Nullable Label before, @Nullable Step step) {
            this.node = node;
            this.cost = cost;
            this.before = before;
            this.step = step;
        }

        @Override
        public int compareTo(Label other) {
            int byCost = Long.compare(cost, other.cost);
            return byCost != 0 ? byCost : Integer.compare(node, other.node);
        }

        /** What would settle whether the way can be taken, and at that cost. */
        @Nullable
        Facts doubt() {
            Deque<Label> way = new ArrayDeque<>();
            for (Label label = this; label != null && !label.traced; label = label.before) {
                way.push(label);
            }
            for (Label label : way) {
                if (label.before != null && label.step != null) {
                    Facts whether = Facts.together(label.before.doubt, label.step.doubt());
                    label.doubt = Facts.together(whether, label.step.costDoubt());
                }
                label.traced = true;
            }
            return doubt;
        }
    }

    private Costs(Map<Integer, Label> possible, Map<Integer, Label> certain) {
        this.possible = possible;
        this.certain = certain;
    }

    /** Dijkstra's algorithm, up to a cost. */
    static Costs from(ValueSet starts, Graph graph, long limit) {
        return new Costs(search(starts, graph, limit, true), search(starts, graph, limit, false));
    }

    private static Map<Integer, Label> search(ValueSet starts, Graph graph, long limit, boolean possible) {
        Map<Integer, Label> best = new HashMap<>();
        PriorityQueue<Label> queue = new PriorityQueue<>();
        for (int i = 0; i < starts.size(); i++) {
            if (possible || starts.doubt(i) == null) {
                Label label = new Label(Paths.node(starts, i), 0, null, null);
                label.doubt = starts.doubt(i);
                best.put(label.node, label);
                queue.add(label);
            }
        }
        while (!queue.isEmpty()) {
            Label current = queue.poll();
            if (best.get(current.node) != current) {
                continue;
            }
            for (int i = graph.first(current.node, false); i < graph.end(current.node, false); i++) {
                Step step = graph.step(i, false);
                long price = possible ? step.least() : step.greatest();
                if (!possible && step.doubt() != null || price == Graph.UNBOUNDED || current.cost + price > limit) {
                    continue;
                }
                Label known = best.get(step.to());
                if (known == null || current.cost + price < known.cost) {
                    Label label = new Label(step.to(), current.cost + price, current, step);
                    best.put(step.to(), label);
                    queue.add(label);
                }
            }
        }
        return best;
    }

    long least(int node) {
        return cost(possible.get(node));
    }

    long greatest(int node) {
        return cost(certain.get(node));
    }

    private static long cost(@Nullable Label label) {
        return label == null ? Graph.UNBOUNDED : label.cost;
    }

    /** What would settle whether the least cost is the cost. */
    @Nullable
    Facts doubt(int node) {
        Label label = possible.get(node);
        return label == null ? null : label.doubt();
    }

    /** The steps of the cheapest possible way to a node, in order; none where there is no way, or none is needed. */
    List<Step> way(int node) {
        List<Step> steps = new ArrayList<>();
        for (Label label = possible.get(node); label != null; label = label.before) {
            if (label.step != null) {
                steps.add(label.step);
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    /** The nodes that are possibly reached, in order. */
    int[] reached() {
        int[] nodes = new int[possible.size()];
        int size = 0;
        for (int node : possible.keySet()) {
            nodes[size++] = node;
        }
        Arrays.sort(nodes);
        return nodes;
    }
}
