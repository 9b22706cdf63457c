package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code merlon compliance}, and clauses in the other outputs. */
final class ComplianceTest {
    private static final Path COMPLIANCE =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/compliance");

    @TempDir
    Path folder;

    private static Result run(String... arguments) {
        return CommandLineDriver.in(COMPLIANCE).run(arguments);
    }

    @TestFactory
    Stream<DynamicTest> outputsAreAsExpected() {
        return Stream.of(
                output("cottage.txt", "compliance", "--evidence", "results", "cottage.tm", "house.tm"),
                output("claims.txt", "compliance", "--framework", "house-rules", "cottage.tm", "house.tm"),
                formatted("cottage.md", "markdown"),
                formatted("cottage.csv", "csv"),
                formatted("cottage.json", "json"),
                output("explain.txt", "explain", "--evidence", "results", "HOUSE:1", "cottage.tm", "house.tm"),
                output("explain-threat.txt", "explain", "test.house.unlocked @ shed", "cottage.tm", "house.tm"),
                output("villa.txt", "compliance", "--as-of", "2027-01-01", "villa.tm", "house.tm"),
                output("hostile.txt", "compliance", "hostile-model.tm", "hostile.tm"),
                output("hostile.md", "compliance", "--format", "markdown", "hostile-model.tm", "hostile.tm"),
                output("hostile.csv", "compliance", "--format", "csv", "hostile-model.tm", "hostile.tm"));
    }

    private static DynamicTest formatted(String file, String format) {
        return output(file, "compliance", "--evidence", "results", "--format", format, "cottage.tm", "house.tm");
    }

    private static DynamicTest output(String file, String... arguments) {
        return DynamicTest.dynamicTest(file, () -> {
            Result result = run(arguments);
            assertThat(result.code()).as(result.err()).isZero();
            Golden.matches(
                    COMPLIANCE.resolve("expected").resolve(file), result.out().replace("\r\n", "\n"));
        });
    }

    @Test
    void neverSaysThatAClauseIsMet() {
        for (String format : new String[] {"text", "markdown", "html", "csv", "json"}) {
            String out = run("compliance", "--format", format, "cottage.tm", "house.tm")
                    .out();
            assertThat(out).doesNotContainIgnoringCase("complies", "compliant", "fulfilled", "satisfied");
        }
    }

    @Test
    void aPageSaysTheSameAndActsOnNobody() {
        String page =
                run("compliance", "--format", "html", "cottage.tm", "house.tm").out();
        assertThat(page)
                .contains("<title>Evidence for frameworks in The cottage</title>", "Doors are locked", "open threats");
        String html = run("compliance", "--format", "html", "hostile-model.tm", "hostile.tm")
                .out();
        assertThat(html).doesNotContain("<script>alert", "<img", "href=\"javascript:");
    }

    @Test
    void aFrameworkThatComesAlongNeedsNoUse() throws IOException {
        Path model = folder.resolve("shop.tm");
        Files.writeString(model, "tm 1\nmodel shop\nuse std.core\ncomponent web : Service\n");
        Result result = run("compliance", "--framework", "pci-dss", model.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains(
                        "not applicable: ",
                        "No card number and no sensitive authentication data is in the model. PCI-DSS:1.1.1");
        assertThat(run("check", "--format", "json", model.toString()).out()).doesNotContain("PCI-DSS");
    }

    @Test
    void aLockNeedsNoPinsForWhatTheModelIsOnlyLookedAtWith() throws IOException {
        Path model = folder.resolve("shop.tm");
        Files.writeString(model, "tm 1\nmodel shop\nuse std.core\ncomponent web : Service\n");
        assertThat(run("lock", model.toString()).code()).isZero();
        Result result = run("compliance", "--locked", "--framework", "pci-dss", model.toString());
        assertThat(result.code()).as(result.err()).isZero();
        Files.writeString(model, "tm 1\nmodel shop\nuse std.core\nuse std.api\ncomponent web : Service\n");
        Result other = run("compliance", "--locked", "--framework", "pci-dss", model.toString());
        assertThat(other.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(other.err()).contains("`std.api`").doesNotContain("std.banking", "std.frameworks");
    }

    @Test
    void explainFindsAClauseThatComesAlong() throws IOException {
        Path model = folder.resolve("shop.tm");
        Files.writeString(model, "tm 1\nmodel shop\nuse std.core\ncomponent web : Service\n");
        assertThat(run("explain", "PCI-DSS:3.5.1", model.toString()).out())
                .contains("PCI-DSS:3.5.1  Stored card numbers are unreadable", "not applicable");
    }

    @Test
    void aModelWithoutDataIsToldWhatThatMeans() throws IOException {
        Path model = folder.resolve("shop.tm");
        String text = "tm 1\nmodel shop\nuse std.core\ncomponent web : Service\n";
        Files.writeString(model, text);
        String words =
                "The model names no data at all: clauses that speak of data do not apply to it as it is written.";
        for (String format : List.of("text", "markdown")) {
            assertThat(run("compliance", "--framework", "pci-dss", "--format", format, model.toString())
                            .out()
                            .replace('\n', ' '))
                    .contains(words);
        }
        Files.writeString(model, text + "data order : PersonalData\n");
        assertThat(run("compliance", "--framework", "pci-dss", model.toString()).out())
                .doesNotContain("names no data");
    }

    @Test
    void aClauseWithoutATitleIsToldByThatOfItsSection() {
        assertThat(run("compliance", "--framework", "owasp-asvs", "--format", "csv", "../assured/evidence.tm")
                        .out())
                .contains("owasp-asvs,ASVS:2.3,Business logic,", "owasp-asvs,ASVS:2.3.3,(Business logic),");
        assertThat(run("explain", "ASVS:2.3.3", "../assured/evidence.tm").out())
                .startsWith("ASVS:2.3.3  (Business logic)\n");
    }

    @Test
    void whatIsNoClauseIsToldSo() {
        Result result = run("explain", "PCI-DSS:99.9", "../assured/evidence.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err())
                .isEqualTo("merlon: no library lists a clause `PCI-DSS:99.9` of PCI DSS 4.0.1 requirement\n"
                        + "  `merlon compliance --framework pci-dss` shows those that there are; the report says which threats"
                        + " refer to `PCI-DSS:99.9`\n");
    }

    @Test
    void reportHasAChapterForFrameworksInUseAndForThoseThatAreNamed() throws IOException {
        run("report", "--no-diagram", "-o", folder.toString(), "cottage.tm", "house.tm");
        assertThat(Files.readString(folder.resolve("report.md"))).contains("## Compliance", "### Rules of the house");
        run("report", "--no-diagram", "-o", folder.toString(), "../assured/evidence.tm");
        assertThat(Files.readString(folder.resolve("report.md"))).doesNotContain("## Compliance");
        run("report", "--framework", "pci-dss", "--no-diagram", "-o", folder.toString(), "../assured/evidence.tm");
        assertThat(Files.readString(folder.resolve("report.md"))).contains("### PCI DSS");
        Result unknown = run("report", "--framework", "pci", "-o", folder.toString(), "../assured/evidence.tm");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anUnknownFrameworkIsToldWithTheNearest() {
        Result result = run("compliance", "--framework", "house-rule", "cottage.tm", "house.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err())
                .contains("no library lists the clauses of a framework `house-rule`", "did you mean `house-rules`?");
    }

    @Test
    void aModelWithoutFrameworksIsToldWhichThereAre() {
        Result result = run("compliance", "../assured/evidence.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("no framework is named", "pci-dss");
    }
}
