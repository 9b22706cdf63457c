package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Commits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From which commit {@code merlon diff --merge-base} looks at a branch. */
final class DiffHistoryTest {
    private static final String MODEL = """
            tm 1
            model m
            use std.core
            component a : Service
            component b : Service
            threat t "T" on a { severity = low }
            threat u "U" on b { severity = low }
            """;

    @TempDir
    Path folder;

    @Test
    void whatTheMainBranchDidSinceIsNotOfTheBranch() {
        try (Commits commits = Commits.in(folder)) {
            String first = commits.file("m.tm", MODEL).commit("2026-01-01", "Ann", "Begin");
            commits.edit("m.tm", "\"T\" on a { severity = low", "\"T\" on a { severity = high")
                    .commit("2026-01-02", "Ann", "Go on");
            commits.from(first, "branch");
            commits.edit("m.tm", "\"U\" on b { severity = low", "\"U\" on b { severity = medium")
                    .commit("2026-01-03", "Ben", "Branch");
        }

        assertThat(diff("main", "branch").out()).contains("m: 1 worsened, 1 improved; 2 edits.");
        assertThat(diff("--merge-base", "main", "branch").out()).contains("m: 1 worsened; 1 edit.");
    }

    @Test
    void branchesThatBeganApartHaveNoPointInCommon() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", MODEL).commit("2026-01-01", "Ann", "Begin");
            commits.anew("other").file("m.tm", MODEL).commit("2026-01-02", "Ann", "Begin anew");
        }

        assertRefused("no commit came before both");
    }

    @Test
    void whereAPartOfTheHistoryIsMissingItIsNotGuessed() throws IOException {
        try (Commits commits = Commits.in(folder)) {
            String first = commits.file("m.tm", MODEL).commit("2026-01-01", "Ann", "Begin");
            String second = commits.edit("m.tm", "low", "high").commit("2026-01-02", "Ann", "Go on");
            commits.from(first, "other");
            String third = commits.edit("m.tm", "low", "medium").commit("2026-01-03", "Ben", "Branch");
            Files.writeString(folder.resolve(".git/shallow"), second + "\n" + third + "\n");
        }

        assertRefused("only a part of the history is here (`git fetch --unshallow` brings the rest)");
        assertThat(diff("main", "other").code()).isZero();
    }

    @Test
    void submodulesAreLookedIntoWhereTheyAreCheckedOut() throws IOException {
        String first;
        String second;
        Path inner = folder.resolve("vendor/shop");
        try (Commits module = Commits.in(Files.createDirectories(inner))) {
            first = module.file("m.tm", MODEL).commit("2026-01-01", "Ann", "Begin");
            second = module.edit("m.tm", "\"T\" on a { severity = low", "\"T\" on a { severity = high")
                    .commit("2026-01-02", "Ann", "Go on");
        }
        try (Commits commits = Commits.in(folder)) {
            commits.submodule("vendor/shop", first).commit("2026-01-03", "Ben", "Use it");
            commits.submodule("vendor/shop", second).commit("2026-01-04", "Ben", "Use a later one");
            commits.submodule("vendor/shop").commit("2026-01-05", "Ben", "Use one that was never pushed");
        }

        assertThat(diff("HEAD~2", "HEAD~1").out())
                .contains("m: 1 worsened; 1 edit.", "threat m.t", "vendor/shop/m.tm:6");
        Result lacking = diff("HEAD~1", "HEAD");
        assertThat(lacking.err())
                .contains("the submodule `vendor/shop` lacks 12345678 (fetch it there, or name only the folders");
        assertThat(lacking.code()).isEqualTo(ExitCode.USAGE);
        assertThat(CommandLineDriver.in(folder)
                        .run("audit", "--revision", "HEAD~1", "vendor")
                        .out())
                .contains("2026-01-03  first-seen", "2026-01-04  worsened");
    }

    @Test
    void aFolderOfTheNameOfABranchIsNotGuessed() throws IOException {
        try (Commits commits = Commits.in(folder)) {
            String first = commits.file("m.tm", MODEL).commit("2026-01-01", "Ann", "Begin");
            commits.name("refs/heads/models", first);
        }
        CommandLineDriver.in(folder).with("models/m.tm", MODEL);

        Result result = diff("models", "main", "m.tm");

        assertThat(result.err())
                .contains(
                        "`models` is a folder and a revision",
                        "write ./models for the folder, or refs/heads/models for a branch");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(diff("./models", "main", "m.tm").out()).isEqualTo("m: no difference.\n");
        assertThat(diff("refs/heads/models", "main", "m.tm").out()).isEqualTo("m: no difference.\n");
    }

    @Test
    void aRepositoryWithOtherHashesIsCalledWhatItIs() throws IOException {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", MODEL).commit("2026-01-01", "Ann", "Begin");
        }
        Files.writeString(
                folder.resolve(".git/config"),
                "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n");

        assertThat(diff("main", ".").err())
                .contains("its repository names commits by another hash than SHA-1, which cannot be read");
    }

    private void assertRefused(String why) {
        Result result = diff("--merge-base", "main", "other");
        assertThat(result.err()).contains("it cannot be said where `other` left `main`: " + why);
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    }

    private Result diff(String... words) {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "diff";
        System.arraycopy(words, 0, arguments, 1, words.length);
        return CommandLineDriver.in(folder).run(arguments);
    }
}
