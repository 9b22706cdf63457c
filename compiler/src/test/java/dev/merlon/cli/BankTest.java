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

/** Whole outputs of commands on a bank that has one of everything. */
final class BankTest {
    private static final Path BANK =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/bank");

    @TempDir
    Path folder;

    private static Result run(String... arguments) {
        return CommandLineDriver.in(BANK).run(arguments);
    }

    @TestFactory
    Stream<DynamicTest> outputsAreAsExpected() {
        return Stream.of(
                golden("check", 1, "check", "bank.tm", "rules.tm"),
                golden("check-clean", 0, "check", "clean.tm", "rules.tm"),
                golden("check-quiet", 1, "check", "-q", "bank.tm", "rules.tm"),
                golden("check-one-question", 1, "check", "--questions", "1", "bank.tm", "rules.tm"),
                golden("check-no-question", 1, "check", "--questions", "0", "bank.tm", "rules.tm"),
                golden("check-before-expiry", 1, "check", "--as-of", "2026-10-31", "bank.tm", "rules.tm"),
                golden("check-broken", 2, "check", "broken.tm"),
                golden("check-library", 0, "check", "rules.tm"),
                golden("check.json", 1, "check", "--format", "json", "bank.tm", "rules.tm"),
                golden("check-github", 1, "check", "--format", "github", "bank.tm", "rules.tm"),
                golden("check-gitlab.json", 1, "check", "--format", "gitlab", "bank.tm", "rules.tm"),
                golden("check.sarif", 1, "check", "--format", "sarif", "bank.tm", "rules.tm"),
                golden("check-broken.json", 2, "check", "--format", "json", "broken.tm"),
                golden("ledger", 0, "ledger", "bank.tm", "rules.tm"),
                golden(
                        "ledger-filtered",
                        0,
                        "ledger",
                        "--element",
                        "pay",
                        "--disposition",
                        "open",
                        "bank.tm",
                        "rules.tm"),
                golden("ledger.csv", 0, "ledger", "--format", "csv", "bank.tm", "rules.tm"),
                golden(
                        "ledger.json",
                        0,
                        "ledger",
                        "--format",
                        "json",
                        "--rule",
                        "bank.rules.flood",
                        "bank.tm",
                        "rules.tm"),
                golden("explain-open", 0, "explain", "bank.rules.clear-channel @ pay", "bank.tm", "rules.tm"),
                golden("explain-question", 0, "explain", "bank.rules.clear-channel @ chat", "bank.tm", "rules.tm"),
                golden("explain-accepted", 0, "explain", "bank.rules.clear-channel @ correct", "bank.tm", "rules.tm"),
                golden("explain-mitigated", 0, "explain", "bank.rules.flood @ ledger", "bank.tm", "rules.tm"),
                golden(
                        "explain-not-applicable",
                        0,
                        "explain",
                        "bank.rules.clear-channel @ book",
                        "bank.tm",
                        "rules.tm"),
                golden(
                        "why-not-considered",
                        0,
                        "explain",
                        "--why-not",
                        "clear-channel",
                        "ledger",
                        "bank.tm",
                        "rules.tm"));
    }

    private static DynamicTest golden(String name, int code, String... arguments) {
        String file = name.contains(".") ? name : name + ".txt";
        return DynamicTest.dynamicTest(name, () -> {
            Result result = run(arguments);
            assertThat(result.code()).as(result.err()).isEqualTo(code);
            String text = result.out().replace("\r\n", "\n").replace(Version.text(), "VERSION");
            Golden.matches(BANK.resolve("expected").resolve(file), text);
        });
    }

    @Test
    void coloursAreOnlyOnATerminalOrWhenAskedFor() {
        String[] check = {"check", "bank.tm", "rules.tm"};
        assertThat(run(check).out()).doesNotContain("\u001B");
        assertThat(CommandLineDriver.in(BANK).onTerminal().run(check).out()).contains("\u001B[1;31mHIGH\u001B[0m");
        assertThat(run("check", "--color", "always", "bank.tm", "rules.tm").out())
                .contains("\u001B[1;31mHIGH");
        assertThat(CommandLineDriver.in(BANK)
                        .onTerminal()
                        .run("check", "--color=never", "bank.tm", "rules.tm")
                        .out())
                .isEqualTo(run(check).out());
    }

    @Test
    void failOnSetsTheLimit() {
        assertThat(run("check", "--fail-on", "critical", "clean.tm", "rules.tm").code())
                .isZero();
        assertThat(run("check", "--fail-on", "info", "clean.tm", "rules.tm").code())
                .isZero();
        CommandLineDriver flooded =
                CommandLineDriver.in(folder).with("rules.tm", read("rules.tm")).with("m.tm", """
                        tm 1
                        model m
                        use std.core
                        use bank.rules
                        component a : Service { flow f : -> b }
                        component b : Service without Throttling
                        """);
        assertThat(flooded.run("check", "--fail-on", "medium").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(flooded.run("check", "--fail-on", "low").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(flooded.run("check").code()).isZero();
        assertThat(flooded.run("check", "--fail-on", "none").code()).isZero();
    }

    @Test
    void commandsForOneModelNameTheSeveralThatTheyFind() {
        Result result = run("ledger", "bank.tm", "clean.tm", "rules.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).endsWith("""
                        merlon: there are 2 models here: small-bank (bank.tm), clean-bank (clean.tm)
                          name the file of one of them
                        """);
        assertThat(run("report", "-o", folder.resolve("out").toString(), "rules.tm")
                        .err())
                .endsWith("merlon: there is a library here, and no model\n  name a file or folder with a model\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void severalModelsAreCheckedOneAfterTheOther() {
        Result result = run("check", "-q", "bank.tm", "clean.tm", "rules.tm");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).contains("small-bank: ").contains("clean-bank: no open threat");
        assertThat(result.out()).contains("merlon explain 'bank.rules.lonely-hand @ correct' bank.tm rules.tm\n");
    }

    @Test
    void namesThatAreNotThereSuggestTheNearest() {
        assertThat(run("explain", "bank.rules.clear-chanel @ pay", "bank.tm", "rules.tm")
                        .err())
                .endsWith("  did you mean `bank.rules.clear-channel`?\n");
        assertThat(run("explain", "--why-not", "flood", "legder", "bank.tm", "rules.tm")
                        .err())
                .endsWith("  did you mean `ledger`?\n");
        assertThat(run("ledger", "--rule", "bank.rules.flod", "bank.tm", "rules.tm")
                        .err())
                .endsWith("  did you mean `bank.rules.flood`?\n");
        assertThat(run("explain", "TM9999").err()).startsWith("merlon: there is no diagnostic TM9999");
    }

    @Test
    void anIdMayStandWithoutQuotes() {
        assertThat(run("explain", "bank.rules.flood", "@", "web", "bank.tm", "rules.tm"))
                .isEqualTo(run("explain", "bank.rules.flood @ web", "bank.tm", "rules.tm"));
    }

    @Test
    void whatDoesNotCompileWritesNothing() {
        Path out = folder.resolve("out");
        Result result = run("report", "-o", out.toString(), "broken.tm");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.err()).contains("error[TM").contains("`Service`");
        assertThat(result.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void reportIsWritten() throws IOException {
        Result result = run("report", "-o", folder.toString(), "--no-diagram", "bank.tm", "rules.tm");
        assertThat(result.out()).isEqualTo("Wrote report.html, report.md to " + folder + ".\n");
        assertThat(result.code()).isZero();
        Golden.matches(BANK.resolve("expected/report.md"), Files.readString(folder.resolve("report.md")));
        String html = Files.readString(folder.resolve("report.html"));
        assertThat(html).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(html).contains("<h3 class=\"severity critical\">critical: One person moves money alone</h3>");
        for (String chapter : new String[] {"summary", "open-threats", "questions", "decisions", "ledger", "method"}) {
            assertThat(html).contains("<a href=\"#" + chapter + "\">").contains("<section id=\"" + chapter + "\">");
        }
    }

    @Test
    void diagramIsWrittenAsWhatTheNameSays() throws IOException {
        assertThat(run("diagram", "-o", folder.resolve("bank.dot").toString(), "bank.tm", "rules.tm")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("bank.dot")))
                .startsWith("digraph")
                .contains("Submit payment");
        assertThat(run("diagram", "-o", folder.resolve("bank.svg").toString(), "bank.tm", "rules.tm")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("bank.svg")))
                .contains("<svg")
                .contains("Submit payment");
    }

    @Test
    void flowsOfASequenceAreNumbered() throws IOException {
        Path file = folder.resolve("bank.dot");
        assertThat(run("diagram", "--sequence", "booking", "-o", file.toString(), "bank.tm", "rules.tm")
                        .code())
                .isZero();
        assertThat(Files.readString(file))
                .contains("1. Submit payment")
                .contains("2. Book")
                .contains("3. Look at the account")
                .contains("Small bank: A payment is booked");
        assertThat(run("diagram", "--sequence", "boking", "-o", file.toString(), "bank.tm", "rules.tm")
                        .err())
                .endsWith("merlon: there is no sequence `boking`\n  did you mean `booking`?\n");
    }

    private static String read(String name) {
        try {
            return Files.readString(BANK.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
