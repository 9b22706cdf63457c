package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.backend.diagram.DiagramGraph.Shape;
import dev.merlon.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DotWriterTest {
    static final String HOSTILE =
            "<script>alert(\"1\")</script>\n]; \\N \\\" &lt; \u202Eevil\u0000 <img src='/etc/passwd'>";

    @Test
    void aBank() throws IOException {
        Golden.matches(expected("bank.dot"), DotWriter.write(BankGraph.graph()));
    }

    @Test
    void hostileText() throws IOException {
        Golden.matches(expected("hostile.dot"), DotWriter.write(hostile()));
    }

    @Test
    void nothingAtAll() throws IOException {
        DiagramGraph empty = new DiagramGraph("empty", "Empty", List.of(), List.of(), List.of());

        Golden.matches(expected("empty.dot"), DotWriter.write(empty));
    }

    @Test
    void orderOfArrivalDoesNotMatter() {
        DiagramGraph bank = BankGraph.graph();
        Random random = new Random(7);
        List<Boundary> boundaries = new ArrayList<>(bank.boundaries());
        List<Node> nodes = new ArrayList<>(bank.nodes());
        List<Flow> flows = new ArrayList<>(bank.flows());
        Collections.shuffle(boundaries, random);
        Collections.shuffle(nodes, random);
        Collections.shuffle(flows, random);

        assertThat(DotWriter.write(new DiagramGraph(bank.id(), bank.title(), boundaries, nodes, flows)))
                .isEqualTo(DotWriter.write(bank));
    }

    @Test
    void aBoundaryWithNothingInItIsDrawn() {
        DiagramGraph graph = new DiagramGraph(
                "m", "M", List.of(new Boundary("zone", "Zone", "", null, ThreatCounts.NONE)), List.of(), List.of());

        assertThat(DotWriter.write(graph)).contains("subgraph \"cluster zone\"", "\"nothing in zone\"");
    }

    @Test
    void theWorstCountIsSaidInWordsAndOthersAsANumber() {
        Node node = node("n", new ThreatCounts(0, 2, 1, 3, 0, 4));
        String dot = DotWriter.write(new DiagramGraph("m", "M", List.of(), List.of(node), List.of()));

        assertThat(dot).contains("<B>2 high</B>", "<B>+4</B>", "<B>4 ?</B>").doesNotContain("1 medium</B>");
        assertThat(dot).contains("2 open, high\\n1 open, medium\\n3 open, low\\n4 questions");
    }

    @Test
    void manyFlowsAreNotLabelled() {
        List<Flow> flows = IntStream.range(0, 151)
                .mapToObj(i ->
                        new Flow("f" + i, "a", "b", "Flow number " + i, "HTTPS", List.of("Order"), ThreatCounts.NONE))
                .toList();
        List<Node> nodes = List.of(node("a", ThreatCounts.NONE), node("b", ThreatCounts.NONE));

        assertThat(DotWriter.write(new DiagramGraph("m", "M", List.of(), nodes, flows)))
                .contains("With 151 flows, what flows is shown in tooltips only.")
                .contains("tooltip=\"Flow number 150 (HTTPS, Order)\"")
                .doesNotContain(">Flow number 150<");
        assertThat(DotWriter.write(new DiagramGraph("m", "M", List.of(), nodes, flows.subList(0, 150))))
                .contains(">Flow number 149<")
                .doesNotContain("in tooltips only");
    }

    @Test
    void aGraphThatContradictsItselfIsRefused() {
        Boundary a = new Boundary("a", "A", "", "b", ThreatCounts.NONE);
        Boundary b = new Boundary("b", "B", "", "a", ThreatCounts.NONE);
        Flow loose = new Flow("f", "x", "y", "", "", List.of(), ThreatCounts.NONE);

        assertThatThrownBy(() -> new DiagramGraph("m", "M", List.of(a, b), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DiagramGraph("m", "M", List.of(), List.of(), List.of(loose)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static DiagramGraph hostile() {
        ThreatCounts one = new ThreatCounts(1, 0, 0, 0, 0, 1);
        return new DiagramGraph(
                HOSTILE,
                HOSTILE,
                List.of(new Boundary("zone\"\\", HOSTILE, HOSTILE, null, one)),
                List.of(
                        new Node("a\"\\", HOSTILE, HOSTILE, Shape.PROCESS, "zone\"\\", true, one),
                        new Node("b]\n", HOSTILE, HOSTILE, Shape.STORE, null, false, one)),
                List.of(new Flow("f\u0000<", "a\"\\", "b]\n", HOSTILE, HOSTILE, List.of(HOSTILE, HOSTILE), one)));
    }

    private static Node node(String id, ThreatCounts threats) {
        return new Node(id, id, "Service", Shape.PROCESS, null, true, threats);
    }

    private static Path expected(String name) {
        return Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/backend/diagram", name);
    }
}
