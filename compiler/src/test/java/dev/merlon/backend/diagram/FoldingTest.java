package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.backend.diagram.DiagramGraph.Shape;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FoldingTest {
    private final DiagramGraph bank = BankGraph.graph();

    @Test
    void aCollapsedBoundaryIsOneNodeAndSaysHowMuchIsInIt() {
        DiagramGraph folded = Folding.of(bank, Set.of("core"));
        Node core = node(folded, "core");

        assertThat(core.shape()).isEqualTo(Shape.GROUP);
        assertThat(core.kind()).isEqualTo("Namespace, 5 elements");
        assertThat(core.boundary()).isEqualTo("cluster");
        assertThat(folded.nodes()).hasSize(bank.nodes().size() - 4);
        assertThat(folded.boundaries())
                .extracting(Boundary::id)
                .doesNotContain("core")
                .contains("cluster");
    }

    @Test
    void whatIsOpenInsideIsCountedAtTheNode() {
        // The payment service 2 high, the ledger's database 1; the flows and nodes inside have the rest.
        ThreatCounts inside = ThreatCounts.NONE;
        for (Node node : bank.nodes()) {
            inside = "core".equals(node.boundary()) ? inside.plus(node.threats()) : inside;
        }
        Set<String> own = Set.of("payments", "limits", "ledger", "ledger-db", "events");
        for (Flow flow : bank.flows()) {
            inside = own.contains(flow.source()) && own.contains(flow.target()) ? inside.plus(flow.threats()) : inside;
        }

        assertThat(node(Folding.of(bank, Set.of("core")), "core").threats()).isEqualTo(inside);
        assertThat(inside.high()).isEqualTo(3);
    }

    @Test
    void flowsBetweenTheSameTwoEndsBecomeOneAndKeepTheirWay() {
        DiagramGraph folded = Folding.of(bank, Set.of("core", "analytics"));
        Flow export = folded.flows().stream()
                .filter(flow -> flow.source().equals("core") && flow.target().equals("analytics"))
                .findFirst()
                .orElseThrow();

        assertThat(export.title()).isEqualTo("2 flows");
        assertThat(export.protocol()).isEqualTo("Kafka Connect, SFTP");
        assertThat(export.data()).containsExactly("Payment event", "Transaction", "Customer profile");
        assertThat(export.members()).containsExactly("export", "nightly");
        assertThat(export.threats().high()).isEqualTo(4);
        assertThat(export.aside().about()).isEqualTo("Stream, Nightly copy");
        assertThat(folded.flows())
                .noneMatch(flow ->
                        flow.source().equals("analytics") && flow.target().equals("core"));
    }

    @Test
    void aFlowThatStaysAloneKeepsItsNameAndId() {
        Flow post = Folding.of(bank, Set.of("cluster")).flows().stream()
                .filter(flow -> flow.members().equals(List.of("verify")))
                .findFirst()
                .orElseThrow();

        assertThat(post.id()).isEqualTo("verify");
        assertThat(post.title()).isEqualTo("Verify token");
    }

    @Test
    void theOutermostOfCollapsedBoundariesIsShown() {
        DiagramGraph folded = Folding.of(bank, Set.of("core", "cloud"));

        assertThat(folded.nodes()).extracting(Node::id).contains("cloud").doesNotContain("core", "payments");
        assertThat(folded.boundaries()).extracting(Boundary::id).containsExactly("internet", "third-parties");
    }

    @Test
    void levelsCountFromOutside() {
        assertThat(Folding.deeper(bank, 0)).hasSize(8);
        assertThat(Folding.deeper(bank, 1)).containsExactlyInAnyOrder("edge", "cluster", "core", "vault", "analytics");
        assertThat(Folding.deeper(bank, 2)).containsExactlyInAnyOrder("core", "vault");
        assertThat(Folding.deeper(bank, 3)).isEmpty();
        assertThat(Folding.of(bank, Set.of())).isSameAs(bank);
    }

    @Test
    void aNeighbourhoodReachesAsFarAsItIsTold() {
        assertThat(ids(Neighbourhood.of(bank, Set.of("ledger-db"), 0))).containsExactly("ledger-db");
        assertThat(ids(Neighbourhood.of(bank, Set.of("ledger-db"), 1)))
                .containsExactly("ledger", "ledger-db", "warehouse");
        assertThat(ids(Neighbourhood.of(bank, Set.of("ledger-db"), 99))).hasSize(15);
        assertThat(Neighbourhood.of(bank, Set.of("ledger-db"), 1).boundaries())
                .extracting(Boundary::id)
                .containsExactly("analytics", "cloud", "cluster", "core");
    }

    private static List<String> ids(DiagramGraph graph) {
        return graph.nodes().stream().map(Node::id).toList();
    }

    private static Node node(DiagramGraph graph, String id) {
        return graph.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
