package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.backend.diagram.DiagramGraph.Shape;
import dev.merlon.backend.diagram.Division.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DivisionTest {
    @Test
    void whatCanBeReadIsOnePicture() {
        DiagramGraph bank = BankGraph.graph();

        assertThat(Division.of(bank, name -> name)).containsExactly(new Part("", bank));
    }

    @ParameterizedTest
    @CsvSource({"100, 4, 25", "500, 20, 25", "500, 1, 500", "300, 100, 3", "120, 0, 0", "2000, 8, 250"})
    void everyNodeIsInSomePictureThatCanBeRead(int size, int zones, int each) {
        DiagramGraph graph = graph(size, zones, each);
        List<Part> parts = Division.of(graph, name -> name + ".svg");
        Set<String> drawn = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Part part : parts) {
            assertThat(names.add(part.name())).as(part.name()).isTrue();
            part.graph().nodes().stream()
                    .filter(node -> node.aside().emphasis() == Emphasis.PLAIN && node.shape() != Shape.GROUP)
                    .forEach(node -> drawn.add(node.id()));
            long own = part.graph().nodes().stream()
                    .filter(node -> node.aside().emphasis() == Emphasis.PLAIN)
                    .count();
            assertThat(own).as(part.name()).isLessThanOrEqualTo(Division.MOST);
        }

        assertThat(drawn).hasSize(size);
        assertThat(parts).hasSizeGreaterThan(1);
    }

    @Test
    void everyFlowIsInSomePicture() {
        DiagramGraph graph = graph(200, 8, 25);
        Set<String> drawn = new HashSet<>();
        Division.of(graph, name -> name)
                .forEach(part -> part.graph().flows().forEach(flow -> drawn.addAll(flow.members())));

        assertThat(drawn).hasSize(graph.flows().size());
    }

    @Test
    void groupsLeadToTheirPicturesAndTheseBack() {
        List<Part> parts = Division.of(graph(100, 4, 25), name -> "bank" + name + ".svg");
        Set<String> places = new HashSet<>();
        parts.forEach(part -> places.add("bank" + part.name() + ".svg"));

        assertThat(parts.get(0).name()).isEmpty();
        for (Part part : parts) {
            part.graph().nodes().stream()
                    .filter(node -> node.shape() == Shape.GROUP)
                    .forEach(node -> assertThat(places).contains(node.aside().link()));
            assertThat(part.graph().caption().home()).isEqualTo(part.name().isEmpty() ? "" : "bank.svg");
        }
    }

    @Test
    void namesOfFilesAreTameAndNeverAlike() {
        Set<String> taken = new HashSet<>();

        assertThat(Division.fileName("core", taken)).isEqualTo("core");
        assertThat(Division.fileName("Core", taken)).isEqualTo("core-2");
        assertThat(Division.fileName("../../etc/passwd", taken)).isEqualTo("etc-passwd");
        assertThat(Division.fileName("a\\b:c", taken)).isEqualTo("a-b-c");
        assertThat(Division.fileName("\u6570\u636e", taken)).isEqualTo("part");
        assertThat(Division.fileName("x".repeat(300), taken)).hasSize(60);
    }

    /** Nodes in zones of a size, what is left outside; each has a flow to the next, and some to far away. */
    private static DiagramGraph graph(int size, int zones, int each) {
        List<Boundary> boundaries = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < zones; i++) {
            boundaries.add(new Boundary("z" + i, "Zone " + i, "Namespace", null, ThreatCounts.NONE));
        }
        for (int i = 0; i < size; i++) {
            String zone = each > 0 && i / each < zones ? "z" + i / each : null;
            nodes.add(new Node("n" + i, "Node " + i, "Service", Shape.PROCESS, zone, true, ThreatCounts.NONE));
            for (int to : new int[] {(i + 1) % size, (i * 7 + 3) % size}) {
                if (to != i) {
                    flows.add(new Flow(
                            "f" + i + "-" + flows.size(), "n" + i, "n" + to, "", "gRPC", List.of(), ThreatCounts.NONE));
                }
            }
        }
        return new DiagramGraph("bank", "Bank", boundaries, nodes, flows);
    }
}
