package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
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
                golden("evidence-ledger.csv", 0, append(rule, "--format=csv")),
                golden("evidence-ledger.json", 0, append(rule, "--format=json")),
                golden("evidence-explain-verified", 0, "explain", id + "a", "--evidence=results", "evidence.tm"),
                golden("evidence-explain-failing", 0, "explain", id + "b", "--evidence=results", "evidence.tm"),
                golden("evidence-explain-stale", 0, "explain", id + "c", "--evidence=results", "evidence.tm"));
    }

    private static String[] append(String[] words, String word) {
        return Stream.concat(Stream.of(words), Stream.of(word)).toArray(String[]::new);
    }

    @Test
    void theReportHasWhatControlsAreWorth() throws IOException {
        Result result = run("report", "-o", folder.toString(), "--no-diagram", "--evidence=results", "evidence.tm");
        assertThat(result.code()).as(result.err()).isZero();
        Golden.matches(FOLDER.resolve("expected/evidence-report.md"), Files.readString(folder.resolve("report.md")));
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
