package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed as JSON is what the schema describes, and nothing else. */
final class SchemaTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path BANK = BASE.resolve("src/test/resources/dev/merlon/cli/bank");
    private static final Path RISK = BASE.resolve("src/test/resources/dev/merlon/cli/risk");
    private static final Path COMPLIANCE = BASE.resolve("src/test/resources/dev/merlon/cli/compliance");
    private static final Path ASSURED = BASE.resolve("src/test/resources/dev/merlon/cli/assured");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bank.tm rules.tm",
                "--as-of 2026-10-31 bank.tm rules.tm",
                "clean.tm rules.tm",
                "hostile.tm rules.tm",
                "broken.tm",
                "rules.tm",
                "nosuch.tm"
            })
    void checkIsByItsSchema(String paths) throws IOException {
        assertValid("check-1", run("check", paths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank.tm rules.tm", "hostile.tm rules.tm"})
    void ledgerIsByItsSchema(String paths) throws IOException {
        String ledger = run("ledger", paths);
        assertValid("ledger-1", ledger);
        assertThat(CommandLineDriver.in(BANK)
                        .run(("export --format ledger-json " + paths).split(" "))
                        .out())
                .isEqualTo(ledger);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assumptions.tm",
                "--as-of 2026-12-16 assumptions.tm",
                "--evidence results evidence.tm",
                "--policy policy/lenient.tm policy/shop.tm policy/baseline.tm"
            })
    void whatClaimsStandOnIsByTheSchema(String paths) throws IOException {
        assertValid("check-1", run(ASSURED, "check", paths));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--evidence results cottage.tm house.tm", "villa.tm house.tm", "hostile-model.tm hostile.tm"})
    void complianceIsByItsSchema(String paths) throws IOException {
        assertValid("compliance-1", run(COMPLIANCE, "compliance", paths));
        assertValid("check-1", run(COMPLIANCE, "check", paths));
    }

    @Test
    void whatEvidenceProvesIsByTheSchema() throws IOException {
        assertValid("ledger-1", run(ASSURED, "ledger", "--evidence results evidence.tm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.tm", "--seed -7 --runs 1000 shop.tm", "hostile.tm", "../assured/evidence.tm"})
    void riskIsByItsSchema(String paths) throws IOException {
        assertValid("risk-1", run(RISK, "risk", paths));
        assertValid("check-1", run(RISK, "check", paths.replaceAll("--(seed|runs) \\S+ ", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.tm", "--to tapes shop.tm", "figures.tm", "sparse.tm", "hostile.tm"})
    void pathsAreByTheirSchema(String paths) throws IOException {
        Path folder = BASE.resolve("src/test/resources/dev/merlon/cli/paths");
        assertValid("paths-1", run(folder, "paths", paths));
        assertValid("check-1", run(folder, "check", paths.replaceAll("--to \\S+ ", "")));
    }

    /** A check holds the beginning of each list of attack paths, and says how much it leaves out. */
    @Test
    void attackPathsOfALargeModelAreCutOffInACheck(@TempDir Path folder) throws IOException {
        StringBuilder model = new StringBuilder(
                "tm 1\nmodel row\nuse std.core\nboundary internet : PublicNetwork {\n  actor anybody : AnonymousUser\n}\n");
        for (int i = 10; i < 40; i++) {
            model.append("component c" + i + " : Service { criticality = critical }\n")
                    .append("flow anybody -> c" + i + " { authentication = [] }\n");
        }
        Files.writeString(folder.resolve("row.tm"), model);
        String json = run(folder, "check", "row.tm");
        assertValid("check-1", json);
        assertThat(json.substring(json.indexOf("\"paths\": {")))
                .contains("\"name\": \"c29\"")
                .doesNotContain("\"name\": \"c30\"")
                .containsPattern("\"leftOut\": \\{\\s+\"targets\": 10,\\s+\"chokePoints\": 10,\\s+\"blasts\": 10,");
        assertThat(run(folder, "paths", "row.tm")).contains("\"name\": \"c39\"").doesNotContain("leftOut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"payments", "hostile", "same", "broken"})
    void diffIsByItsSchema(String name) throws IOException {
        Path folder = BASE.resolve("src/test/resources/dev/merlon/cli/diff").resolve(name);
        assertValid("diff-1", run(folder, "diff", "before after"));
    }

    @Test
    void auditIsByItsSchema(@TempDir Path folder) throws IOException {
        ShopHistory.write(folder);
        assertValid("audit-1", run(folder, "audit", "models"));
        assertValid("audit-1", run(folder, "audit", "--since 2026-03-01 --framework pci-dss models"));
    }

    private static String run(String command, String paths) {
        return run(BANK, command, paths);
    }

    private static String run(Path folder, String command, String paths) {
        return CommandLineDriver.in(folder)
                .run((command + " --format json " + paths).split(" "))
                .out();
    }

    private static void assertValid(String name, String json) throws IOException {
        // Readers have to pass over fields that they do not know; what is written has to be described.
        String strict = Files.readString(BASE.resolve("../docs/schema/" + name + ".schema.json"))
                .replace("\"required\": [", "\"additionalProperties\": false, \"required\": [");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(strict, InputFormat.JSON);
        List<Error> errors = schema.validate(json, InputFormat.JSON);
        assertThat(errors).isEmpty();
        assertThat(json).endsWith("}\n");
    }
}
