package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitTest {
    @TempDir
    Path folder;

    @Test
    void theModelCompilesAndTeaches() {
        CommandLineDriver driver = CommandLineDriver.in(folder);
        Result made = driver.run("init", "--name", "web-shop");
        assertThat(made.out()).isEqualTo("Wrote model.tm. Read it, then run: merlon check\n");
        assertThat(made.code()).isZero();
        Result checked = driver.run("check");
        assertThat(checked.err()).isEmpty();
        assertThat(checked.out()).contains("HIGH").contains("QUESTIONS").contains("web-shop: ");
        assertThat(checked.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("model.tm"), "mine");
        Result result = CommandLineDriver.in(folder).run("init");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err())
                .isEqualTo(
                        "merlon: `model.tm` is there already\n  name another folder, or move the file out of the way\n");
        assertThat(folder.resolve("model.tm")).hasContent("mine");
    }

    /** The model and what it draws have their names from one space. */
    @Test
    void aNameThatTheModelUsesItselfIsNoClash() throws IOException {
        for (String name : List.of(
                "shop", "order", "session", "customer", "internet", "one-way-in", "place-order", "data", "model")) {
            CommandLineDriver driver = CommandLineDriver.in(Files.createDirectory(folder.resolve(name)));
            assertThat(driver.run("init", "--name", name).code()).isZero();
            Result checked = driver.run("check");
            assertThat(checked.code()).as(checked.out()).isEqualTo(ExitCode.FINDINGS);
            assertThat(checked.out()).contains(name + ": ");
        }
        assertThat(Files.readString(folder.resolve("shop/model.tm")))
                .contains("model shop version")
                .contains("component my-shop \"Shop\"")
                .contains("in place of this shop.")
                .contains("Only the shop talks")
                .contains("f.source == my-shop");
    }

    @Test
    void theFolderGivesTheName() throws IOException {
        CommandLineDriver.in(folder).run("init", "My Bank (2026)");
        assertThat(Files.readString(folder.resolve("My Bank (2026)/model.tm"))).contains("model my-bank-2026 version");
        Result spaced = CommandLineDriver.in(folder).run("init", "a b");
        assertThat(spaced.out()).endsWith("merlon check 'a b'\n");
        CommandLineDriver.in(folder).run("init", "where");
        assertThat(Files.readString(folder.resolve("where/model.tm"))).contains("model my-system version");
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        Result result = CommandLineDriver.in(folder).run("init", "--name", "Web Shop");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).endsWith("  did you mean `web-shop`?\n");
        assertThat(folder.resolve("model.tm")).doesNotExist();
    }

    @Test
    void aFolderThatIsAFileIsToldWithTheWayOutThatInitHas() throws IOException {
        Files.writeString(folder.resolve("taken"), "mine");
        Result result = CommandLineDriver.in(folder).run("init", "taken");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).endsWith("a file stands where a folder is needed\n  name another folder\n");
        assertThat(folder.resolve("taken")).hasContent("mine");
    }
}
