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

/** Whole outputs of commands on a model that overrides rules of libraries. */
final class TailoredTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/tailored");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> outputsAreAsExpected() {
        return Stream.of(
                golden("check.txt", 1, "check", "shop.tm"),
                golden("check.json", 1, "check", "--format", "json", "shop.tm"),
                golden("ledger.txt", 0, "ledger", "--rule", "std.api.no-rate-limit", "shop.tm"),
                golden("explain-severity.txt", 0, "explain", "std.core.unowned-critical @ site", "shop.tm"),
                golden("explain-disabled.txt", 0, "explain", "std.api.no-rate-limit @ site", "shop.tm"));
    }

    @Test
    void theReportListsWhatIsOverriddenAndWhy() throws IOException {
        Result result = CommandLineDriver.in(FOLDER).run("report", "-o", folder.toString(), "shop.tm");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Files.readString(folder.resolve("report.md")))
                .contains("### Overridden rules")
                .contains("| `std.api.no-rate-limit` | `enabled = false` | The content delivery network limits every")
                .contains("| `std.core` | `exposure-hops = 2` |");
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
