package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whole outputs about what claims and decisions stand on. */
final class AssuranceTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/assured");

    @TempDir
    Path folder;

    private static Result run(String... arguments) {
        return CommandLineDriver.in(FOLDER).run(arguments);
    }

    @TestFactory
    Stream<DynamicTest> assumptions() {
        String id = "std.api.no-rate-limit @ ";
        return Stream.of(
                golden("assumptions-hold", 0, "check", "assumptions.tm"),
                golden("assumptions-lapsed", 0, "check", "--as-of", "2026-12-16", "assumptions.tm"),
                golden("assumptions-lapsed.json", 0, "check", "--format=json", "--as-of=2026-12-16", "assumptions.tm"),
                golden(
                        "assumptions-ledger",
                        0,
                        "ledger",
                        "--as-of",
                        "2026-12-16",
                        "--rule=std.api.no-rate-limit",
                        "assumptions.tm"),
                golden("assumptions-explain-decided", 0, "explain", id + "site", "assumptions.tm"),
                golden("assumptions-explain-open", 0, "explain", id + "site", "--as-of=2026-12-16", "assumptions.tm"),
                golden(
                        "assumptions-explain-asked",
                        0,
                        "explain",
                        id + "gallery",
                        "--as-of=2026-12-16",
                        "assumptions.tm"));
    }

    @TestFactory
    Stream<DynamicTest> evidence() {
        String id = "std.api.no-rate-limit @ ";
        String[] rule = {"ledger", "--rule=std.api.no-rate-limit", "--evidence", "results", "evidence.tm"};
        return Stream.of(
                golden("evidence", 0, "check", "--evidence", "results", "evidence.tm"),
                golden("evidence-not-checked", 0, "check", "evidence.tm"),
                golden("evidence.json", 0, "check", "--format=json", "--evidence=results", "evidence.tm"),
                golden("evidence-ledger", 0, rule),
                golden("evidence-ledger.csv", 0, withFormat(rule, "--format=csv")),
                golden("evidence-ledger.json", 0, withFormat(rule, "--format=json")),
                golden("evidence-explain-verified", 0, "explain", id + "a", "--evidence=results", "evidence.tm"),
                golden("evidence-explain-failing", 0, "explain", id + "b", "--evidence=results", "evidence.tm"),
                golden("evidence-explain-stale", 0, "explain", id + "c", "--evidence=results", "evidence.tm"));
    }

    @Test
    void theReportHasWhatControlsAreWorth() throws IOException {
        Result result = run("report", "-o", folder.toString(), "--no-diagram", "--evidence=results", "evidence.tm");
        assertThat(result.code()).as(result.err()).isZero();
        Golden.matches(FOLDER.resolve("expected/evidence-report.md"), Files.readString(folder.resolve("report.md")));
    }

    @TestFactory
    Stream<DynamicTest> policies() {
        String lenient = "--policy=policy/lenient.tm";
        String[] both = {"policy/shop.tm", "policy/baseline.tm"};
        return Stream.of(
                golden("policy", 1, append(both, "check", "--questions=1", "--evidence=results")),
                golden("policy-quiet", 1, append(both, "check", "-q")),
                golden("policy.json", 1, append(both, "check", "--format=json", lenient)),
                golden("policy-alone", 0, "check", "policy/baseline.tm"),
                golden("policy-leaves-out", 1, append(both, "check", "--questions=0", lenient)),
                golden("policy-left-out", 1, append(both, "check", "--questions=0", "--as-of=2026-11-23", lenient)),
                golden("policy-missing", 2, "check", "policy/shop.tm"),
                golden("policy-none", 2, append(both, "check", "--policy=assumptions.tm", "--policy=nowhere.tm")));
    }

    private static String[] withFormat(String[] words, String format) {
        return Stream.concat(Stream.of(words), Stream.of(format)).toArray(String[]::new);
    }

    private static String[] append(String[] rest, String... first) {
        return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(String[]::new);
    }

    @Test
    void theReportHasWhatPoliciesSay() throws IOException {
        Result result = run(
                "report",
                "-o",
                folder.toString(),
                "--no-diagram",
                "--policy=policy/lenient.tm",
                "policy/shop.tm",
                "policy/baseline.tm");
        assertThat(result.code()).as(result.err()).isZero();
        Golden.matches(FOLDER.resolve("expected/policy-report.md"), Files.readString(folder.resolve("report.md")));
    }

    /** What holds without a policy is documented as one, and the two say the same of every severity. */
    @Test
    void theDocumentedDefaultIsWhatHoldsWithoutAPolicy() throws IOException {
        String language = Files.readString(Programs.REPOSITORY.resolve("docs/language.md"));
        int start = language.lastIndexOf("```tm\n", language.indexOf("policy merlon.default")) + "```tm\n".length();
        String policy = language.substring(start, language.indexOf("```", start));
        CommandLineDriver driver = CommandLineDriver.in(folder).with("default.tm", policy);
        for (String severity : new String[] {"info", "low", "medium", "high", "critical"}) {
            driver.with("m/m.tm", """
                    tm 1
                    model m
                    use std.core
                    component a : Service
                    threat found on a { severity = %s }
                    """.formatted(severity));
            int without = driver.run("check", "-q", "m").code();
            assertThat(driver.run("check", "-q", "--policy", "default.tm", "m").code())
                    .as(severity)
                    .isEqualTo(without)
                    .isEqualTo(severity.equals("high") || severity.equals("critical") ? 1 : 0);
        }
    }

    @Test
    void aStatedLimitHoldsBesideAPolicy() {
        CommandLineDriver driver = CommandLineDriver.in(folder)
                .with("p.tm", "tm 1\npolicy p\nuse std.core\nfail on open where severity >= critical\n")
                .with("m/m.tm", "tm 1\nmodel m\nuse std.core\ncomponent a\nthreat found on a { severity = high }\n");
        assertThat(driver.run("check", "m").code()).isEqualTo(1);
        assertThat(driver.run("check", "m", "--policy", "p.tm").code()).isZero();
        assertThat(driver.run("check", "m", "--policy", "p.tm", "--fail-on", "high")
                        .code())
                .isEqualTo(1);
        driver.with("p.tm", "tm 1\npolicy p\nuse std.core\nfail on open where severity >= high\n");
        assertThat(driver.run("check", "m", "--policy", "p.tm", "--fail-on", "none")
                        .code())
                .isEqualTo(1);
        driver.with("p.tm", "tm 1\npolicy p\nuse std.core\nrequire link for decision\n");
        assertThat(driver.run("check", "m", "--policy", "p.tm").code()).isEqualTo(1);
    }

    @Test
    void violationsHavePages() throws IOException {
        for (String code : new String[] {"TM7043", "TM7044", "TM7045"}) {
            Path page = Programs.REPOSITORY.resolve("docs/diagnostics/" + code + ".md");
            assertThat(Files.readString(page)).startsWith("# " + code + ": ").hasSizeGreaterThan(200);
            assertThat(Files.readString(FOLDER.resolve("expected/policy.txt"))).contains("[" + code + "]");
        }
        assertThat(Files.readString(FOLDER.resolve("expected/policy-none.txt"))).contains("[TM7046]");
    }

    private static DynamicTest golden(String name, int code, String... arguments) {
        String file = name.contains(".") ? name : name + ".txt";
        return DynamicTest.dynamicTest(name, () -> {
            Result result = run(arguments);
            assertThat(result.code()).as(result.err()).isEqualTo(code);
            Golden.matches(
                    FOLDER.resolve("expected").resolve(file), result.out().replace("\r\n", "\n"));
        });
    }

    @Test
    void assumptionsHoldOnTheirLastDay() {
        String[] quiet = {"check", "-q", "--as-of", "2026-12-15", "assumptions.tm"};
        assertThat(run(quiet).out()).startsWith("shop: no open threat, 1 ends soon.\n");
        quiet[3] = "2026-12-16";
        assertThat(run(quiet).out()).startsWith("shop: 1 open threat (1 info), 1 question, 1 warning.\n");
    }

    @Test
    void theReportHasWhatIsAssumed() throws IOException {
        Result result = run("report", "-o", folder.toString(), "--no-diagram", "--as-of=2026-12-16", "assumptions.tm");
        assertThat(result.code()).as(result.err()).isZero();
        Golden.matches(FOLDER.resolve("expected/assumptions-report.md"), Files.readString(folder.resolve("report.md")));
    }
}
