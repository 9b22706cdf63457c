package dev.merlon.attack;

import java.util.Arrays;

/** Nodes by their cost, the cheapest first; in a ring, because those that wait are at most one step apart. */
final class Buckets {
    private final int[][] ring;
    private final int[] sizes;
    private final int[] taken;
    private int current;
    private int waiting;

    /** @param most what a step costs at most */
    Buckets(int most) {
        ring = new int[most + 1][];
        sizes = new int[most + 1];
        taken = new int[most + 1];
    }

    /** @param cost at least that of the node that was taken last, and at most one step more */
    void add(int node, int cost) {
        int slot = cost % ring.length;
        int[] bucket = ring[slot];
        if (bucket == null) {
            bucket = new int[16];
        } else if (sizes[slot] == bucket.length) {
            bucket = Arrays.copyOf(bucket, bucket.length * 2);
        }
        bucket[sizes[slot]++] = node;
        ring[slot] = bucket;
        waiting++;
    }

    /** The next node, in the order in which those of a cost came; -1 where none waits. A node may come again. */
    int next() {
        if (waiting == 0) {
            return -1;
        }
        int slot = current % ring.length;
        while (taken[slot] == sizes[slot]) {
            taken[slot] = 0;
            sizes[slot] = 0;
            current++;
            slot = current % ring.length;
        }
        waiting--;
        return ring[slot][taken[slot]++];
    }

    /** The cost of the node that was taken last. */
    int current() {
        return current;
    }
}
