package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One run of a check writes as many formats as wanted, each where it was asked for. */
final class CheckFormatsTest {
    private static final Path BANK = CheckedCases.BANK;

    @TempDir
    Path folder;

    @Test
    void filesAreWrittenBesideWhatIsPrinted() throws IOException {
        Path sarif = folder.resolve("a/check.sarif");
        Path json = folder.resolve("b/check.json");
        Result plain = run("check", "bank.tm", "rules.tm");
        Result result = run("check", "--format", "sarif=" + sarif, "--format=json=" + json, "bank.tm", "rules.tm");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).isEqualTo(plain.out() + "Wrote " + sarif + ", " + json + ".\n");
        assertThat(Files.readString(sarif))
                .isEqualTo(
                        run("check", "--format", "sarif", "bank.tm", "rules.tm").out());
        assertThat(Files.readString(json))
                .isEqualTo(
                        run("check", "--format", "json", "bank.tm", "rules.tm").out());
        assertThat(folder.resolve("a").toFile().list()).containsExactly("check.sarif");
    }

    @Test
    void aFormatForProgramsIsPrintedAlone() throws IOException {
        Path sarif = folder.resolve("check.sarif");
        Result result = run("check", "--format", "json", "--format", "sarif=" + sarif, "bank.tm", "rules.tm");
        assertThat(result.out())
                .isEqualTo(
                        run("check", "--format", "json", "bank.tm", "rules.tm").out());
        assertThat(Files.readString(sarif)).startsWith("{\n");
    }

    @Test
    void textInAFileHasNoColours() throws IOException {
        Path file = folder.resolve("check.txt");
        Result result =
                CommandLineDriver.in(BANK).onTerminal().run("check", "-o", file.toString(), "bank.tm", "rules.tm");
        assertThat(result.out()).contains("\u001B[");
        assertThat(Files.readString(file))
                .isEqualTo(run("check", "bank.tm", "rules.tm").out());
    }

    @Test
    void whatDoesNotCompileIsTold() throws IOException {
        Path sarif = folder.resolve("check.sarif");
        assertThat(run("check", "--format", "sarif", "-o", sarif.toString(), "broken.tm")
                        .code())
                .isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(Files.readString(sarif)).contains("\"executionSuccessful\": false");
    }

    @Test
    void nothingIsWrittenWhereAFormatCannotBeMade() {
        Path sarif = folder.resolve("check.sarif");
        Path json = folder.resolve("check.json");
        Result result = run(
                "check", "--format", "sarif=" + sarif, "--format", "json=" + json, "bank.tm", "clean.tm", "rules.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).startsWith("merlon: there are 2 models here");
        assertThat(sarif).doesNotExist();
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        Result result = run("check", "--format", "sarif=" + folder, "bank.tm", "rules.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err())
                .isEqualTo("merlon: cannot write `" + folder + "`: it is a folder\n  name another place\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format sarfi=x.sarif | `sarfi` is not a value of --format | did you mean `sarif`?",
                "--format sarif= | `` is not a file | name a file for --format sarif",
                "--format sarif --format json | only one format can be printed, not sarif and json"
                        + " | give the others a file: --format json=FILE",
                "--format sarif=x --format json=y -o z | it is not clear what `--output z` is for"
                        + " | give each format its file: --format sarif=FILE",
                "--format sarif=x --format json=./x | `./x` cannot hold two formats | give each format a file of its own",
            })
    void whatCannotBeMeantIsToldWithAWayOut(String options, String message, String help) {
        Result result = run(("check " + options + " bank.tm rules.tm").split(" "));
        assertThat(result.err()).isEqualTo("merlon: " + message + "\n  " + help + "\n");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(BANK.resolve("x")).doesNotExist();
    }

    private static Result run(String... arguments) {
        return CommandLineDriver.in(BANK).run(arguments);
    }
}
