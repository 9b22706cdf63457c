package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To what {@code merlon diff} puts changes down. */
final class DiffCausesTest {
    private static final String LIBRARY = """
            tm 1
            library bank.rules version %s
            use std.core

            threat no-owner "Nobody owns it" {
              classes = [repudiation]
              for c : Component
              when c.owner == none
              severity = %s
              message = "{c} has no owner."
            }
            """;

    private static final String MODEL = """
            tm 1
            model m "M"
            use std.core
            use bank.rules
            component db "Database" : PostgreSql { owner = none }
            component web "Web" : Service { owner = %s }
            """;

    @TempDir
    Path folder;

    @Test
    void tellsLibrariesFromModels() {
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("old/libs/bank.tm", LIBRARY.formatted("1.0.0", "medium"))
                .with("old/m.tm", MODEL.formatted("\"ann@example.com\""))
                .with("new/libs/bank.tm", LIBRARY.formatted("1.1.0", "high"))
                .with("new/m.tm", MODEL.formatted("none"));

        assertThat(merlon.run("diff", "old", "new", "m.tm", "--library-path", "libs"))
                .isEqualTo(new Result("""
                        m: 1 new, 1 worsened; 1 edit, another edition of a library.
                        Fails: 2 changes of worse>=high, marked by !.

                        component web: owner = none, was "ann@example.com"  m.tm:6
                        ! new              high      bank.rules.no-owner @ web

                        library bank.rules 1.1.0, was 1.0.0
                        ! worsened         high      bank.rules.no-owner @ db, was medium
                        """, "", ExitCode.FINDINGS));
    }

    @Test
    void whatNeitherWouldDoAloneIsPutDownToBoth() {
        String more = """

                threat two-lives "It has two lives" {
                  for c : Component
                  when c.owner == "cat"
                  severity = high
                }
                """;
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("old/libs/bank.tm", LIBRARY.formatted("1.0.0", "medium"))
                .with("old/m.tm", MODEL.formatted("\"ann@example.com\""))
                .with("new/libs/bank.tm", LIBRARY.formatted("1.1.0", "medium") + more)
                .with("new/m.tm", MODEL.formatted("\"cat\""));

        assertThat(merlon.run("diff", "old", "new", "m.tm", "--library-path", "libs")
                        .out())
                .contains("""
                        component web: owner = "cat", was "ann@example.com"  m.tm:6
                        ! new              high      bank.rules.two-lives @ web
                                           with library bank.rules 1.1.0, was 1.0.0
                        """);
    }

    @Test
    void whatEachWouldDoAloneIsPutDownToBoth() {
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("old/libs/bank.tm", LIBRARY.formatted("1.0.0", "high"))
                .with("old/m.tm", MODEL.formatted("none"))
                .with("new/libs/bank.tm", LIBRARY.formatted("1.1.0", "high").replace("== none", "== \"nobody\""))
                .with("new/m.tm", MODEL.formatted("\"ann@example.com\""));

        assertThat(merlon.run("diff", "old", "new", "m.tm", "--library-path", "libs")
                        .out())
                .contains("""
                          fixed            high      bank.rules.no-owner @ web, was open
                                           with library bank.rules 1.1.0, was 1.0.0
                        """);
    }

    @Test
    void aLastDayThatSomebodyBroughtForwardIsAnEdit() {
        String accepted = MODEL.formatted("none") + "accept bank.rules.no-owner on web { reason = \"%s\" by = \"ann\""
                + " decided = 2026-01-01 until = %s }\n";
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("libs/bank.tm", LIBRARY.formatted("1.0.0", "high"))
                .with("old/m.tm", accepted.formatted("It is small.", "2027-01-01"))
                .with("new/m.tm", accepted.formatted("It is small.", "2026-11-01"));
        assertThat(merlon.run("diff", "old", "new", "m.tm", "--library-path", "libs")
                        .out())
                .contains("""
                        decision bank.rules.no-owner @ web: until = 2026-11-01, was 2027-01-01  m.tm:7
                        ! expired          high      bank.rules.no-owner @ web, open, was accepted by ann until 2027-01-01
                        """);

        merlon.with("new/m.tm", accepted.formatted("It is very small.", "2027-01-01"));
        assertThat(merlon.run(
                                "diff",
                                "old",
                                "new",
                                "m.tm",
                                "--library-path",
                                "libs",
                                "--base-as-of",
                                "2026-06-01",
                                "--as-of",
                                "2027-06-01")
                        .out())
                .contains("no edit: it was accepted by ann until 2027-01-01, which is over");
    }

    @Test
    void saysWhatALibraryDoesAlone() {
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("old/libs/bank.tm", LIBRARY.formatted("1.0.0", "medium"))
                .with("old/m.tm", MODEL.formatted("none"))
                .with("new/libs/bank.tm", LIBRARY.formatted("1.0.0", "low"))
                .with("new/m.tm", MODEL.formatted("none"));

        assertThat(merlon.run("diff", "old", "new", "m.tm", "--library-path", "libs"))
                .isEqualTo(new Result("""
                        m: 2 improved; 0 edits, another edition of a library.

                        library bank.rules 1.0.0, with other texts
                          improved         low       bank.rules.no-owner @ db, was medium
                          improved         low       bank.rules.no-owner @ web, was medium
                        """, "", ExitCode.CLEAN));
    }

    @Test
    void aCommentInALibraryIsNoDifference() {
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("old/libs/bank.tm", LIBRARY.formatted("1.0.0", "medium"))
                .with("old/m.tm", MODEL.formatted("none"))
                .with("new/libs/bank.tm", LIBRARY.formatted("1.0.0", "medium") + "// the end\n")
                .with("new/m.tm", MODEL.formatted("none"));

        assertThat(merlon.run("diff", "old", "new", "m.tm", "--library-path", "libs"))
                .isEqualTo(new Result("m: no difference.\n", "", ExitCode.CLEAN));
    }

    @Test
    void comparesWithTheRecordOfACheck() {
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("libs/bank.tm", LIBRARY.formatted("1.0.0", "high"))
                .with("m.tm", MODEL.formatted("\"ann@example.com\""));
        merlon.run("check", "--format", "json=m.json", "m.tm", "--library-path", "libs");
        merlon.with("m.tm", MODEL.formatted("none").replace("db ", "store "));

        assertThat(merlon.run("diff", "--base", "m.json", ".", "m.tm", "--library-path", "libs"))
                .isEqualTo(new Result("""
                        m: 2 new, 1 fixed.
                        Fails: 2 changes of worse>=high, marked by !.

                        since that check was written down; a revision or a folder as BASE would tell the edits
                        ! new              high      bank.rules.no-owner @ store
                        ! new              high      bank.rules.no-owner @ web
                          fixed            high      bank.rules.no-owner @ db, was open

                        Next: merlon explain 'bank.rules.no-owner @ store' m.tm --library-path libs
                        """, "", ExitCode.FINDINGS));
        assertThat(merlon.run("diff", "--format", "markdown", "--base", "m.json", ".", "m.tm", "--library-path", "libs")
                        .out())
                .contains("| **new** | high | Nobody owns it: `web` |\n");
    }

    @Test
    void whatIsSaidOfBaseDoesNotGoWithARecord() {
        CommandLineDriver merlon = CommandLineDriver.in(folder);

        for (String option : List.of("--merge-base", "--base-as-of=2026-01-01", "--base-evidence=results")) {
            Result result = merlon.run("diff", "--base", "m.json", option, ".");
            assertThat(result.code()).isEqualTo(ExitCode.USAGE);
            assertThat(result.err()).contains(option.replaceAll("=.*", "") + " says something of BASE");
        }
    }

    @Test
    void aPolicyOnWhatIsNewTakesThePlaceOfTheUsualLimit() {
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("libs/bank.tm", LIBRARY.formatted("1.0.0", "low"))
                .with("p.tm", "tm 1\npolicy strict\n\nfail on open where new and severity >= low\n")
                .with("old/m.tm", MODEL.formatted("\"ann@example.com\""))
                .with("new/m.tm", MODEL.formatted("none"));

        Result strict = merlon.run("diff", "old", "new", "m.tm", "--library-path", "libs", "--policy", "p.tm");

        assertThat(strict.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(strict.out())
                .contains("Fails: policy `strict` on 1 threat, by `fail on open where new and severity >= low`");
        assertThat(merlon.run("diff", "old", "new", "m.tm", "--library-path", "libs")
                        .code())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void whoLoosensAPolicyIsSeen() {
        String model = "tm 1\nmodel m\nuse std.core\napply strict\ncomponent web : Service\n";
        String policy = "tm 1\npolicy strict version 1.0.0\n\n%sfail on question where severity >= high\n";
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("old/m.tm", model)
                .with("old/p.tm", policy.formatted("fail on open where severity >= low\n"))
                .with("new/m.tm", model)
                .with("new/p.tm", policy.formatted(""));

        assertThat(merlon.run("diff", "old", "new").out()).isEqualTo("""
                m: no threat changes; 1 edit.

                What the model has to meet is changed
                  policy strict: fail on open where severity >= low removed  p.tm:2
                """);
        assertThat(merlon.run("diff", "old", "new", "--format", "markdown").out())
                .endsWith("""
                ### `m`: no threat changes; 1 edit


                **What the model has to meet is changed:**

                - `policy strict: fail on open where severity >= low removed` (`p.tm:2`)
                """);
    }

    @Test
    void proposesRenamesAndNeverAppliesThem() {
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("libs/bank.tm", LIBRARY.formatted("1.0.0", "medium"))
                .with("old/m.tm", MODEL.formatted("none"))
                .with("new/m.tm", MODEL.formatted("none").replace("component web", "component shop-window"));

        Result guessed = merlon.run("diff", "old", "new", "m.tm", "--library-path", "libs");
        merlon.with(
                "new/m.tm", MODEL.formatted("none").replace("component web", "@was(\"web\")\ncomponent shop-window"));
        Result said = merlon.run("diff", "old", "new", "m.tm", "--library-path", "libs");

        assertThat(guessed.out())
                .contains("1 new, 1 fixed; 2 edits.")
                .contains("Is `shop-window` what `web` was? If so, write @was(\"web\") before it");
        assertThat(said.out()).isEqualTo("""
                        m: no threat changes; 1 edit.

                        Without effect on the threats
                          component shop-window renamed, was web  m.tm:7
                        """);
    }

    @Test
    void saysWhatComesIntoTheScopeOfAFramework() {
        String model = """
                tm 1
                model m "M"
                use std.core
                use std.crypto
                data card "Card" : CardholderData
                data hours "Opening hours" : Data { sensitivity = public }
                component vault "Vault" : PostgreSql { stores %s; encryption-at-rest = none }
                component shelf "Shelf" : PostgreSql { stores %s; encryption-at-rest = none }
                """;
        CommandLineDriver merlon = CommandLineDriver.in(folder)
                .with("old/m.tm", model.formatted("card (protection = clear)", "hours"))
                .with("new/m.tm", model.formatted("card (protection = clear)", "card (protection = clear)"));

        assertThat(merlon.run("diff", "old", "new").out())
                .contains("Newly in the scope of General Data Protection Regulation (EU) 2016/679: `shelf`\n")
                .contains("component shelf: stores card added");
        assertThat(merlon.run("diff", "new", "old").out()).doesNotContain("Newly");
    }
}
