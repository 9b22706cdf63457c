package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LockTest {
    private static final String RULES = "tm 1\nlibrary acme.rules version 1.0.0\n";

    @TempDir
    Path folder;

    private CommandLineDriver merlon;

    @BeforeEach
    void writeProject() {
        merlon = CommandLineDriver.in(folder)
                .with("shop/model.tm", "tm 1\nmodel shop\nuse acme.rules version 1\n")
                .with("libs/rules.tm", RULES);
    }

    @Test
    void lockIsWrittenBesideTheModelWhateverFolderIsNamed() throws IOException {
        assertThat(run("lock", "shop/model.tm").out())
                .isEqualTo("Wrote shop/merlon.lock: 1 library of 1 program.\n  shop\n    new      acme.rules 1.0.0\n");
        byte[] first = Files.readAllBytes(lock());
        assertThat(run("lock", "shop").out()).isEqualTo("shop/merlon.lock is up to date: 1 library of 1 program.\n");
        Files.delete(lock());
        assertThat(run("lock", "shop").code()).isZero();
        assertThat(Files.readAllBytes(lock())).isEqualTo(first);
        assertThat(run("check", "--locked", "shop").code()).isZero();
    }

    @Test
    void otherContentFailsUntilItIsLocked() {
        run("lock", "shop");
        merlon.with("libs/rules.tm", RULES + "kind Till : Component\n");
        Result differs = run("check", "shop");
        assertThat(differs.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(differs.out()).contains("error[TM7131]");
        assertThat(run("lock", "shop").out()).contains("changed  acme.rules 1.0.0: other content, sha256:");
        assertThat(run("check", "shop").code()).isZero();
    }

    @Test
    void aNewerVersionIsNotTakenWhileTheLockedOneIsThere() {
        run("lock", "shop");
        merlon.with("libs/rules-1.1.tm", "tm 1\nlibrary acme.rules version 1.1.0\n");
        assertThat(run("check", "--locked", "shop").code()).isZero();
        assertThat(run("lock", "shop").out()).contains("is up to date");
    }

    @Test
    void withoutALockLockedFails() {
        Result result = run("check", "--locked", "shop");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.out()).contains("error[TM7134]: `shop` is not locked: there is no `shop/merlon.lock`");
    }

    @Test
    void programsOfAFolderShareALockAndKeepEachOther() throws IOException {
        merlon.with("shop/till.tm", "tm 1\nmodel till\nuse acme.rules\n");
        run("lock", "shop/model.tm");
        run("lock", "shop/till.tm");
        assertThat(Files.readString(lock())).contains("[libraries of shop]").contains("[libraries of till]");
        Files.delete(folder.resolve("shop/till.tm"));
        assertThat(run("lock", "shop").out())
                .isEqualTo("Wrote shop/merlon.lock: 1 library of 1 program.\n  till\n    dropped  acme.rules 1.0.0\n");
    }

    @Test
    void aLibraryOfTheProjectIsNotPinned() throws IOException {
        merlon.with("shop/rules.tm", RULES);
        assertThat(run("lock", "shop").out())
                .isEqualTo("shop/merlon.lock is not needed: all libraries lie in the project.\n");
        assertThat(lock()).doesNotExist();
        assertThat(run("check", "--locked", "shop").code()).isZero();
    }

    @Test
    void aDamagedLockIsLeftAlone() throws IOException {
        merlon.with("shop/merlon.lock", "merlon-lock 1\n[libraries of shop]\nacme.rules\n");
        Result result = run("lock", "shop");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.err()).startsWith("error[TM7130]").contains("shop/merlon.lock:3:1");
        assertThat(Files.readString(lock())).endsWith("acme.rules\n");
    }

    @Test
    void aLockThatIsALinkOutOfTheProjectIsNeitherReadNorReplaced() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "merlon-lock 1\n");
        Files.createSymbolicLink(lock(), outside);
        assertThat(run("check", "shop").out()).contains("error[TM0009]").contains("shop/merlon.lock");
        assertThat(run("lock", "shop").code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(outside).hasContent("merlon-lock 1\n");
    }

    @Test
    void nothingIsLeftBesideTheLock() throws IOException {
        run("lock", "shop");
        try (Stream<Path> files = Files.list(folder.resolve("shop"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("merlon.lock", "model.tm");
        }
    }

    private Path lock() {
        return folder.resolve("shop/merlon.lock");
    }

    private Result run(String command, String... arguments) {
        return merlon.run(Stream.concat(Stream.of(command, "--library-path", "libs"), Stream.of(arguments))
                .toArray(String[]::new));
    }
}
