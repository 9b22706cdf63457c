package dev.merlon.attack;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The cheapest ways from some nodes to all others: Dijkstra's algorithm with a bucket for each cost in place of a queue, which is
 * linear where costs are small (R. B. Dial, "Algorithm 360: Shortest-path forest with topological ordering", Communications of the
 * ACM 12, 1969).
 *
 * <p>Of ways that cost the same, the one counts that was found first: steps leave a node in the order of their targets.
 */
final class Search {
    /** The cost of what is out of reach. */
    static final int FAR = Integer.MAX_VALUE;

    private static final int NONE = -1;

    private final Terrain terrain;
    private final int[] cost;
    private final int[] by;
    private final boolean backwards;

    private Search(Terrain terrain, boolean backwards) {
        this.terrain = terrain;
        this.cost = new int[terrain.nodes()];
        this.by = new int[terrain.nodes()];
        this.backwards = backwards;
        Arrays.fill(cost, FAR);
        Arrays.fill(by, NONE);
    }

    /** Over every step that is possible, at the least that it can cost. */
    static Search possible(Terrain terrain, int[] starts) {
        return possible(terrain, starts, new BitSet());
    }

    /** @param ends nodes that no way leads through */
    static Search possible(Terrain terrain, int[] starts, BitSet ends) {
        return new Search(terrain, false).run(starts, false, ends);
    }

    /** Over steps that are certain, at the most that they can cost. */
    static Search certain(Terrain terrain, int[] starts) {
        return certain(terrain, starts, new BitSet());
    }

    /** @param ends nodes that no way leads through */
    static Search certain(Terrain terrain, int[] starts, BitSet ends) {
        return new Search(terrain, false).run(starts, true, ends);
    }

    /** Over every step that is possible, from its end to its beginning. */
    static Search backwards(Terrain terrain, int[] ends) {
        return new Search(terrain, true).run(ends, false, new BitSet());
    }

    private Search run(int[] starts, boolean certain, BitSet ends) {
        Buckets buckets = new Buckets(terrain.mostOfStep());
        for (int start : starts) {
            cost[start] = 0;
            buckets.add(start, 0);
        }
        for (int node = buckets.next(); node >= 0; node = buckets.next()) {
            boolean isStart = by[node] == NONE;
            if (cost[node] != buckets.current() || !isStart && ends.get(node)) {
                continue;
            }
            int end = backwards ? terrain.endIn(node) : terrain.end(node);
            for (int i = backwards ? terrain.firstIn(node) : terrain.first(node); i < end; i++) {
                int edge = backwards ? terrain.entering(i) : i;
                int price = certain ? terrain.greatest(edge) : terrain.least(edge);
                int other = backwards ? terrain.source(edge) : terrain.target(edge);
                if (price != FAR && cost[node] + price < cost[other]) {
                    cost[other] = cost[node] + price;
                    by[other] = edge;
                    buckets.add(other, cost[other]);
                }
            }
        }
        return this;
    }

    /** What it costs to get to a node, or {@link #FAR}. */
    int cost(int node) {
        return cost[node];
    }

    boolean reaches(int node) {
        return cost[node] != FAR;
    }

    /** The step by which a node that is reached was entered; -1 at a start. */
    int by(int node) {
        return by[node];
    }

    /** The steps of the way to a node that is reached, in the order in which they are taken. */
    int[] way(int node) {
        int length = 0;
        for (int edge = by[node]; edge != NONE; edge = by[before(edge)]) {
            length++;
        }
        int[] steps = new int[length];
        int place = backwards ? 0 : length - 1;
        for (int edge = by[node]; edge != NONE; edge = by[before(edge)]) {
            steps[place] = edge;
            place += backwards ? 1 : -1;
        }
        return steps;
    }

    private int before(int edge) {
        return backwards ? terrain.target(edge) : terrain.source(edge);
    }
}
