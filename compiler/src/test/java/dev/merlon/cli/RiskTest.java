package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code merlon risk}, and scenarios in the other outputs. */
final class RiskTest {
    private static final Path RISK =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/risk");

    @TempDir
    Path folder;

    private static Result run(String... arguments) {
        return CommandLineDriver.in(RISK).run(arguments);
    }

    @TestFactory
    Stream<DynamicTest> outputsAreAsExpected() {
        return Stream.of(
                output("risk.txt", "risk", "shop.tm"),
                output("risk-seed.txt", "risk", "--seed", "-3", "--runs", "5000", "shop.tm"),
                output("risk.json.txt", "risk", "--format", "json", "shop.tm"),
                output("risk.md", "risk", "--format", "markdown", "shop.tm"),
                output("risk.csv", "risk", "--format", "csv", "shop.tm"),
                output("explain.txt", "explain", "outage", "shop.tm"),
                output("hostile.txt", "risk", "hostile.tm"),
                output("hostile.md", "risk", "--format", "markdown", "hostile.tm"),
                output("drafted.txt", "risk", "drafted.tm"),
                output("verified.txt", "risk", "--evidence", "../assured/results", "verified.tm"),
                output("system.txt", "risk", "system.tm"),
                output("whole.txt", "risk", "--whole", "system.tm"),
                output("none.txt", "risk", "../assured/evidence.tm"));
    }

    private static DynamicTest output(String file, String... arguments) {
        return DynamicTest.dynamicTest(file, () -> {
            Result result = run(arguments);
            assertThat(result.code()).as(result.err()).isZero();
            Golden.matches(RISK.resolve("expected").resolve(file), result.out().replace("\r\n", "\n"));
        });
    }

    @Test
    void localeChangesNothing() {
        String plain = run("risk", "--runs", "1000", "shop.tm").out();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(run("risk", "--runs", "1000", "shop.tm").out()).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void reportHasTheChapterAndActsOnNobody() throws IOException {
        assertThat(run("report", "--no-diagram", "-o", folder.toString(), "hostile.tm")
                        .code())
                .isZero();
        String html = Files.readString(folder.resolve("report.html"));
        assertThat(html).contains("Financial exposure").doesNotContain("<script>alert", "<img", "\"javascript:");
        assertThat(Files.readString(folder.resolve("report.md"))).contains("## Financial exposure");
        run("report", "--no-diagram", "-o", folder.toString(), "../assured/evidence.tm");
        assertThat(Files.readString(folder.resolve("report.md"))).doesNotContain("Financial exposure");
    }

    @Test
    void aScenarioThatNothingDrivesIsToldSo() throws IOException {
        Files.writeString(folder.resolve("m.tm"), """
                tm 1
                model m
                use std.core
                use std.api
                component web : Service
                scenario outage "The shop stands still" {
                  driven by std.api.no-rate-limit on web
                  frequency = 0.2 .. 1 .. 4
                  loss = 5k EUR .. 40k EUR .. 250k EUR
                  basis = "a guess"
                  owner = "me"
                }
                scenario other {
                  driven by std.api within web-zone
                  frequency = 0.2 .. 1 .. 4
                  loss = 5k EUR .. 40k EUR .. 250k EUR
                  basis = "a guess"
                  owner = "me"
                }
                boundary web-zone : NetworkSegment
                """);
        CommandLineDriver there = CommandLineDriver.in(folder);
        String words = "`other` adds nothing to this: none of the threats named behind `driven by` is there.";
        assertThat(there.run("risk", "--runs", "1000", "m.tm").out().replace('\n', ' '))
                .contains("m may lose 0 EUR", words)
                .doesNotContain("`outage` adds");
        assertThat(there.run("risk", "--runs", "1000", "--format", "markdown", "m.tm")
                        .out())
                .contains(words);
        assertThat(run("risk", "--runs", "1000", "shop.tm").out()).doesNotContain("adds nothing");
    }

    @Test
    void wrongNumbersAreToldWithTheirBounds() {
        for (String runs : new String[] {"999", "1000001", "-1", "many", "", "99999999999999999999"}) {
            Result result = run("risk", "--runs=" + runs, "shop.tm");
            assertThat(result.code()).isEqualTo(ExitCode.USAGE);
            assertThat(result.err())
                    .isEqualTo("merlon: `" + runs + "` is not a number for --runs\n"
                            + "  write a whole number from 1000 to 1000000\n");
        }
        assertThat(run("risk", "--seed", "1.5", "shop.tm").err())
                .isEqualTo("merlon: `1.5` is not a number for --seed\n  write a whole number\n");
        assertThat(run("risk", "--format", "jsn", "shop.tm").err()).contains("did you mean `json`?");
    }

    @Test
    void aMisspeltScenarioIsSuggested() {
        Result result = run("explain", "outagee", "shop.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("there is no threat and no scenario `outagee`", "did you mean `outage`?");
    }
}
