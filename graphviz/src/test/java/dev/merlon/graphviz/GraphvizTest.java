package dev.merlon.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GraphvizTest {
    @Test
    void drawsNodesClustersAndEdges() {
        Rendering rendering = Graphviz.render(
                "digraph g { subgraph cluster_z { label=\"Zone\"; a } a -> b [label=<<b>calls</b>>] }", "svg");

        assertThat(rendering.warnings()).isEmpty();
        assertThat(rendering.text())
                .contains("<title>a</title>", "<title>b</title>", ">Zone</text>", ">calls</text>", "class=\"cluster\"");
    }

    @Test
    void theVersionIsThatOfTheProgram() {
        assertThat(Graphviz.render("digraph { a }", "svg").text()).contains("graphviz version " + Graphviz.VERSION);
    }

    @Test
    void theSameTextGivesTheSamePicture() {
        String dot = "digraph { a -> b -> c; a -> c; b -> d; d -> a }";

        assertThat(Graphviz.render(dot, "svg")).isEqualTo(Graphviz.render(dot, "svg"));
    }

    @Test
    void whatIsPreparedDrawsOnceAndTheSame() {
        String dot = "digraph { a -> b -> c; a -> c; b -> d; d -> a }";
        Rendering unprepared = Graphviz.render(dot, "svg");
        Graphviz.prepare();
        Graphviz.prepare();

        assertThat(Graphviz.render(dot, "svg")).isEqualTo(unprepared);
        assertThat(Graphviz.render(dot, "svg")).isEqualTo(unprepared);
    }

    @Test
    void otherLayoutsAndFormatsAreThere() {
        assertThat(Graphviz.render("digraph { a -> b }", "plain", "neato").text())
                .startsWith("graph ")
                .contains("edge a b ");
    }

    @Test
    void malformedTextIsAFailureThatNamesTheLine() {
        assertThatThrownBy(() -> Graphviz.render("digraph {\n a -> \n}", "svg"))
                .isInstanceOf(GraphvizFailure.class)
                .hasMessageContaining("does not parse")
                .hasMessageContaining("line 3");
    }

    @Test
    void unknownLayoutAndFormatAreFailures() {
        assertThatThrownBy(() -> Graphviz.render("digraph { a }", "svg", "spiral"))
                .isInstanceOf(GraphvizFailure.class)
                .hasMessageContaining("spiral");
        assertThatThrownBy(() -> Graphviz.render("digraph { a }", "bmp"))
                .isInstanceOf(GraphvizFailure.class)
                .hasMessageContaining("bmp");
    }

    @Test
    void aFailureLeavesTheNextRenderingAlone() {
        assertThatThrownBy(() -> Graphviz.render("digraph { label=<<table><tr></table>> ", "svg"))
                .isInstanceOf(GraphvizFailure.class);

        assertThat(Graphviz.render("digraph { a }", "svg").warnings()).isEmpty();
    }

    @Test
    void theProgramSeesNoFiles(@TempDir Path folder) throws IOException {
        Path image = Files.writeString(folder.resolve("secret.svg"), "<svg width=\"77\" height=\"77\"></svg>");

        Rendering rendering =
                Graphviz.render("digraph { a [image=\"" + image.toUri().getPath() + "\"] }", "svg");

        assertThat(rendering.warnings()).anyMatch(warning -> warning.contains("secret.svg"));
        assertThat(rendering.text()).doesNotContain("secret.svg\"");
    }

    @Test
    void aLongChainFitsTheStack() {
        String chain = IntStream.range(0, 3_000)
                .mapToObj(i -> "n" + i + " -> n" + (i + 1) + ";\n")
                .collect(Collectors.joining("", "digraph {\n", "}"));

        assertThat(Graphviz.render(chain, "svg").text()).contains("<title>n3000</title>");
    }

    @Test
    void halfAPictureIsAFailure() {
        String longerThanItsParserCanHold = IntStream.range(0, 3_000)
                .mapToObj(i -> "n" + i)
                .collect(Collectors.joining(" -> ", "digraph { ", " }"));

        assertThatThrownBy(() -> Graphviz.render(longerThanItsParserCanHold, "svg"))
                .isInstanceOf(GraphvizFailure.class)
                .hasMessageContaining("memory exhausted");
        assertThatThrownBy(() -> Graphviz.render("digraph { a [label=<<TABLE BORDER=\"1\" BORDER=\"2\"/>>] }", "svg"))
                .isInstanceOf(GraphvizFailure.class)
                .hasMessageContaining("duplicate attribute");
    }

    @Test
    void lettersBeyondAsciiSurvive() {
        assertThat(Graphviz.render("digraph { a [label=\"Überweisung 振込 😀\"] }", "svg")
                        .text())
                .contains("Überweisung 振込 😀");
    }

    /** The file is what its documentation says it is, also after somebody exchanged one of them. */
    @Test
    void theProgramIsTheOneWhoseOriginIsDocumented() throws Exception {
        Path wasm = Path.of(System.getProperty("graphviz.wasm"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(wasm));

        assertThat(Files.readString(wasm.resolveSibling("README.md")))
                .contains(HexFormat.of().formatHex(digest))
                .contains("Graphviz " + Graphviz.VERSION);
    }
}
