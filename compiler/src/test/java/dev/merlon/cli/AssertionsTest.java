package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a model to tests, and from their results back to the model. */
final class AssertionsTest {
    private static final String RULE = "std.crypto.weak-tls";

    @TempDir
    Path folder;

    @BeforeEach
    void model() throws IOException {
        write("bank.tm", """
                tm 1
                model bank
                use std.core
                use std.api
                use std.crypto
                boundary internet : PublicNetwork {
                  actor anybody : AnonymousUser { flow ask : -> site via Https }
                }
                boundary cluster : NetworkSegment {
                  trust = internal
                  component site : WebApplication { flow settle : -> core via Https }
                  component core : Service
                }
                control limits : RateLimiting on site, core
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private Result run(String... arguments) {
        return CommandLineDriver.in(folder).run(arguments);
    }

    private void results(String date, String... cases) throws IOException {
        write(
                "results/TEST-a.xml",
                "<testsuite timestamp=\"" + date + "T10:00:00\">" + String.join("", cases) + "</testsuite>");
    }

    private static String test(String className, String name, String outcome) {
        return "<testcase classname=\"merlon.bank." + className + "\" name=\"" + name + "\">" + outcome + "</testcase>";
    }

    private String verdict(String rule, String element) {
        Result result = run(
                "ledger",
                "--as-of",
                "2026-11-21",
                "--evidence",
                "results",
                "--rule",
                rule,
                "--element",
                element,
                "bank.tm");
        assertThat(result.code()).isZero();
        return result.out();
    }

    @Test
    void passingTestVerifiesWhatFollowsFromFacts() throws IOException {
        results("2026-11-20", test("SettleProofTest", "refusesOldTls", ""));
        assertThat(verdict(RULE, "settle")).contains("mitigated (verified)");
        assertThat(verdict(RULE, "ask")).contains("mitigated").doesNotContain("verified");
    }

    @Test
    void failingTestTakesTheControlAway() throws IOException {
        results("2026-11-20", test("SettleProofTest", "refusesOldTls", "<failure/>"));
        assertThat(verdict(RULE, "settle"))
                .contains("open")
                .contains("the evidence of `StrongTlsConfiguration` on `settle` fails");
        assertThat(verdict(RULE, "ask")).contains("mitigated");
        assertThat(run("explain", "--evidence", "results", RULE + " @ settle", "bank.tm")
                        .out())
                .contains("SettleProofTest#refusesOldTls");
    }

    @Test
    void skippedAndOtherTestsProveNothing() throws IOException {
        results(
                "2026-11-20",
                test("SettleProofTest", "refusesOldTls", "<skipped/>"),
                test("SettleProofTest", "refusesPlaintext", ""),
                test("SettleProofTest", "demandsCredentials", ""),
                test("settleProofTest", "refusesOldTls", ""));
        assertThat(verdict(RULE, "settle")).contains("mitigated").doesNotContain("verified");
    }

    @Test
    void resultIsStaleAfterThirtyDays() throws IOException {
        results("2026-10-22", test("SettleProofTest", "refusesOldTls", ""));
        assertThat(verdict(RULE, "settle")).contains("(verified)");
        results("2026-10-21", test("SettleProofTest", "refusesOldTls", ""));
        assertThat(verdict(RULE, "settle")).contains("its evidence is too old").doesNotContain("(verified)");
    }

    @Test
    void controlWithANameNeedsTheTestsOfAllItsElements() throws IOException {
        results("2026-11-20", test("SiteProofTest", "limitsCalls", ""));
        assertThat(verdict("std.api.no-rate-limit", "site")).contains("mitigated (verified)");
        Result one = run("check", "-q", "--as-of", "2026-11-21", "--evidence", "results", "bank.tm");
        assertThat(one.out()).doesNotContain("1 verified.");
        results("2026-11-20", test("SiteProofTest", "limitsCalls", ""), test("CoreProofTest", "limitsCalls", ""));
        Result both = run("check", "-q", "--as-of", "2026-11-21", "--evidence", "results", "bank.tm");
        assertThat(both.out()).contains("Controls with evidence: 1 verified.");
        results(
                "2026-11-20",
                test("SiteProofTest", "limitsCalls", ""),
                test("CoreProofTest", "limitsCalls", "<failure/>"));
        Result failing = run("check", "-q", "--as-of", "2026-11-21", "--evidence", "results", "bank.tm");
        assertThat(failing.out()).contains("Controls with evidence: 1 failing.");
        assertThat(verdict("std.api.no-rate-limit", "site")).contains("mitigated (verified)");
    }

    @Test
    void statedEvidenceAndGeneratedTestsBothHaveToPass() throws IOException {
        String stated = Files.readString(folder.resolve("bank.tm"))
                .replace("RateLimiting on site, core", "RateLimiting on site { evidence junit \"org.example.Own\" }");
        write("bank.tm", stated);
        String own = "<testcase classname=\"org.example.Own\" name=\"a\"/>";
        results("2026-11-20", own, test("SiteProofTest", "limitsCalls", "<skipped/>"));
        assertThat(verdict("std.api.no-rate-limit", "site")).contains("(verified)");
        results("2026-11-20", own, test("SiteProofTest", "limitsCalls", "<failure/>"));
        assertThat(verdict("std.api.no-rate-limit", "site")).contains("open");
        results("2026-11-20", test("SiteProofTest", "limitsCalls", ""));
        assertThat(verdict("std.api.no-rate-limit", "site")).doesNotContain("(verified)");
    }

    @Test
    void resultsMakeNoControl() throws IOException {
        write("bank.tm", Files.readString(folder.resolve("bank.tm")).replace("on site, core", "on core"));
        results("2026-11-20", test("SiteProofTest", "limitsCalls", ""));
        assertThat(verdict("std.api.no-rate-limit", "site")).contains("question");
    }

    @Test
    void filesOfBeforeAreRemovedIfTheyWereGenerated() throws IOException {
        assertThat(run("assertions", "-o", "tests", "bank.tm").out())
                .contains("bank: tests for 0 assertions, 0 last days, and 6 probes of 4 elements.")
                .contains("Changed 6 files in tests.");
        assertThat(run("assertions", "-o", "tests", "bank.tm").out()).contains("They are all in tests already.");
        write("tests/merlon/bank/MineTest.java", "class MineTest {}\n");
        write("bank.tm", Files.readString(folder.resolve("bank.tm")).replace("settle :", "pay :"));
        assertThat(run("assertions", "-o", "tests", "bank.tm").out()).contains("Changed 4 files in tests.");
        assertThat(folder.resolve("tests/merlon/bank/SettleProofTest.java")).doesNotExist();
        assertThat(folder.resolve("tests/merlon/bank/PayProofTest.java")).exists();
        assertThat(folder.resolve("tests/merlon/bank/MineTest.java")).exists();
    }

    @Test
    void filesOfOthersAreNotWrittenOver() throws IOException {
        write("tests/merlon/bank/SiteProofTest.java", "class SiteProofTest {}\n");
        Result result = run("assertions", "-o", "tests", "bank.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("was not generated, and is not written over");
        assertThat(folder.resolve("tests/merlon/bank/SiteProofTest.java")).hasContent("class SiteProofTest {}");
        assertThat(folder.resolve("tests/merlon/bank/CoreProofTest.java")).doesNotExist();
    }

    @Test
    void linkDoesNotLeadOutOfTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(folder.resolve("tests"));
        Files.createSymbolicLink(folder.resolve("tests/merlon"), folder.resolve("elsewhere"));
        assertThat(run("assertions", "-o", "tests", "bank.tm").code()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("elsewhere/bank/SiteProofTest.java")).doesNotExist();
    }
}
