package dev.merlon.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Costs, choke points, controls and blast radius of random models, against slow and plain ways to find them. */
final class ReconnaissanceTest {
    private static final int NODES = 8;
    private static final String[] PROOFS = {"[]", "[api-key]", "[mutual-tls]"};

    @TempDir
    Path folder;

    /** What stands in a random model: flows by their ends, with what they cost. */
    private record Drawn(int from, int to, int proof, boolean checked) {
        int cost() {
            return proof + (checked ? 1 : 0);
        }
    }

    @Test
    void agreesWithThePlainWays() {
        SplittableRandom random = new SplittableRandom(23);
        for (int trial = 0; trial < 25; trial++) {
            List<Drawn> drawn = draw(random);
            AttackPaths paths = Reconnaissance.of(analysis(drawn));
            int[] cost = cheapest(drawn, 0);
            for (Target target : paths.targets()) {
                int node = number(target.element());
                assertThat(target.least()).isEqualTo(cost[node] == Integer.MAX_VALUE ? Search.FAR : cost[node]);
                for (Route route : target.routes()) {
                    assertThat(route.legs().stream().mapToInt(Leg::least).sum()).isEqualTo(route.least());
                    assertThat(route.least()).isEqualTo(route.greatest());
                }
            }
            verifyChokePoints(drawn, paths, cost);
            verifyBlasts(drawn, paths);
            verifyCures(drawn, paths);
        }
    }

    private static void verifyChokePoints(List<Drawn> drawn, AttackPaths paths, int[] cost) {
        for (ChokePoint point : paths.chokePoints()) {
            String name = point.element().name();
            List<Drawn> without = drawn.stream()
                    .filter(flow -> !name.equals("n" + flow.from())
                            && !name.equals("n" + flow.to())
                            && !name.equals("n" + flow.from() + "->n" + flow.to()))
                    .toList();
            int[] then = cheapest(without, 0);
            for (int node = 1; node < NODES; node++) {
                boolean isBehind =
                        cost[node] != Integer.MAX_VALUE && then[node] == Integer.MAX_VALUE && !name.equals("n" + node);
                String target = "n" + node;
                assertThat(point.assets().stream().anyMatch(each -> each.name().equals(target)))
                        .isEqualTo(isBehind);
            }
        }
    }

    private static void verifyBlasts(List<Drawn> drawn, AttackPaths paths) {
        for (Blast blast : paths.blasts()) {
            for (Element component : blast.components()) {
                int[] cost = cheapest(drawn, number(component));
                BitSet expected = new BitSet();
                for (int node = 1; node < NODES; node++) {
                    expected.set(node, cost[node] <= 1);
                }
                BitSet found = new BitSet();
                blast.certain().forEach(each -> found.set(number(each)));
                assertThat(found).isEqualTo(expected);
                assertThat(blast.possible()).isEmpty();
            }
        }
    }

    /** Tries every control on every flow and component, and finds none that closes more. */
    private static void verifyCures(List<Drawn> drawn, AttackPaths paths) {
        int best = 0;
        int bestAdded = 0;
        for (int i = 0; i < drawn.size(); i++) {
            int at = i;
            List<Drawn> stronger = new ArrayList<>(drawn);
            if (stronger.get(i).from() != 0) {
                stronger.set(
                        i,
                        new Drawn(
                                drawn.get(i).from(),
                                drawn.get(i).to(),
                                2,
                                drawn.get(i).checked()));
            }
            List<Drawn> checking = drawn.stream()
                    .map(flow -> flow.to() == drawn.get(at).to()
                            ? new Drawn(flow.from(), flow.to(), flow.proof(), true)
                            : flow)
                    .toList();
            for (List<Drawn> then : List.of(stronger, checking)) {
                int[] effect = effect(drawn, then);
                if (effect[0] > best || effect[0] == best && effect[1] > bestAdded) {
                    best = effect[0];
                    bestAdded = effect[1];
                }
            }
        }
        if (best == 0 && bestAdded == 0) {
            assertThat(paths.cures()).isEmpty();
        } else {
            Cure first = paths.cures().get(0);
            assertThat(first.closed()).hasSize(best);
            assertThat(first.added()).isEqualTo(bestAdded);
        }
    }

    private static int[] effect(List<Drawn> before, List<Drawn> after) {
        int[] cost = cheapest(before, 0);
        int[] then = cheapest(after, 0);
        int closed = 0;
        int added = 0;
        for (int node = 1; node < NODES; node++) {
            if (then[node] > cost[node]) {
                boolean isClosed = cost[node] <= 3 && then[node] > 3;
                closed += isClosed ? 1 : 0;
                added += isClosed ? 0 : then[node] - cost[node];
            }
        }
        return new int[] {closed, added};
    }

    private static int number(Element element) {
        return Integer.parseInt(element.name().substring(1));
    }

    private static List<Drawn> draw(SplittableRandom random) {
        boolean[] checked = new boolean[NODES];
        for (int i = 1; i < NODES; i++) {
            checked[i] = random.nextInt(3) == 0;
        }
        boolean[][] taken = new boolean[NODES][NODES];
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            int from = random.nextInt(NODES);
            int to = 1 + random.nextInt(NODES - 1);
            if (from != to && !taken[from][to]) {
                taken[from][to] = true;
                drawn.add(new Drawn(from, to, random.nextInt(3), checked[to]));
            }
        }
        return drawn;
    }

    private Analysis analysis(List<Drawn> drawn) {
        StringBuilder text = new StringBuilder("tm 1\nmodel m\nuse std.core\n");
        text.append("boundary out : PublicNetwork { actor n0 : AnonymousUser }\n");
        for (int i = 1; i < NODES; i++) {
            int node = i;
            boolean isChecked = drawn.stream().anyMatch(flow -> flow.to() == node && flow.checked());
            text.append("component n").append(i).append(" : Service { criticality = critical; authorization = ");
            text.append(isChecked ? "function" : "coarse").append(" }\n");
        }
        text.append(drawn.stream()
                .map(flow -> "flow n" + flow.from() + " -> n" + flow.to() + " { authentication = "
                        + PROOFS[flow.proof()] + " }\n")
                .collect(Collectors.joining()));
        return Programs.analysis(Programs.compile(folder, text.toString()));
    }

    /** By trying every flow until nothing gets cheaper. */
    private static int[] cheapest(List<Drawn> drawn, int start) {
        int[] cost = new int[NODES];
        Arrays.fill(cost, Integer.MAX_VALUE);
        cost[start] = 0;
        for (int i = 0; i < NODES; i++) {
            for (Drawn flow : drawn) {
                if (cost[flow.from()] != Integer.MAX_VALUE) {
                    cost[flow.to()] = Math.min(cost[flow.to()], cost[flow.from()] + flow.cost());
                }
            }
        }
        return cost;
    }
}
