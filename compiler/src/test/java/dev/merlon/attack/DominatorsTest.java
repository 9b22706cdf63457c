package dev.merlon.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Dominators against their definition: without one, the node is not reached. */
final class DominatorsTest {
    @Test
    void dominatorsAreWhatNoWayLeadsPast() {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 500; trial++) {
            int nodes = 1 + random.nextInt(14);
            List<List<Integer>> graph = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                graph.add(new ArrayList<>());
                for (int i = random.nextInt(4); i > 0; i--) {
                    graph.get(node).add(random.nextInt(nodes));
                }
            }
            verify(graph, random.nextInt(nodes));
        }
    }

    private static void verify(List<List<Integer>> graph, int root) {
        int[] first = new int[graph.size() + 1];
        for (int node = 0; node < graph.size(); node++) {
            first[node + 1] = first[node] + graph.get(node).size();
        }
        int[] out =
                graph.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
        Dominators dominators = new Dominators(first, out, root);
        BitSet reached = reached(graph, root, -1);
        for (int node = 0; node < graph.size(); node++) {
            assertThat(dominators.isReached(node)).isEqualTo(reached.get(node));
            if (!reached.get(node)) {
                continue;
            }
            BitSet found = new BitSet();
            for (int each = node; each != root; each = dominators.immediate(each)) {
                found.set(dominators.immediate(each));
            }
            BitSet expected = new BitSet();
            for (int other = 0; other < graph.size(); other++) {
                if (other != node
                        && reached.get(other)
                        && (other == root || !reached(graph, root, other).get(node))) {
                    expected.set(other);
                }
            }
            assertThat(found).isEqualTo(node == root ? new BitSet() : expected);
        }
    }

    private static BitSet reached(List<List<Integer>> graph, int root, int without) {
        BitSet reached = new BitSet();
        List<Integer> waiting = new ArrayList<>(List.of(root));
        while (!waiting.isEmpty()) {
            int node = waiting.remove(waiting.size() - 1);
            if (node != without && !reached.get(node)) {
                reached.set(node);
                waiting.addAll(graph.get(node));
            }
        }
        return reached;
    }
}
