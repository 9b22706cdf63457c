package dev.merlon.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What is within a small cost of each node.
 *
 * <p>Nodes that reach each other for nothing have the same around them. They are gathered first, by R. E. Tarjan's algorithm for
 * strongly connected components (SIAM Journal on Computing 1, 1972), so that in a flat network one search does for all of it.
 */
final class Blasts {
    private final Terrain terrain;
    private final boolean certain;
    private final int limit;
    private final int[] group;
    private int groups;
    private final List<BitSet> around = new ArrayList<>();

    /** @param certain whether only certain steps count, at the most they cost; otherwise possible ones, at the least */
    Blasts(Terrain terrain, boolean certain, int limit) {
        this.terrain = terrain;
        this.certain = certain;
        this.limit = limit;
        this.group = new int[terrain.nodes()];
        gather();
    }

    /** The nodes within the limit of a node, with the node itself. */
    BitSet around(int node) {
        int of = group[node];
        while (around.size() <= of) {
            around.add(new BitSet());
        }
        BitSet found = around.get(of);
        if (found.isEmpty()) {
            found = search(node);
            around.set(of, found);
        }
        return found;
    }

    private int price(int edge) {
        return certain ? terrain.greatest(edge) : terrain.least(edge);
    }

    private BitSet search(int start) {
        BitSet reached = new BitSet();
        int[] best = new int[terrain.nodes()];
        Arrays.fill(best, Search.FAR);
        Buckets buckets = new Buckets(terrain.mostOfStep());
        best[start] = 0;
        buckets.add(start, 0);
        for (int node = buckets.next(); node >= 0; node = buckets.next()) {
            if (best[node] != buckets.current()) {
                continue;
            }
            reached.set(node);
            for (int edge = terrain.first(node); edge < terrain.end(node); edge++) {
                int price = price(edge);
                int target = terrain.target(edge);
                if (price <= limit && best[node] + price <= limit && best[node] + price < best[target]) {
                    best[target] = best[node] + price;
                    buckets.add(target, best[target]);
                }
            }
        }
        return reached;
    }

    /** Numbers the groups of nodes that reach each other for nothing. */
    private void gather() {
        int nodes = terrain.nodes();
        int[] index = new int[nodes];
        int[] low = new int[nodes];
        int[] next = new int[nodes];
        boolean[] open = new boolean[nodes];
        ArrayDeque<Integer> path = new ArrayDeque<>();
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        int count = 0;
        for (int start = 0; start < nodes; start++) {
            if (index[start] != 0) {
                continue;
            }
            path.push(start);
            while (!path.isEmpty()) {
                int node = path.peek();
                if (index[node] == 0) {
                    index[node] = ++count;
                    low[node] = count;
                    next[node] = terrain.first(node);
                    open[node] = true;
                    waiting.push(node);
                }
                if (next[node] < terrain.end(node)) {
                    int edge = next[node]++;
                    int target = terrain.target(edge);
                    if (price(edge) == 0 && index[target] == 0) {
                        path.push(target);
                    } else if (price(edge) == 0 && open[target]) {
                        low[node] = Math.min(low[node], index[target]);
                    }
                    continue;
                }
                path.pop();
                if (!path.isEmpty()) {
                    low[path.peek()] = Math.min(low[path.peek()], low[node]);
                }
                if (low[node] == index[node]) {
                    close(node, waiting, open);
                }
            }
        }
    }

    private void close(int node, ArrayDeque<Integer> waiting, boolean[] open) {
        int member;
        do {
            member = waiting.pop();
            open[member] = false;
            group[member] = groups;
        } while (member != node);
        groups++;
    }
}
