package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.backend.diagram.DiagramGraph.Shape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SvgFinishTest {
    private static final ThreatCounts NONE = ThreatCounts.NONE;

    @Test
    void groupsSayWhichElementTheyDraw() {
        String svg = svg(graph());

        assertThat(svg)
                .contains("<g class=\"node\" data-element=\"shop\">")
                .contains("<g class=\"node\" data-element=\"a&lt;&quot;b\">")
                .contains("<g class=\"cluster\" data-element=\"zone\">")
                .contains("<g class=\"edge\" data-element=\"pay\">")
                .contains("<g class=\"edge label\" data-element=\"pay\">")
                .contains("<g class=\"cluster label\" data-element=\"zone\">")
                .doesNotContain(" id=")
                .doesNotContain("<title>");
    }

    @Test
    void noLineIsDrawnAcrossALabel() {
        String svg = svg(graph());

        assertThat(svg.indexOf(">Zone</text>")).isGreaterThan(svg.lastIndexOf("class=\"edge\""));
        assertThat(svg.indexOf(">Pay</text>")).isGreaterThan(svg.lastIndexOf("class=\"edge\""));
    }

    @Test
    void aFlowThatStandsForSeveralIsNoneOfThem() {
        DiagramGraph graph = graph();
        Flow two = new Flow(
                "two",
                "shop",
                "a<\"b",
                "2 flows",
                "",
                List.of(),
                NONE,
                dev.merlon.backend.ChangedPart.Mark.SAME,
                Aside.NONE,
                List.of("x", "y"));

        assertThat(svg(graph.with(graph.boundaries(), graph.nodes(), List.of(two))))
                .contains("<g class=\"edge\">")
                .doesNotContain("data-element=\"two\"");
    }

    @Test
    void glyphsStandWhereTheirSquaresWere() {
        assertThat(svg(graph()))
                .contains("class=\"glyph\"", Glyph.BROWSER.path())
                .doesNotContain("#4d45");
        for (Glyph glyph : Glyph.values()) {
            assertThat(Glyph.ofColour(glyph.colour()).orElse(Glyph.NONE)).isEqualTo(glyph);
        }
    }

    @Test
    void linksAndDocCommentsAreThere() {
        assertThat(svg(graph()))
                .contains("xlink:href=\"https://example.com/?a=1&amp;b=2\"", "target=\"_blank\"")
                .contains("Sells &lt;things&gt;.");
    }

    @Test
    void onlyPicturesForScreensHaveAStyle() {
        String svg = svg(graph());

        assertThat(svg).contains("prefers-color-scheme: dark").contains("aria-label=\"Shop &lt;1&gt;\"");
        assertThat(SvgFinish.of(svg, "M", false)).contains("<svg class=\"merlon-diagram\"");
    }

    private static DiagramGraph graph() {
        Node shop = new Node("shop", "Shop", "", Shape.PROCESS, "zone", true, NONE)
                .with(new Aside(Glyph.BROWSER, "Sells <things>.", "https://example.com/?a=1&b=2"));
        Node other = new Node("a<\"b", "Other", "", Shape.STORE, null, true, NONE);
        return new DiagramGraph(
                "m",
                "Shop <1>",
                List.of(new Boundary("zone", "Zone", "", null, NONE)),
                List.of(shop, other),
                List.of(new Flow("pay", "shop", "a<\"b", "Pay", "HTTPS", List.of("Order"), NONE)));
    }

    private static String svg(DiagramGraph graph) {
        return new String(DiagramDrawing.draw(graph, DiagramFormat.SVG, Engine.EMBEDDED), StandardCharsets.UTF_8);
    }

    @Test
    void badgesKeepTheirGroundInTheDark() {
        for (ThreatTally.Severity severity : ThreatTally.Severity.values()) {
            assertThat(Theme.style())
                    .as(severity.word())
                    .doesNotContain("diagram [fill=\"" + Palette.fill(severity) + "\"]")
                    .doesNotContain("diagram [fill=\"" + Palette.ink(severity) + "\"]");
        }
    }
}
