package dev.merlon.attack;

import java.util.Arrays;

/**
 * Which nodes of a graph every way from the root to a node leads through: its dominators.
 *
 * <p>By the iterative algorithm of K. D. Cooper, T. J. Harvey and K. Kennedy, "A Simple, Fast Dominance Algorithm" (Rice University,
 * 2001): nodes in reverse postorder take the nearest common dominator of those they are entered from, until nothing changes.
 */
final class Dominators {
    private static final int NONE = -1;

    private final int[] firstOut;
    private final int[] out;
    private final int[] immediate;
    private final int[] place;

    /**
     * @param firstOut where the targets of each node begin in {@code out}, and one number more
     * @param root the node that all ways begin at
     */
    Dominators(int[] firstOut, int[] out, int root) {
        this.firstOut = firstOut;
        this.out = out;
        int nodes = firstOut.length - 1;
        this.immediate = new int[nodes];
        this.place = new int[nodes];
        Arrays.fill(immediate, NONE);
        Arrays.fill(place, NONE);
        int[] order = postorder(root);
        int[][] entries = entries();
        immediate[root] = root;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = order.length - 2; i >= 0; i--) {
                changed |= settle(order[i], entries);
            }
        }
    }

    private boolean settle(int node, int[][] entries) {
        int best = NONE;
        for (int i = entries[0][node]; i < entries[0][node + 1]; i++) {
            int before = entries[1][i];
            if (immediate[before] != NONE) {
                best = best == NONE ? before : common(before, best);
            }
        }
        boolean changed = immediate[node] != best;
        immediate[node] = best;
        return changed;
    }

    private int common(int one, int other) {
        int first = one;
        int second = other;
        while (first != second) {
            while (place[first] < place[second]) {
                first = immediate[first];
            }
            while (place[second] < place[first]) {
                second = immediate[second];
            }
        }
        return first;
    }

    /** The nodes that are reached, each after all that are found from it; notes the place of each. */
    private int[] postorder(int root) {
        int[] order = new int[immediate.length];
        int[] stack = new int[immediate.length];
        int[] next = new int[immediate.length];
        boolean[] seen = new boolean[immediate.length];
        int size = 0;
        int top = 0;
        stack[top++] = root;
        seen[root] = true;
        next[root] = firstOut[root];
        while (top > 0) {
            int node = stack[top - 1];
            if (next[node] < firstOut[node + 1]) {
                int target = out[next[node]++];
                if (!seen[target]) {
                    seen[target] = true;
                    next[target] = firstOut[target];
                    stack[top++] = target;
                }
            } else {
                top--;
                place[node] = size;
                order[size++] = node;
            }
        }
        return Arrays.copyOf(order, size);
    }

    /** From where each node is entered, among those that are reached: where the numbers of a node begin, and the numbers. */
    private int[][] entries() {
        int[] first = new int[immediate.length + 1];
        for (int node = 0; node < immediate.length; node++) {
            for (int i = firstOut[node]; place[node] != NONE && i < firstOut[node + 1]; i++) {
                first[out[i] + 1]++;
            }
        }
        for (int i = 0; i < immediate.length; i++) {
            first[i + 1] += first[i];
        }
        int[] from = new int[first[immediate.length]];
        int[] filled = first.clone();
        for (int node = 0; node < immediate.length; node++) {
            for (int i = firstOut[node]; place[node] != NONE && i < firstOut[node + 1]; i++) {
                from[filled[out[i]]++] = node;
            }
        }
        return new int[][] {first, from};
    }

    /** Whether the root leads to a node. */
    boolean isReached(int node) {
        return place[node] != NONE;
    }

    /** The nearest dominator of a node that is reached; of the root, itself. */
    int immediate(int node) {
        return immediate[node];
    }
}
