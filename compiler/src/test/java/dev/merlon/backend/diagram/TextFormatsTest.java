package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.backend.diagram.DiagramGraph.Shape;
import dev.merlon.testing.Golden;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Mermaid, PlantUML and D2. */
final class TextFormatsTest {
    private static final List<DiagramFormat> FORMATS =
            List.of(DiagramFormat.MERMAID, DiagramFormat.PLANTUML, DiagramFormat.D2);

    private static final String HOSTILE = DotWriterTest.HOSTILE
            + "\n"
            + "!include x\n"
            + "@enduml %load_json(\"x\") ${x} \" ] ) } ; click n1 call alert() %%{init}%% [[http://x]] <$img> **b** \\"
            + " |md x|";

    @TestFactory
    Stream<DynamicTest> textsAreAsExpected() {
        return FORMATS.stream()
                .flatMap(format -> Stream.of(
                        expected("bank." + format.extension(), BankGraph.graph(), format),
                        expected("hostile." + format.extension(), hostile(), format)));
    }

    private static DynamicTest expected(String name, DiagramGraph graph, DiagramFormat format) {
        return DynamicTest.dynamicTest(
                name,
                () -> Golden.matches(
                        Path.of(
                                System.getProperty("basedir", ""),
                                "src/test/resources/dev/merlon/backend/diagram",
                                name),
                        text(graph, format)));
    }

    @Test
    void noSignThatMeansSomethingToMermaidIsLeftInALabel() {
        String text = text(hostile(), DiagramFormat.MERMAID);

        Pattern label = Pattern.compile("\"([^\"]*)\"");
        assertThat(label.matcher(text).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(each -> each.replace("<br>", "").matches("(?:[\\p{L}\\p{N} ,\u2026]|#[0-9]+;)*"));
        assertThat(text).doesNotContain("call alert()", "%%").contains("flowchart TB\n");
        assertThat(text.lines().map(String::strip)).noneMatch(line -> line.startsWith("click"));
    }

    @Test
    void noSignThatMeansSomethingToPlantUmlIsLeftInALabel() {
        String text = text(hostile(), DiagramFormat.PLANTUML);

        assertThat(text.lines()
                        .filter(line ->
                                line.strip().startsWith("!") || line.strip().startsWith("@")))
                .containsExactly("@startuml", "@enduml");
        assertThat(text).doesNotContain("%", "$", "[[", "**", "//");
    }

    @Test
    void d2TextsStayInTheirQuotationMarks() {
        String text = text(hostile(), DiagramFormat.D2);

        Pattern line = Pattern.compile("\\s*(?:[a-z0-9.-]+(?: -> [a-z0-9.]+)?(?:: )?)?(?:\"(?:[^\"\\\\\\n"
                + "$]|\\\\.)*\")?(?:[a-z0-9-]+)?(?: ?\\{)?\\}?");
        assertThat(text.lines()).allMatch(each -> line.matcher(each).matches());
        assertThat(text).doesNotContain("@e\n").contains("\\${x}");
    }

    @Test
    void theFormatsSayTheSame() {
        List<String> texts =
                FORMATS.stream().map(format -> text(BankGraph.graph(), format)).toList();

        for (Node node : BankGraph.graph().nodes()) {
            assertThat(texts).allMatch(text -> text.contains(node.title()));
        }
        for (Flow flow : BankGraph.graph().flows()) {
            assertThat(texts).allMatch(text -> text.contains(flow.title()));
        }
        assertThat(texts).allMatch(text -> text.contains("2 high, 1 other open, 4 questions"));
    }

    @Test
    void whatMermaidDoesNotTakeIsRefusedWithAWayOut() {
        List<Flow> flows = IntStream.rangeClosed(0, MermaidWriter.MOST_FLOWS)
                .mapToObj(i -> new Flow("f" + i, "a", "a", "", "", List.of(), ThreatCounts.NONE))
                .toList();
        Node node = new Node("a", "A", "", Shape.PROCESS, null, true, ThreatCounts.NONE);

        assertThatThrownBy(() -> MermaidWriter.write(new DiagramGraph("m", "M", List.of(), List.of(node), flows)))
                .isInstanceOf(DiagramFailure.class)
                .hasMessageContaining("501 flows");
    }

    @Test
    void titlesForScreenReadersAreNeverEmpty() {
        assertThat(text(new DiagramGraph("m", "%%{;}", List.of(), List.of(), List.of()), DiagramFormat.MERMAID))
                .contains("accTitle: Data flow diagram\n");
    }

    static DiagramGraph hostile() {
        DiagramGraph graph = DotWriterTest.hostile();
        return new DiagramGraph(
                        graph.id(),
                        HOSTILE,
                        graph.boundaries(),
                        graph.nodes(),
                        graph.flows(),
                        Caption.NONE.and(HOSTILE))
                .with(
                        graph.boundaries(),
                        graph.nodes().stream()
                                .map(node -> node.with(new Aside(
                                        Glyph.KEY,
                                        HOSTILE,
                                        "https://example.com/?a=$b&c=%22",
                                        Emphasis.STRONG,
                                        List.of(HOSTILE))))
                                .toList(),
                        graph.flows());
    }

    private static String text(DiagramGraph graph, DiagramFormat format) {
        return new String(DiagramDrawing.draw(graph, format, Engine.EMBEDDED), StandardCharsets.UTF_8);
    }
}
