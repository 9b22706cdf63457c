package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.merlon.testing.Programs;
import dev.merlon.testing.Schemas;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for code scanning is valid, right, and the same every time. */
final class SarifTest {
    private static final Path BANK = CheckedCases.BANK;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bank bank.tm rules.tm",
                "bank --as-of 2026-10-31 bank.tm rules.tm",
                "bank bank.tm clean.tm rules.tm",
                "bank hostile.tm rules.tm",
                "bank broken.tm",
                "bank rules.tm",
                "bank nosuch.tm",
                "assured assumptions.tm",
                "assured --as-of 2026-12-16 assumptions.tm",
                "assured --evidence results evidence.tm",
                "assured --policy policy/lenient.tm policy/shop.tm policy/baseline.tm",
                "drafted shop.tm imported.tm",
                "tailored shop.tm",
            })
    void aLogIsValid(String typed) throws IOException {
        Path place = CheckedCases.FOLDER.resolve(typed.substring(0, typed.indexOf(' ')));
        assertSound(place, CheckedCases.check("sarif", typed).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"instant-payments", "bank-of-anthos", "platform-and-services", "proven"})
    void logsOfExamplesAreValid(String example) throws IOException {
        Path examples = Programs.REPOSITORY.resolve("examples");
        assertSound(examples, run(examples, List.of("--as-of", Programs.TODAY.toString(), example)));
    }

    /** What the schema cannot say: the standard does. */
    private static void assertSound(Path place, String log) throws IOException {
        assertThat(Schemas.sarifErrors(log)).isEmpty();
        assertThat(log)
                .doesNotContain(place.toAbsolutePath().normalize().toString())
                .doesNotContain("\"guid\"")
                .doesNotContain("TimeUtc\":")
                .endsWith("}\n");
        Set<String> categories = new TreeSet<>();
        for (JsonNode run : parse(log).get("runs")) {
            assertThat(categories.add(run.at("/automationDetails/id").textValue()))
                    .isTrue();
            JsonNode rules = run.at("/tool/driver/rules");
            for (JsonNode rule : rules) {
                assertThat(rule.get("id").textValue())
                        .isNotEqualToIgnoringCase(rule.path("name").textValue());
            }
            for (JsonNode result : run.get("results")) {
                assertThat(rules.get(result.get("ruleIndex").intValue()).get("id"))
                        .isEqualTo(result.get("ruleId"));
                boolean fails = result.path("kind").asText("fail").equals("fail");
                assertThat(result.get("level").textValue().equals("none")).isEqualTo(!fails);
                assertThat(result.get("locations")).hasSize(1);
                result.findValues("physicalLocation").forEach(each -> assertThere(place, each));
            }
        }
    }

    private static void assertThere(Path place, JsonNode location) {
        JsonNode file = location.get("artifactLocation");
        assertThat(file.get("uriBaseId").textValue()).isEqualTo("%SRCROOT%");
        URI uri = URI.create(file.get("uri").textValue());
        assertThat(uri.isAbsolute()).isFalse();
        JsonNode region = location.get("region");
        Path path = place.resolve(uri.getPath());
        if (!Files.exists(path)) {
            assertThat(uri.getPath()).isEqualTo("nosuch.tm");
            return;
        }
        List<String> lines = read(path).lines().toList();
        assertThat(region.get("startLine").intValue()).isBetween(1, lines.size());
        assertThat(region.get("endLine").intValue())
                .isBetween(region.get("startLine").intValue(), lines.size() + 1);
        String first = lines.get(region.get("startLine").intValue() - 1);
        assertThat(region.get("startColumn").intValue()).isBetween(1, first.length() + 1);
    }

    @Test
    void everyThreatIsThereByWhatBecameOfIt() throws IOException {
        JsonNode run = parse(run(BANK, List.of("bank.tm", "rules.tm"))).at("/runs/0");
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isTrue();
        assertThat(run.at("/properties/asOf").textValue()).isEqualTo("2026-11-22");
        List<String> told = new ArrayList<>();
        for (JsonNode result : run.get("results")) {
            if (result.path("partialFingerprints").has("threatId/v1")) {
                told.add(result.at("/properties/disposition").textValue() + " "
                        + result.get("kind").textValue() + " "
                        + result.get("level").textValue() + " "
                        + result.path("suppressions").size() + " "
                        + result.at("/partialFingerprints/threatId~1v1").textValue());
            }
        }
        // What is answered is not there: readers that do not know of kinds would show it as a problem.
        assertThat(told)
                .containsExactly(
                        "open fail error 0 bank.rules.lonely-hand @ correct",
                        "open fail error 0 bank.rules.clear-channel @ pay",
                        "open fail warning 0 bank.rules.flood @ desk",
                        "open fail warning 0 bank.rules.flood @ web",
                        "question open none 0 bank.rules.clear-channel @ chat",
                        "accepted fail error 1 bank.rules.clear-channel @ correct");
    }

    @Test
    void decisionsAreSuppressionsWithTheirReason() throws IOException {
        JsonNode result =
                result(parse(run(BANK, List.of("bank.tm", "rules.tm"))), "bank.rules.clear-channel @ correct");
        JsonNode suppression = result.at("/suppressions/0");
        assertThat(suppression.get("kind").textValue()).isEqualTo("inSource");
        assertThat(suppression.get("justification").textValue())
                .isEqualTo("The line is leased and ends in the vault. (accepted by ciso@example.com until 2027-09-30)");
        assertThat(suppression
                        .at("/location/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo("bank.tm");
    }

    @Test
    void whatDoesNotCompileSaysThatNothingWasLookedFor() throws IOException {
        JsonNode run = parse(run(BANK, List.of("broken.tm"))).at("/runs/0");
        JsonNode invocation = run.at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").textValue())
                .isEqualTo("It does not compile, so that no threat was looked for: 2 errors.");
        assertThat(run.at("/results/0/ruleId").textValue()).startsWith("TM");
        assertThat(run.at("/results/0/level").textValue()).isEqualTo("error");
        assertThat(run.at("/tool/driver/rules/0/help/markdown").textValue()).contains("```tm");
    }

    @Test
    void columnsCountAsEditorsDo() throws IOException {
        String log = run(Files.createDirectory(folder.resolve("a b")), List.of("100% #1 ü.tm"), "100% #1 ü.tm", """
                tm 1
                model m
                use std.core
                threat gone "Gone" on c { severity = low }
                component a "😀" : Service { } component c : Service
                """);
        JsonNode result = result(parse(log), "m.gone @ c");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").textValue()).isEqualTo("100%25%20%231%20%C3%BC.tm");
        assertThat(place.at("/region/startLine").intValue()).isEqualTo(5);
        // The emoji is one character for people, and two units here.
        assertThat(place.at("/region/startColumn").intValue()).isEqualTo(42);
        assertThat(place.at("/region/endColumn").intValue()).isEqualTo(43);
    }

    @Test
    void textOfModelsIsNeitherALinkNorAHole() throws IOException {
        String log = run(folder, List.of("m.tm"), "m.tm", """
                tm 1
                model m "{0}"
                use std.core
                threat gone "Gone {1} [here](https://example.com) ![pixel](https://example.com/p.png)" on c {
                  severity = low
                  message = "See [this](javascript:alert(1)) \\{0\\} ![pixel](https://example.com/p.png) <script>"
                }
                component c : Service
                """);
        JsonNode message = result(parse(log), "m.gone @ c").get("message");
        assertThat(message.get("text").textValue())
                .startsWith("See [this] (javascript:alert(1))")
                .doesNotContain("](https");
        assertThat(message.get("markdown").textValue())
                .doesNotContain("](javascript")
                .doesNotContain("![")
                .doesNotContain(" <script");
        for (JsonNode text : parse(log).findValues("text")) {
            assertThat(text.asText()).doesNotContainPattern("(?<!\\{)\\{[0-9]");
        }
    }

    private static final String REACHED = """
            tm 1
            model m
            use std.core
            use m.rules
            boundary internet : PublicNetwork { actor visitor : Customer }
            data note : Data
            boundary inside : Boundary {
              component web : Service
              component db : Service
            }
            flow visit : visitor -> web carries note { with AuditLogging }
            flow keep : web -> db carries note
            assert apart "Visitors never get to the store" = not (visitor reaches db along calls)
            """;

    private static final String RULES = """
            tm 1
            library m.rules version 1.0.0
            use std.core
            threat within-reach "Anybody gets there" {
              classes = [spoofing]
              for f : Flow
              when any a in Actor : a reaches f.target along calls
              severity = low
              refs = ["CWE-306"]
            }
            """;

    @Test
    void pathsAreCodeFlows() throws IOException {
        Files.writeString(folder.resolve("rules.tm"), RULES);
        String log = run(folder, List.of("m.tm", "rules.tm"), "m.tm", REACHED);
        assertSound(folder, log);
        assertThat(paths(result(parse(log), "m.rules.within-reach @ keep")))
                .containsExactly("a path leads from `visitor` to `db` over `visit`, `keep`:"
                        + " 11 over `visit`, from `visitor` to `web`; 12 over `keep`, from `web` to `db`");
        List<String> apart = new ArrayList<>();
        for (JsonNode result : parse(log).at("/runs/0/results")) {
            if (result.get("ruleId").textValue().equals("m.assert.apart")) {
                apart.addAll(paths(result));
            }
        }
        assertThat(apart).hasSize(1).first().asString().contains("12 over `keep`, from `web` to `db`");
    }

    private static List<String> paths(JsonNode result) {
        List<String> paths = new ArrayList<>();
        for (JsonNode flow : result.get("codeFlows")) {
            List<String> steps = new ArrayList<>();
            for (JsonNode step : flow.at("/threadFlows/0/locations")) {
                steps.add(step.at("/location/physicalLocation/region/startLine") + " "
                        + step.at("/location/message/text").textValue());
            }
            paths.add(flow.at("/message/text").textValue() + ": " + String.join("; ", steps));
        }
        return paths;
    }

    @Test
    void whatIsAroundAThreatIsRelated() throws IOException {
        Files.writeString(folder.resolve("rules.tm"), RULES);
        String log = run(folder, List.of("m.tm", "rules.tm"), "m.tm", REACHED);
        JsonNode result = result(parse(log), "m.rules.within-reach @ visit");
        List<String> told = new ArrayList<>();
        for (JsonNode place : result.get("relatedLocations")) {
            told.add(place.at("/physicalLocation/region/startLine") + " "
                    + place.at("/message/text").textValue());
        }
        assertThat(told)
                .containsExactly(
                        "11 a path leads from `visitor` to `web` over `visit`",
                        "5 `visitor`, where `visit` begins",
                        "8 `web`, where `visit` ends",
                        "5 `internet`, which it leaves",
                        "7 `inside`, which it enters",
                        "6 the data `note`",
                        "11 `AuditLogging` on `visit`, stated as implemented");
    }

    @Test
    void resultsNameTheEntriesOfTaxonomies() throws IOException {
        Files.writeString(folder.resolve("rules.tm"), RULES);
        JsonNode run =
                parse(run(folder, List.of("m.tm", "rules.tm"), "m.tm", REACHED)).at("/runs/0");
        JsonNode taxon = run.at("/results/1/taxa/0");
        assertThat(taxon.get("id").textValue()).isEqualTo("CWE-306");
        int index = taxon.at("/toolComponent/index").intValue();
        assertThat(run.at("/taxonomies/" + index + "/name").textValue()).isEqualTo("Common Weakness Enumeration");
        assertThat(run.at("/taxonomies/" + index + "/taxa/0/id").textValue()).isEqualTo("CWE-306");
        assertThat(run.at("/tool/driver/supportedTaxonomies/" + index + "/name").textValue())
                .isEqualTo("Common Weakness Enumeration");
    }

    @Test
    void alertsAreToldApartByThreatAndNotByLine() throws IOException {
        String model =
                "tm 1\nmodel m\nuse std.core\nthreat gone \"Gone\" on c { severity = low }\ncomponent c : Service\n";
        JsonNode before = result(parse(run(folder, List.of("m.tm"), "m.tm", model)), "m.gone @ c");
        String moved = model.replace("component c", "// Moved.\n\ncomponent c \"The component\"");
        JsonNode after = result(parse(run(folder, List.of("m.tm"), "m.tm", moved)), "m.gone @ c");
        assertThat(after.get("locations")).isNotEqualTo(before.get("locations"));
        assertThat(after.get("partialFingerprints")).isEqualTo(before.get("partialFingerprints"));
        assertThat(before.at("/partialFingerprints/primaryLocationLineHash").textValue())
                .matches("[0-9a-f]{16}:1");
    }

    @Test
    void severitiesAreLevelsAndFigures() throws IOException {
        JsonNode log = parse(run(folder, List.of("m.tm"), "m.tm", CheckedCases.oneThreatOfEachSeverity()));
        List<String> told = new ArrayList<>();
        for (JsonNode result : log.at("/runs/0/results")) {
            JsonNode rule = log.at("/runs/0/tool/driver/rules/" + result.get("ruleIndex"));
            told.add(
                    result.get("ruleId").textValue() + " " + result.get("level").textValue() + " "
                            + rule.at("/defaultConfiguration/level").textValue() + " "
                            + rule.at("/properties/security-severity").textValue());
        }
        assertThat(told)
                .containsExactly(
                        "m.t-critical error error 9.5",
                        "m.t-high error error 8.0",
                        "m.t-medium warning warning 5.5",
                        "m.t-low note note 2.5",
                        "m.t-info note note 0.5");
    }

    @Test
    void theLogIsEvidenceThatOthersRead() throws IOException {
        run(BANK, List.of("-o", folder.resolve("check.sarif").toString(), "bank.tm", "rules.tm"));
        String model = """
                tm 1
                model m
                use std.core
                use bank.rules
                actor a : Person { flow f : -> c }
                component c : Service
                control one : FourEyes on f { evidence sarif "bank.rules.lonely-hand" }
                control two : Throttling on c { evidence sarif "bank.rules.no-such-rule" }
                """;
        String text = CommandLineDriver.in(folder)
                .with("m.tm", model)
                .with("rules.tm", read(BANK.resolve("rules.tm")))
                .run("check", "--evidence", "check.sarif", "m.tm", "rules.tm")
                .out();
        assertThat(text).contains("1 failing").contains("1 missing");
    }

    private static String run(Path place, List<String> words) {
        return CheckedCases.check("sarif", place, words).out();
    }

    private static String run(Path place, List<String> words, String file, String text) {
        CommandLineDriver.in(place).with(file, text);
        return run(place, words);
    }

    private static JsonNode parse(String log) throws IOException {
        return new ObjectMapper().readTree(log);
    }

    private static JsonNode result(JsonNode log, String id) {
        return Stream.iterate(0, i -> i < log.at("/runs/0/results").size(), i -> i + 1)
                .map(i -> log.at("/runs/0/results/" + i))
                .filter(each ->
                        each.at("/partialFingerprints/threatId~1v1").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
