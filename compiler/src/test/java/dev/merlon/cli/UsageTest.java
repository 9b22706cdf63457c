package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class UsageTest {
    private static final String NO_LAYOUT = """
            merlon: --engine is for pictures of a model, which Graphviz lays out
              leave it out, or write .svg or .png
            """;

    private static final Path EXPECTED =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/help");

    @TempDir
    Path folder;

    private Result run(String... arguments) {
        return CommandLineDriver.in(folder).run(arguments);
    }

    @Test
    void withoutArgumentsItSaysWhatItCanDo() throws IOException {
        Result result = run();
        assertThat(result.code()).isZero();
        assertThat(run("--help")).isEqualTo(result);
        assertThat(run("help")).isEqualTo(result);
        Golden.matches(EXPECTED.resolve("merlon.txt"), result.out());
    }

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelp() {
        return Commands.ALL.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Result result = run(name, "--help");
                    assertThat(result.code()).isZero();
                    assertThat(result.err()).isEmpty();
                    assertThat(run("help", name)).isEqualTo(result);
                    assertThat(run("--help").out()).contains("  " + name + " ");
                    Golden.matches(EXPECTED.resolve(name + ".txt"), result.out());
                }));
    }

    @Test
    void nothingIsRefusedWithoutAWayOut() throws IOException {
        Pattern without = Pattern.compile("new UsageException\\([^;]*,\\s*\"\"\\)");
        try (Stream<Path> files =
                Files.list(Path.of(System.getProperty("basedir", ""), "src/main/java/dev/merlon/cli"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(without);
            }
        }
    }

    @Test
    void unknownCommandSuggestsTheNearest() {
        assertUsage(run("chekc"), "merlon: unknown command `chekc`\n  did you mean `check`?\n");
        assertUsage(run("frobnicate"), "merlon: unknown command `frobnicate`\n  `merlon help` lists the commands\n");
        assertUsage(run("help", "leger"), "merlon: unknown command `leger`\n  did you mean `ledger`?\n");
    }

    @Test
    void unknownOptionSuggestsTheNearest() {
        assertUsage(
                run("check", "--fial-on", "low"), "merlon: unknown option `--fial-on`\n  did you mean `--fail-on`?\n");
        assertUsage(
                run("check", "--fial-on=low"), "merlon: unknown option `--fial-on=low`\n  did you mean `--fail-on`?\n");
        assertUsage(run("check", "--zzz"), "merlon: unknown option `--zzz`\n  see `merlon check --help`\n");
        assertUsage(run("--verison"), "merlon: unknown option `--verison`\n  did you mean `--version`?\n");
    }

    @Test
    void wrongValuesSayWhichAreRight() {
        assertUsage(run("check", "--fail-on", "severe"), """
                merlon: `severe` is not a value of --fail-on
                  it is one of high, critical, medium, low, info, none
                """);
        assertUsage(
                run("check", "--fail-on", "hihg"),
                "merlon: `hihg` is not a value of --fail-on\n  did you mean `high`?\n");
        assertUsage(
                run("check", "--format", "xml"),
                "merlon: `xml` is not a value of --format\n"
                        + "  it is one of text, json, github, sarif, junit, gitlab, ledger-json, csv, xlsx, otm,"
                        + " cyclonedx, threat-dragon\n");
        assertUsage(
                run("check", "--as-of", "31.3.2027"),
                "merlon: `31.3.2027` is not a date for --as-of\n  write it as 2027-03-31\n");
        assertUsage(
                run("check", "--questions", "-1"),
                "merlon: `-1` is not a value of --questions\n  it is a number or all\n");
        assertUsage(
                run("check", "--color", "yes"),
                "merlon: `yes` is not a value of --color\n  it is one of auto, always, never\n");
        assertThat(run("ledger", "--disposition", "closed").err())
                .startsWith("merlon: there is no disposition `closed`\n  it is one of open, question, ");
        List<String> many =
                IntStream.range(0, 40).mapToObj(number -> "element-" + number).toList();
        assertThatThrownBy(() -> LedgerCommand.require(many, "till", "element"))
                .isInstanceOfSatisfying(
                        UsageException.class,
                        mistake -> assertThat(mistake.help())
                                .isEqualTo("there are 40; `merlon ledger` lists what was considered"));
        assertThatThrownBy(() -> LedgerCommand.require(List.of(), "till", "element"))
                .isInstanceOfSatisfying(
                        UsageException.class,
                        mistake -> assertThat(mistake.help()).isEqualTo("there is none at all"));
        assertUsage(run("diagram", "-o", "x.gif"), """
                merlon: `x.gif` does not say what to draw
                  let its name end in .dot, .svg, .png, .mmd, .puml or .d2
                """);
    }

    @Test
    void optionsThatWouldChangeNothingAreRefused() {
        assertUsage(run("diagram", "-o", "x.mmd", "--engine", "dot"), NO_LAYOUT);
        assertUsage(run("diagram", "-o", "x.svg", "--steps", "login", "--engine", "embedded"), NO_LAYOUT);
        assertUsage(run("report", "--write-template", "look", "-o", "out"), """
                merlon: --write-template writes a template and no report
                  write the report in a run of its own
                """);
    }

    @Test
    void missingArgumentsAreNamed() {
        assertUsage(run("report"), "merlon: a report needs a place to be written to\n  name it with -o\n");
        assertUsage(
                run("check", "--format"), "merlon: `--format FORMAT[=FILE]` is missing\n  see `merlon check --help`\n");
        assertThat(run("explain").err()).startsWith("merlon: explain what?\n");
        assertThat(run("explain", "--why-not", "std.api.bola").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(run("--version").out()).matches("merlon [0-9]+\\.[0-9]+\\.[0-9]+.*\\n");
        assertThat(run("-V")).isEqualTo(run("--version"));
    }

    @Test
    void pathThatIsNoPathIsNoCrash() {
        assertThat(run("check", "a\0b").code()).isIn(ExitCode.USAGE, ExitCode.DOES_NOT_COMPILE);
    }

    private static void assertUsage(Result result, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aLibraryThatUsesABrokenOneDoesNotCompile() {
        Result result = CommandLineDriver.in(folder)
                .with("broken.tm", "tm 1\nlibrary acme.broken version 1.0.0\nuse std.core\nkind Till : Servce\n")
                .with("user.tm", "tm 1\nlibrary acme.user version 1.0.0\nuse acme.broken\n")
                .run("check");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.out() + result.err())
                .contains("acme.user: not checked, because what it uses has mistakes.")
                .doesNotContain("the library compiles");
    }
}
