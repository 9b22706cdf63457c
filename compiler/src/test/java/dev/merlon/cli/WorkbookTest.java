package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The ledger as a workbook: what it says, that nothing in it is a formula, and that it is the same every time. */
final class WorkbookTest {
    private static final Path CASES = Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli");

    @TempDir
    Path folder;

    @Test
    void everyThreatQuestionDecisionAndElementHasALine() throws Exception {
        Map<String, Document> parts = export("export", ".");
        assertThat(names(parts)).containsExactly("Threats", "Questions", "Decisions", "Elements", "Ledger");
        List<List<String>> threats = rows(parts, 1);
        assertThat(threats.get(0)).startsWith("Threat", "What became of it", "Severity", "Severity at most");
        assertThat(threats.get(1))
                .startsWith("shop.rules.listened @ buy", "open", "high", "high", "Somebody listens", "Buy");
        assertThat(threats).hasSize(1 + 9);
        assertThat(rows(parts, 2))
                .contains(List.of(
                        "1",
                        "Does `desk` look at what comes in?",
                        "desk",
                        "with Screening | without Screening",
                        "high",
                        "1",
                        "shop.rules.unscreened @ desk",
                        "shop.tm:31:15"));
        assertThat(rows(parts, 3))
                .contains(List.of(
                        "accept",
                        "shop.rules.listened",
                        "shop.rules.listened @ tell-stock",
                        "ann@example.com",
                        "46296.0",
                        "46660.0",
                        "The wire is in the wall.",
                        "shop.tm:41:1"));
        assertThat(rows(parts, 4))
                .anyMatch(row -> row.containsAll(List.of("Flow", "keep", "Keep", "till", "shelf", "0")));
        assertThat(rows(parts, 5)).hasSizeGreaterThan(20);
    }

    @Test
    void theFirstLineStaysInSightAndFilters() throws Exception {
        Map<String, Document> parts = export("export", ".");
        for (int sheet = 1; sheet <= 5; sheet++) {
            Document document = sheet(parts, sheet);
            Element pane = (Element) document.getElementsByTagName("pane").item(0);
            assertThat(pane.getAttribute("state")).isEqualTo("frozen");
            assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
            Element filter =
                    (Element) document.getElementsByTagName("autoFilter").item(0);
            assertThat(filter.getAttribute("ref"))
                    .matches("A1:[A-Z]+" + rows(parts, sheet).size());
        }
    }

    @Test
    void nothingIsAFormula() throws Exception {
        Map<String, Document> parts = export("bank", "hostile.tm rules.tm");
        for (int sheet = 1; sheet <= 5; sheet++) {
            Document document = sheet(parts, sheet);
            assertThat(document.getElementsByTagName("f").getLength()).isZero();
            assertThat(document.getElementsByTagName("hyperlink").getLength()).isZero();
            for (Element cell : elements(document, "c")) {
                assertThat(cell.getAttribute("t")).isIn("s", "n", "");
            }
        }
        assertThat(rows(parts, 3)).anyMatch(row -> row.contains("=cmd|' /C calc'!A0"));
        assertThat(parts.keySet()).noneMatch(name -> name.contains("external") || name.contains("vba"));
    }

    @Test
    void whatXmlCannotHoldIsShownByItsNumber() throws Exception {
        Path model = folder.resolve("m\u202E\uFFFF.tm");
        Files.writeString(model, """
                tm 1
                model m
                use std.core
                threat gone "Gone" on c { severity = low }
                component c "x" : Service
                """);
        Map<String, Document> parts = parts(folder, model.getFileName().toString());
        assertThat(rows(parts, 1).get(1)).contains("m\\u{202E}\uFFFD.tm:5:11");
    }

    @Test
    void whatIsTooLongForACellIsCutBetweenCharacters() throws Exception {
        Files.writeString(
                folder.resolve("m.tm"),
                "tm 1\nmodel m\nuse std.core\n/// a\tb" + "\uD83D\uDE80".repeat(20_000) + "\ncomponent c : Service\n");
        String about = rows(parts(folder, "m.tm"), 4).stream()
                .flatMap(List::stream)
                .filter(cell -> cell.startsWith("a "))
                .findFirst()
                .orElseThrow();
        assertThat(about)
                .startsWith("a b\uD83D\uDE80")
                .endsWith("\uD83D\uDE80…")
                .hasSize(32_766);
    }

    @Test
    void theBytesAreTheSameInAnyZone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] one = Files.readAllBytes(write(CASES.resolve("export"), "."));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Files.readAllBytes(write(CASES.resolve("export"), "."))).isEqualTo(one);
        } finally {
            TimeZone.setDefault(zone);
        }
        try (ZipFile zip = new ZipFile(folder.resolve("ledger.xlsx").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00");
            }
        }
    }

    private Path write(Path place, String typed) {
        Path file = folder.resolve("ledger.xlsx");
        Result result = CommandLineDriver.in(place).run(("export --format xlsx -o " + file + " " + typed).split(" "));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return file;
    }

    private Map<String, Document> export(String place, String typed) throws Exception {
        return parts(CASES.resolve(place), typed);
    }

    private Map<String, Document> parts(Path place, String typed) throws Exception {
        Map<String, Document> parts = new TreeMap<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (ZipFile zip = new ZipFile(write(place, typed).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    byte[] bytes = stream.readAllBytes();
                    parts.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
                }
            }
        }
        return parts;
    }

    private static Document sheet(Map<String, Document> parts, int number) {
        return part(parts, "xl/worksheets/sheet" + number + ".xml");
    }

    private static Document part(Map<String, Document> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static List<String> names(Map<String, Document> parts) {
        return elements(part(parts, "xl/workbook.xml"), "sheet").stream()
                .map(each -> each.getAttribute("name"))
                .toList();
    }

    /** The cells of a sheet that hold something, line by line. */
    private static List<List<String>> rows(Map<String, Document> parts, int sheet) {
        List<String> shared = elements(part(parts, "xl/sharedStrings.xml"), "si").stream()
                .map(Element::getTextContent)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Element row : elements(sheet(parts, sheet), "row")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : elements(row, "c")) {
                String value = cell.getTextContent();
                if (!value.isEmpty()) {
                    cells.add(cell.getAttribute("t").equals("s") ? shared.get(Integer.parseInt(value)) : value);
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<Element> elements(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    private static List<Element> elements(Element element, String name) {
        return list(element.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
