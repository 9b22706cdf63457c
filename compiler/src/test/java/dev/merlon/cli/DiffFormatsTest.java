package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Schemas;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What a comparison says in each format. */
final class DiffFormatsTest {
    private static final Path CASES = CheckedCases.FOLDER.resolve("diff");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> outputsAreAsExpected() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : List.of("payments", "hostile", "same", "broken")) {
            for (String format : List.of("text", "json", "markdown")) {
                String file = "expected." + (format.equals("text") ? "txt" : format.equals("json") ? "json" : "md");
                tests.add(DynamicTest.dynamicTest(
                        name + "/" + file,
                        () -> Golden.matches(
                                CASES.resolve(name).resolve(file), diff(CASES.resolve(name), "--format", format))));
            }
        }
        return tests.stream();
    }

    @Test
    void aCommentIsShortEnoughForCodeHostsAndSaysWhatItLeavesOut() {
        large(600, "Https", "Http");
        String comment = diff(folder, "--format", "markdown");
        assertThat(comment.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(60_000);
        assertThat(comment)
                .startsWith("<!-- merlon-diff -->\n❌ **Fails** by 600 changes of ")
                .contains(
                        "And 560 more for the worse.",
                        "```mermaid\n",
                        " had no place in the picture._",
                        "What answers them")
                .endsWith("_Too long for a comment; left out: the changes edit by edit. `merlon diff`"
                        + " prints all of it._\n");
    }

    @Test
    void aPictureHasRoomForFewNodes() {
        large(50, "Https", "Http");
        String picture = picture(diff(folder, "--format", "markdown"));
        assertThat(picture.lines().filter(line -> line.matches(" *n[0-9]+[\\[(].*")))
                .hasSize(30);
    }

    @Test
    void nothingIsSaidInALine() {
        assertThat(diff(CASES.resolve("same"), "--format", "markdown").lines()).hasSize(2);
    }

    @Test
    void textOfAModelIsNothingButText() {
        String comment = diff(CASES.resolve("hostile"), "--format", "markdown");
        String outside = comment.replaceAll("(?s)```mermaid.*?```", "").replaceAll("(`+)[^`].*?\\1", "");
        assertThat(outside)
                .doesNotContain("@octocat", "@everyone", "](javascript:", "![p]")
                .doesNotContainPattern("(?<!\\\\)<(?!!-- merlon-diff|/?details>|/?summary>)")
                .doesNotContainPattern("#[0-9]");
        assertThat(picture(comment).replaceAll("<br>[0-9]+ worse", "").lines())
                .filteredOn(line -> line.contains("\""))
                .allSatisfy(line -> assertThat(line.replaceAll("#[0-9]+;", ""))
                        .matches(" *(?:[nb][0-9]+|subgraph b[0-9]+)(?: [=.-]+>\\|)?[(\\[]*\"[\\p{L}\\p{N} ,…\u2212]*\""
                                + "(?:[)\\]]*|\\| n[0-9]+)"));
    }

    @Test
    void everyFormatIsMadeInOneRun() throws IOException {
        Path place = CASES.resolve("payments");
        String file = folder.resolve("diff.json").toString();
        String out = diff(place, "--format", "markdown", "--format", "json=" + file);
        assertThat(out).isEqualTo(diff(place, "--format", "markdown"));
        JsonNode json = new ObjectMapper().readTree(Path.of(file).toFile());
        assertThat(json.at("/verdict").textValue()).isEqualTo("fails");
        assertThat(json.at("/models/0/failing/0").textValue()).isEqualTo("std.crypto.unencrypted-at-rest @ book-db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"payments", "hostile", "same", "broken"})
    void codeScanningGetsAllThatACheckFindsAndWhatIsGone(String name) throws IOException {
        Path place = CASES.resolve(name);
        String log = diff(place, "--format", "sarif");
        assertThat(Schemas.sarifErrors(log)).isEmpty();
        assertThat(diff(place, "--format", "sarif")).isEqualTo(log);
        JsonNode compared = new ObjectMapper().readTree(log).at("/runs");
        JsonNode checked = new ObjectMapper()
                .readTree(CheckedCases.check("sarif", place.resolve("after"), List.of("."))
                        .out())
                .at("/runs");
        assertThat(compared).hasSameSizeAs(checked);
        for (int i = 0; i < checked.size(); i++) {
            List<JsonNode> now = new ArrayList<>();
            JsonNode rules = compared.get(i).at("/tool/driver/rules");
            for (JsonNode result : compared.get(i).get("results")) {
                assertThat(rules.get(result.get("ruleIndex").intValue()).get("id"))
                        .isEqualTo(result.get("ruleId"));
                JsonNode state = ((ObjectNode) result).remove("baselineState");
                if (state == null || !state.textValue().equals("absent")) {
                    now.add(result);
                }
            }
            List<JsonNode> found = new ArrayList<>();
            checked.get(i).get("results").forEach(found::add);
            assertThat(now).isEqualTo(found);
        }
    }

    @Test
    void resultsSayWhatIsNew() throws IOException {
        assertThat(states(diff(CASES.resolve("payments"), "--format", "sarif")))
                .containsEntry("std.crypto.unencrypted-at-rest @ book-db", "new")
                .containsEntry("std.identity.static-service-credential @ newsletter", "absent");
        assertThat(states(diff(CASES.resolve("hostile"), "--format", "sarif")))
                .containsEntry("std.crypto.cleartext-public @ pay", "new")
                .containsEntry("std.core.component-outside-boundary @ web", "unchanged");
        String same = CommandLineDriver.in(CASES.resolve("payments"))
                .run("diff", "before", "before", "--format", "sarif")
                .out();
        assertThat(states(same).values()).containsOnly("unchanged");
    }

    @Test
    void ofARecordTheIdsAreKnown() throws IOException {
        Path before = CASES.resolve("payments/before");
        Files.writeString(
                folder.resolve("base.json"),
                CheckedCases.check("json", before, List.of(".")).out());
        String after = CASES.resolve("payments/after").toAbsolutePath().toString();
        String log = CommandLineDriver.in(folder)
                .run("diff", "--base", "base.json", "--format", "sarif", after)
                .out();
        assertThat(Schemas.sarifErrors(log)).isEmpty();
        assertThat(states(log)).isEqualTo(states(diff(CASES.resolve("payments"), "--format", "sarif")));
    }

    @Test
    void aPageShowsWhatCameAndWentAndLoadsNothing() {
        String page = diff(CASES.resolve("payments"), "--format", "html");
        assertThat(page)
                .contains("<strong>Fails</strong> by 1 change of <code>worse&gt;=high</code>")
                .contains(">+ Fraud scores</text>", ">− Newsletter</text>", ">~ Payments</text>")
                .contains("<h3 class=\"severity high\">high: component book-db added (<code>model.tm:36</code>)</h3>")
                .contains("<code>@was(&quot;ledger-db&quot;)</code>")
                .doesNotContain("<script", "src=", "url(", "@import")
                .isEqualTo(diff(CASES.resolve("payments"), "--format", "html"));
        assertThat(page.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", "")).doesNotContain("http:", "https:");
        String gone = page.substring(page.indexOf(">− Newsletter</text>") - 900, page.indexOf(">− Newsletter</text>"));
        assertThat(gone).contains("stroke=\"#cf222e\"", "stroke-dasharray");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "broken", "same"})
    void aPageIsWellFormedWhateverTheModelSays(String name) throws Exception {
        String page = diff(CASES.resolve(name), "--format", "html");
        assertThat(page)
                .doesNotContain("<script", "<img", "<h1>big", "href=\"javascript")
                .contains("default-src 'none'");
        String xml = page.replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta [^>]*>", "");
        var reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        assertThat(reader.parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("html");
    }

    @Test
    void aPageOfManyModelsHasAPictureOfEach() {
        CommandLineDriver.in(folder)
                .with("before/a.tm", "tm 1\nmodel a\nuse std.core\ncomponent x : Service\n")
                .with("before/b.tm", "tm 1\nmodel b\nuse std.core\ncomponent x : Service\n")
                .with("after/a.tm", "tm 1\nmodel a\nuse std.core\ncomponent y : Service\n")
                .with("after/b.tm", "tm 1\nmodel b\nuse std.core\ncomponent x : Datastore\n");
        assertThat(diff(folder, "--format", "html"))
                .contains("<section id=\"picture-1\">\n<h2>What is different: a</h2>\n<figure>")
                .contains("<section id=\"picture-2\">\n<h2>What is different: b</h2>\n<figure>");
    }

    private static Map<String, String> states(String log) throws IOException {
        Map<String, String> states = new TreeMap<>();
        for (JsonNode result : new ObjectMapper().readTree(log).at("/runs/0/results")) {
            JsonNode threat = result.at("/partialFingerprints/threatId~1v1");
            if (threat.isTextual()) {
                states.put(threat.textValue(), result.get("baselineState").textValue());
            }
        }
        return states;
    }

    private void large(int services, String before, String after) {
        StringBuilder model = new StringBuilder(
                "tm 1\nmodel m\nuse std.core\nuse std.crypto\ndata d : CardholderData\nboundary n : PublicNetwork {\n");
        for (int i = 0; i < services; i++) {
            model.append("  component c")
                    .append(i)
                    .append(" : Service { flow f")
                    .append(i);
            model.append(" : -> bank via PROTOCOL carries d { network = public } }\n");
        }
        model.append("}\ncomponent bank : SaasService\n");
        CommandLineDriver.in(folder)
                .with("before/m.tm", model.toString().replace("PROTOCOL", before))
                .with("after/m.tm", model.toString().replace("PROTOCOL", after));
    }

    private static String picture(String comment) {
        int start = comment.indexOf("```mermaid\n");
        return comment.substring(start, comment.indexOf("```\n", start + 3));
    }

    private static String diff(Path folder, String... options) {
        List<String> words = new ArrayList<>(List.of("diff", "before", "after"));
        words.addAll(List.of(options));
        return CommandLineDriver.in(folder).run(words.toArray(String[]::new)).out();
    }
}
