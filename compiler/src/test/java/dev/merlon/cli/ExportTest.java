package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Programs;
import dev.merlon.testing.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models in the formats of other tools: valid, whole, and the same every time. */
final class ExportTest {
    private static final Path CASES = Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli");
    private static final Path SHOP = CASES.resolve("export");
    private static final Map<String, Validation> FORMATS = Map.of(
            "otm", Schemas::otmErrors,
            "cyclonedx", Schemas::cycloneDxErrors,
            "threat-dragon", Schemas::threatDragonErrors);

    /** What a schema has against a document. */
    @FunctionalInterface
    private interface Validation {
        List<String> errors(String json) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> theShopIsWrittenAsItWas() {
        return FORMATS.keySet().stream()
                .sorted()
                .map(format -> DynamicTest.dynamicTest(
                        format,
                        () -> Golden.matches(
                                SHOP.resolve("shop." + format + ".json"), withoutRulesOfCore(parse(format)))));
    }

    /** Without what changes with the standard library, and with the version. */
    private static String withoutRulesOfCore(JsonNode document) {
        if (document.at("/metadata/tools/components/0") instanceof ObjectNode tool) {
            tool.put("version", "1");
        }
        for (String list :
                List.of("/threats", "/definitions/standards", "/declarations/attestations", "/declarations/claims")) {
            removeCore(document.at(list));
        }
        for (JsonNode threats : document.findValues("threats")) {
            removeCore(threats);
        }
        return document.toPrettyString() + "\n";
    }

    private static void removeCore(JsonNode items) {
        for (Iterator<JsonNode> each = items.elements(); each.hasNext(); ) {
            JsonNode item = each.next();
            if (item.isObject() && item.toString().contains("std.core.")) {
                each.remove();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export .",
                "bank bank.tm rules.tm",
                "bank hostile.tm rules.tm",
                "bank clean.tm rules.tm",
                "assured --evidence results evidence.tm",
                "drafted shop.tm imported.tm",
                "paths sparse.tm",
                "tailored shop.tm",
            })
    void whatIsWrittenIsByTheSchema(String typed) throws IOException {
        String[] words = typed.split(" ", 2);
        assertValid(CASES.resolve(words[0]), words[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"instant-payments", "bank-of-anthos", "proven"})
    void examplesAreByTheSchema(String example) throws IOException {
        assertValid(Programs.REPOSITORY.resolve("examples"), example);
    }

    private static void assertValid(Path folder, String typed) throws IOException {
        for (Map.Entry<String, Validation> each : FORMATS.entrySet()) {
            String json = export(folder, each.getKey(), typed);
            assertThat(each.getValue().errors(json)).as(each.getKey()).isEmpty();
            assertThat(json)
                    .isEqualTo(export(folder, each.getKey(), typed))
                    .endsWith("}\n")
                    .doesNotContain(folder.toAbsolutePath().normalize().toString())
                    .doesNotContainPattern("[\\u0000-\\u0009\\u000b-\\u001f\\u202e]");
        }
    }

    @Test
    void everyThreatOfTheLedgerIsThereUnderItsId() throws IOException {
        Set<String> threats = new TreeSet<>();
        for (String line : export(SHOP, "csv", ".").split("\r\n")) {
            if (line.matches(".*,(open|question|accepted|mitigated),.*")) {
                String[] cells = line.split(",");
                threats.add(cells[0] + " @ " + cells[2]);
            }
        }
        assertThat(threats).hasSize(9);
        assertThat(parse("otm").get("threats").findValuesAsText("id")).containsExactlyInAnyOrderElementsOf(threats);
        List<String> claims = parse("cyclonedx").at("/declarations/claims").findValuesAsText("bom-ref");
        assertThat(claims)
                .containsExactlyInAnyOrderElementsOf(threats.stream()
                        .filter(id -> !id.equals("shop.rules.unscreened @ desk"))
                        .map(id -> "threat:" + id)
                        .toList());
        String dragon = export(SHOP, "threat-dragon", ".");
        threats.forEach(id -> assertThat(dragon).contains(id));
    }

    @Test
    void otmRefersToWhatIsThere() throws IOException {
        JsonNode otm = parse("otm");
        Set<String> zones = ids(otm, "trustZones");
        Set<String> components = ids(otm, "components");
        Set<String> assets = ids(otm, "assets");
        Set<String> threats = ids(otm, "threats");
        Set<String> mitigations = ids(otm, "mitigations");
        assertThat(otm.findValuesAsText("trustZone")).isNotEmpty().isSubsetOf(zones);
        assertThat(otm.findValuesAsText("source")).hasSize(5).isSubsetOf(components);
        assertThat(otm.findValuesAsText("destination")).isSubsetOf(components);
        assertThat(otm.findValuesAsText("threat")).hasSize(8).isSubsetOf(threats);
        assertThat(otm.findValuesAsText("mitigation")).isNotEmpty().isSubsetOf(mitigations);
        for (String list : List.of("/processed", "/stored")) {
            for (JsonNode component : otm.get("components")) {
                component
                        .at("/assets" + list)
                        .forEach(each -> assertThat(assets).contains(each.textValue()));
            }
        }
    }

    @Test
    void cycloneDxRefersToWhatIsThere() throws IOException {
        JsonNode bom = parse("cyclonedx");
        List<String> refs = bom.findValuesAsText("bom-ref");
        assertThat(refs).doesNotHaveDuplicates();
        JsonNode declarations = bom.get("declarations");
        List<String> used = new ArrayList<>(declarations.findValuesAsText("target"));
        used.addAll(declarations.findValuesAsText("requirement"));
        used.addAll(declarations.findValuesAsText("assessor"));
        used.addAll(bom.get("dependencies").findValuesAsText("ref"));
        for (String list : List.of("claims", "counterClaims", "evidence", "mitigationStrategies", "dependsOn")) {
            for (JsonNode values : bom.findValues(list)) {
                for (JsonNode value : values) {
                    if (value.isTextual()) {
                        used.add(value.textValue());
                    }
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(20).isSubsetOf(refs);
    }

    @Test
    void oneResultCountsAsLongAsEachControlSays(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bank.tm"), """
                tm 1
                model bank
                use std.core
                use std.api
                boundary internet : PublicNetwork {
                  actor anybody : AnonymousUser { flow ask : -> site via Https flow buy : -> shop via Https }
                }
                boundary cluster : NetworkSegment {
                  trust = internal
                  component site : WebApplication
                  component shop : WebApplication
                }
                control often : RateLimiting on site { evidence junit "LimitTest" max-age 7d }
                control seldom : RateLimiting on shop { evidence junit "LimitTest" max-age 30d }
                """);
        Files.writeString(folder.resolve("results.xml"), """
                <testsuite timestamp="2026-11-20T10:00:00"><testcase classname="LimitTest" name="a"/></testsuite>
                """);
        JsonNode evidence = new ObjectMapper()
                .readTree(export(folder, "cyclonedx", "--evidence results.xml bank.tm"))
                .at("/declarations/evidence");
        assertThat(evidence.findValuesAsText("bom-ref"))
                .containsExactlyInAnyOrder(
                        "evidence:junit LimitTest max-age 7d", "evidence:junit LimitTest max-age 30d");
        assertThat(evidence.findValuesAsText("expires"))
                .containsExactlyInAnyOrder("2026-11-27T23:59:59Z", "2026-12-20T23:59:59Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "examples"})
    void boundariesOfThreatDragonContainWhatIsInThemAndNothingElse(String where) throws IOException {
        Path folder = where.equals("export") ? SHOP : Programs.REPOSITORY.resolve("examples/instant-payments");
        Map<String, JsonNode> boxes = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (JsonNode zone :
                new ObjectMapper().readTree(export(folder, "otm", ".")).get("trustZones")) {
            parents.put(zone.get("name").textValue(), parent(zone));
        }
        for (JsonNode leaf :
                new ObjectMapper().readTree(export(folder, "otm", ".")).get("components")) {
            parents.put(leaf.get("name").textValue(), parent(leaf));
        }
        Map<String, String> names = new HashMap<>();
        for (JsonNode zone :
                new ObjectMapper().readTree(export(folder, "otm", ".")).get("trustZones")) {
            names.put(zone.get("id").textValue(), zone.get("name").textValue());
        }
        JsonNode file = new ObjectMapper().readTree(export(folder, "threat-dragon", "."));
        for (JsonNode cell : file.at("/detail/diagrams/0/cells")) {
            if (cell.has("position") && !cell.get("shape").textValue().equals("td-text-block")) {
                boxes.put(cell.at("/data/name").textValue(), cell);
            }
        }
        assertThat(boxes).hasSizeGreaterThan(8);
        boxes.forEach((inner, box) -> boxes.forEach((outer, around) -> {
            boolean within = false;
            for (String name = names.get(parents.get(inner)); name != null; name = names.get(parents.get(name))) {
                within |= name.equals(outer);
            }
            if (within) {
                assertThat(contains(around, box))
                        .as(outer + " contains " + inner)
                        .isTrue();
            } else if (!inner.equals(outer) && !contains(box, around)) {
                assertThat(overlap(around, box)).as(outer + " and " + inner).isFalse();
            }
        }));
    }

    private static String parent(JsonNode of) {
        return of.path("parent").path("trustZone").asText("");
    }

    private static boolean contains(JsonNode outer, JsonNode inner) {
        return left(outer) < left(inner)
                && top(outer) < top(inner)
                && right(outer) > right(inner)
                && bottom(outer) > bottom(inner);
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return left(one) < right(other)
                && left(other) < right(one)
                && top(one) < bottom(other)
                && top(other) < bottom(one);
    }

    private static int left(JsonNode cell) {
        return cell.at("/position/x").intValue();
    }

    private static int top(JsonNode cell) {
        return cell.at("/position/y").intValue();
    }

    private static int right(JsonNode cell) {
        return left(cell) + cell.at("/size/width").intValue();
    }

    private static int bottom(JsonNode cell) {
        return top(cell) + cell.at("/size/height").intValue();
    }

    @Test
    void aVariantIsWrittenInPlaceOfItsModel() throws IOException {
        String plain = export(CASES.resolve("varied"), "otm", "shop.tm");
        assertThat(export(CASES.resolve("varied"), "otm", "--variant cloud shop.tm"))
                .isNotEqualTo(plain);
    }

    private static Set<String> ids(JsonNode otm, String list) {
        Set<String> ids = new TreeSet<>();
        otm.get(list).forEach(each -> ids.add(each.get("id").textValue()));
        assertThat(ids).hasSize(otm.get(list).size());
        return ids;
    }

    private static JsonNode parse(String format) throws IOException {
        return new ObjectMapper().readTree(export(SHOP, format, "."));
    }

    private static String export(Path folder, String format, String typed) {
        Result result = CommandLineDriver.in(folder).run(("export --format " + format + " " + typed).split(" "));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out();
    }
}
