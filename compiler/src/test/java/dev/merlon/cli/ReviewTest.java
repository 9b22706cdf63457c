package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Drafts in the outputs of commands, and what marks them as reviewed. */
final class ReviewTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/drafted");
    private static final List<String> FILES = List.of("shop.tm", "imported.tm");

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), original(file));
        }
    }

    @TestFactory
    Stream<DynamicTest> outputsAreAsExpected() {
        return Stream.of(
                golden("check.txt", 1, "check", "."),
                golden("check.json", 1, "check", "--format", "json", "."),
                golden("review.txt", 0, "review", "."),
                golden("explain.txt", 0, "explain", "std.crypto.cleartext-public @ pay", "."),
                golden("explain-unreviewed.txt", 0, "explain", "std.crypto.cleartext-public @ look", "."),
                golden("ledger.txt", 0, "ledger", "--disposition", "unreviewed", "."));
    }

    @Test
    void theReportListsDrafts() throws IOException {
        assertThat(run("report", "--no-diagram", "-o", "out", ".").code()).isZero();
        assertThat(Files.readString(folder.resolve("out/report.md")))
                .contains("## Drafts to review")
                .contains("| `pay.encryption` | drafted by assistant on 2026-11-20 from deploy/site.yaml:12 |");
    }

    @Test
    void oneStatementIsMarkedBehindItsDraftAndNothingElseChanges() throws IOException {
        Result result = run("review", "--accept", "pay", "--by", "ann \"the\" \\", "--date", "2026-11-21", ".");
        assertThat(result.out()).isEqualTo("Marked 1 drafted statement as reviewed in shop.tm. 6 more wait.\n");
        assertThat(read("shop.tm"))
                .isEqualTo(original("shop.tm")
                        .replace(
                                "encryption = tls-1-3 @drafted(\"assistant\", 2026-11-20)",
                                "encryption = tls-1-3 @drafted(\"assistant\", 2026-11-20)"
                                        + " @reviewed(\"ann \\\"the\\\" \\\\\", 2026-11-21)"));
        assertThat(read("imported.tm")).isEqualTo(original("imported.tm"));
        assertThat(run("check", "--as-of", "2026-11-22", ".").out()).doesNotContain("pay.encryption");
    }

    @Test
    void statementsOfADraftedFileAreMarkedWhereTheyBegin() throws IOException {
        Result result = run("review", "--accept", "store", "--accept", "b", "--by", "ann", "--date", "2026-11-21", ".");
        assertThat(result.out()).isEqualTo("Marked 2 drafted statements as reviewed in imported.tm. 5 more wait.\n");
        assertThat(read("imported.tm"))
                .isEqualTo(original("imported.tm")
                        .replace("component store", "@reviewed(\"ann\", 2026-11-21)\r\ncomponent store")
                        .replace("component b", "\r\n@reviewed(\"ann\", 2026-11-21)\r\ncomponent b"));
        assertThat(run("review", ".").out()).doesNotContain("store  ").contains("shop: 5 drafted statements wait");
    }

    @Test
    void allIsMarkedOnceForEachDraft() throws IOException {
        Result result = run("review", "--all", "--by", "ann", "--date", "2026-11-21", ".");
        assertThat(result.out()).isEqualTo("Marked 7 drafted statements as reviewed in imported.tm, shop.tm.\n");
        assertThat(read("imported.tm"))
                .isEqualTo(original("imported.tm")
                        .replace(
                                "@drafted(\"importer\", 2026-11-19)",
                                "@drafted(\"importer\", 2026-11-19) @reviewed(\"ann\", 2026-11-21)"));
        assertThat(run("review", ".").out()).isEqualTo("shop: nothing waits for a review.\n");
    }

    @Test
    void aDraftedPolicyTakesNoLimitAway() throws IOException {
        String lax = """
                tm 1
                policy lax version 1.0.0
                use std.core
                @drafted("assistant", 2026-11-20)
                fail on open where severity > critical
                """;
        Files.writeString(folder.resolve("lax.tm"), lax);
        Files.writeString(folder.resolve("model.tm"), """
                tm 1
                model small
                use std.core
                component web : Service { criticality = critical }
                override unowned-critical { severity = high; reason = "It matters." }
                """);
        assertThat(run("check", "--policy", "lax.tm", "model.tm").code()).isEqualTo(1);
        Files.writeString(folder.resolve("lax.tm"), lax.replace("11-20)", "11-20) @reviewed(\"ann\", 2026-11-21)"));
        assertThat(run("check", "--policy", "lax.tm", "model.tm").code()).isZero();
    }

    @Test
    void adoptingAPolicyIsNotNothing() throws IOException {
        Files.writeString(
                folder.resolve("lax.tm"), "tm 1\npolicy lax\nuse std.core\nfail on open where severity > critical\n");
        Files.writeString(
                folder.resolve("model.tm"),
                "tm 1\nmodel small\n@drafted(\"assistant\", 2026-11-20)\napply lax\nuse std.core\n");
        assertThat(run("review", "model.tm", "lax.tm").out())
                .contains("it adopts the policy `lax`")
                .doesNotContain("it settles nothing");
        run("report", "--no-diagram", "-o", "out", "model.tm", "lax.tm");
        assertThat(Files.readString(folder.resolve("out/report.md"))).contains("it adopts the policy \\`lax\\`");
    }

    @Test
    void mistakesOfUseAreTold() throws IOException {
        assertRefused("somebody has to sign", "review", "--accept", "pay", ".");
        assertRefused("nothing is named", "review", "--by", "ann", ".");
        assertRefused("nothing is marked", "review", "--date", "2026-11-22", ".");
        assertRefused("exclude each other", "review", "--all", "--accept", "pay", "--by", "ann", ".");
        assertRefused("did you mean `shortcut`?", "review", "--accept", "shortcu", "--by", "ann", ".");
        assertRefused("is not a date", "review", "--all", "--by", "ann", "--date", "soon", ".");
        assertRefused("was drafted on", "review", "--all", "--by", "ann", "--date", "2026-11-18", ".");
        assertRefused("a name in one line", "review", "--all", "--by", "ann\n@reviewed", ".");
        for (String file : FILES) {
            assertThat(read(file)).isEqualTo(original(file));
        }
    }

    private void assertRefused(String why, String... arguments) {
        Result result = run(arguments);
        assertThat(result.code()).as(result.out()).isEqualTo(3);
        assertThat(result.err()).contains(why);
    }

    private Result run(String... arguments) {
        return CommandLineDriver.in(folder).run(arguments);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static String original(String file) throws IOException {
        String text = Files.readString(FOLDER.resolve(file));
        // Other line ends, and two statements in one line, which files of the repository do not have.
        return file.equals("imported.tm")
                ? text.replace("component a\ncomponent b", "component a; component b")
                        .replace("\n", "\r\n")
                : text;
    }

    private static DynamicTest golden(String file, int code, String... arguments) {
        return DynamicTest.dynamicTest(file, () -> {
            Result result = CommandLineDriver.in(FOLDER).run(arguments);
            assertThat(result.code()).as(result.err()).isEqualTo(code);
            Golden.matches(
                    FOLDER.resolve("expected").resolve(file), result.out().replace("\r\n", "\n"));
        });
    }
}
