package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variants of a model in all commands. */
final class VariedTest {
    private static final Path VARIED =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/varied");

    private static Result run(String typed) {
        return CommandLineDriver.in(VARIED).run(typed.split(" "));
    }

    @TestFactory
    Stream<DynamicTest> outputsNameTheVariant() {
        return Stream.of(
                output("github.txt", "check --format github shop.tm", ExitCode.FINDINGS),
                output("github-cloud.txt", "check --format github --variant cloud shop.tm", ExitCode.FINDINGS),
                output("gitlab.json", "check --format gitlab shop.tm", ExitCode.FINDINGS),
                output("gitlab-cloud.json", "check --format gitlab --variant cloud shop.tm", ExitCode.FINDINGS),
                output("risk-rush.txt", "risk --runs 1000 --variant rush shop.tm", ExitCode.CLEAN),
                output("risk-rush.md", "risk --runs 1000 --format markdown --variant rush shop.tm", ExitCode.CLEAN),
                output("risk-calm.txt", "risk --variant calm shop.tm", ExitCode.CLEAN));
    }

    private static DynamicTest output(String file, String typed, int code) {
        return DynamicTest.dynamicTest(file, () -> {
            Result result = run(typed);
            assertThat(result.code()).as(result.err()).isEqualTo(code);
            Golden.matches(
                    VARIED.resolve("expected").resolve(file), result.out().replace("\r\n", "\n"));
        });
    }

    @Test
    void jsonOfRiskSaysOfWhatItIs() {
        assertThat(run("risk --runs 1000 --format json --variant rush shop.tm").out())
                .contains("\"model\": \"shop\",\n  \"variant\": \"rush\",");
        assertThat(run("risk --runs 1000 --format json shop.tm").out()).contains("\"variant\": null,");
    }

    @Test
    void riskIsOfOneVariant() {
        Result result = run("risk --variant all shop.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("--variant");
        assertThat(run("risk --variant clod shop.tm").err()).contains("did you mean `cloud`?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "lock",
                "risk",
                "ask --list",
                "diagram -o target/never-written.svg",
                "report -o target/never-written",
                "ledger",
                "lint",
                "review"
            })
    void mistakeInAVariantStops(String command) {
        Result result = run(command + " broken.tm");
        assertThat(result.code()).as(result.out()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.out() + result.err()).contains("TM7150");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "risk", "ask --list", "ledger"})
    void mistakeInAnotherVariantDoesNot(String command) {
        Result result = run(command + " --variant open-shop broken.tm");
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.CLEAN);
    }
}
