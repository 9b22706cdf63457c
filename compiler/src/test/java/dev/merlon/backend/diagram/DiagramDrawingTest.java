package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.backend.diagram.DiagramGraph.Shape;
import dev.merlon.graphviz.Graphviz;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class DiagramDrawingTest {
    @Test
    void graphvizHasNothingToComplainOf() {
        assertThat(Graphviz.render(DotWriter.write(BankGraph.graph()), "svg").warnings())
                .isEmpty();
    }

    @Test
    void allThatTheGraphHasIsInThePicture() throws Exception {
        Document svg = svg(BankGraph.graph());

        assertThat(groups(svg, "node")).hasSize(15);
        assertThat(groups(svg, "edge")).hasSize(25);
        // Eight boundaries, and the one without a line that carries the heading.
        assertThat(groups(svg, "cluster")).hasSize(9);
        assertThat(texts(svg)).contains("Instant payments 1.4.0", "Card data environment", "Tokenise card", "3 high");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        Document svg = svg(DotWriterTest.hostile());

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("image").getLength()).isZero();
        assertThat(texts(svg)).anyMatch(text -> text.contains("<script>")).anyMatch(text -> text.contains("\\N"));
        assertThat(texts(svg)).noneMatch(text -> text.contains("\u202E"));
        // Twice on each of the two nodes, on the boundary, on the flow, and once in the heading.
        assertThat(texts(svg).stream().filter(text -> text.contains("\\N"))).hasSize(10);
    }

    @Test
    void textIsAnchoredInTheMiddleOfItsBox() throws Exception {
        Node node = new Node("n", "Überweisung & <Co>", "", Shape.PROCESS, null, true, ThreatCounts.NONE);
        Document svg = svg(new DiagramGraph("m", "M", List.of(), List.of(node), List.of()));
        Element text = elements(svg.getElementsByTagName("text")).stream()
                .filter(each -> each.getTextContent().startsWith("Über"))
                .findFirst()
                .orElseThrow();
        double[] box = IntStream.of(0)
                .mapToObj(i -> groups(svg, "node").get(0))
                .flatMap(group -> elements(group.getElementsByTagName("path")).stream())
                .flatMapToDouble(
                        path -> java.util.Arrays.stream(path.getAttribute("d").split("[MC ]"))
                                .filter(point -> point.contains(","))
                                .mapToDouble(point -> Double.parseDouble(point.split(",")[0])))
                .toArray();
        double middle =
                (IntStream.range(0, box.length).mapToDouble(i -> box[i]).min().orElseThrow()
                                + IntStream.range(0, box.length)
                                        .mapToDouble(i -> box[i])
                                        .max()
                                        .orElseThrow())
                        / 2;

        assertThat(text.getAttribute("text-anchor")).isEqualTo("middle");
        assertThat(Double.parseDouble(text.getAttribute("x")))
                .isCloseTo(middle, org.assertj.core.data.Offset.offset(0.7));
    }

    @Test
    void aPngShowsSomethingAtTwoPixelsAPoint() throws Exception {
        DiagramGraph bank = BankGraph.graph();
        String width = svg(bank).getDocumentElement().getAttribute("width");
        BufferedImage png =
                ImageIO.read(new ByteArrayInputStream(DiagramDrawing.draw(bank, DiagramFormat.PNG, Engine.EMBEDDED)));
        long inked = IntStream.range(0, png.getWidth() * png.getHeight())
                .filter(i -> (png.getRGB(i % png.getWidth(), i / png.getWidth()) & 0xFF) < 0x60)
                .count();

        assertThat(png.getWidth()).isEqualTo(2 * Integer.parseInt(width.replace("pt", "")));
        assertThat(inked).isGreaterThan(20_000);
    }

    @Test
    void tooLargeAGraphIsTextOnly() {
        List<Node> nodes = new ArrayList<>();
        IntStream.rangeClosed(0, DiagramDrawing.MOST_NODES)
                .forEach(i -> nodes.add(new Node("n" + i, "N", "", Shape.PROCESS, null, true, ThreatCounts.NONE)));
        DiagramGraph graph = new DiagramGraph("m", "M", List.of(), nodes, List.of());

        assertThatThrownBy(() -> DiagramDrawing.draw(graph, DiagramFormat.SVG, Engine.EMBEDDED))
                .asInstanceOf(type(DiagramFailure.class))
                .satisfies(failure -> assertThat(failure).hasMessageContaining("1001 nodes"))
                .satisfies(failure -> assertThat(failure.help()).contains("`.dot`"));
        assertThat(new String(DiagramDrawing.draw(graph, DiagramFormat.DOT, Engine.EMBEDDED), StandardCharsets.UTF_8))
                .contains("\"n1000\"");
    }

    @Test
    void enginesAndFormatsHaveTheirNames() {
        assertThat(Engine.named("dot")).contains(Engine.DOT);
        assertThat(Engine.named("DOT")).isEmpty();
        assertThat(DiagramFormat.ofFile("out/Model.SVG")).contains(DiagramFormat.SVG);
        assertThat(DiagramFormat.ofFile("svg")).isEmpty();
    }

    private static Document svg(DiagramGraph graph) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(DiagramDrawing.draw(graph, DiagramFormat.SVG, Engine.EMBEDDED)));
    }

    private static List<Element> groups(Document svg, String kind) {
        return elements(svg.getElementsByTagName("g")).stream()
                .filter(group -> group.getAttribute("class").equals(kind))
                .toList();
    }

    private static List<String> texts(Document svg) {
        return elements(svg.getElementsByTagName("text")).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(NodeList list) {
        return IntStream.range(0, list.getLength())
                .mapToObj(i -> (Element) list.item(i))
                .toList();
    }
}
