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

final class UpgradeTest {
    private static final String KIND = "use std.core\nkind Till : Service { locked : Bool; guarded : Bool }\n";
    private static final String NEWER = "tm 1\nlibrary acme.tills version 1.1.0\n" + KIND
            + rule("open-drawer", "t.locked == false", "high")
            + rule("unguarded", "t.guarded == false", "high")
            + "@was(\"old-till\")\n"
            + rule("elderly-till", "t.locked == false and t.guarded == false", "low");

    @TempDir
    Path folder;

    private CommandLineDriver merlon;

    @BeforeEach
    void lockTheOlder() {
        merlon = CommandLineDriver.in(folder)
                .with(
                        "libs/old.tm",
                        "tm 1\nlibrary acme.tills version 1.0.0\n" + KIND
                                + rule("open-drawer", "t.locked == false", "medium")
                                + rule("old-till", "t.locked == false", "low")
                                + rule("gone", "t.locked == false", "low"))
                .with("shop/model.tm", """
                        tm 1
                        model shop
                        use std.core
                        use acme.tills version 1
                        component till : Till { locked = false }
                        component other : Till { locked = true }
                        """);
        assertThat(run("lock", "shop").code()).isZero();
    }

    @Test
    void dryRunShowsWhatANewerLibraryChangesAndWritesNothing() throws IOException {
        merlon.with("libs/new.tm", NEWER).with("libs/newest.tm", "tm 1\nlibrary acme.tills version 2.0.0\n");
        String lock = Files.readString(lock());
        Result result = run("upgrade", "--dry-run", "shop");
        assertThat(result.out()).isEqualTo("""
                shop
                  changed  acme.tills 1.0.0 to 1.1.0
                    new       acme.tills.unguarded @ other    question high
                    new       acme.tills.unguarded @ till     question high
                    gone      acme.tills.gone @ till          was open low
                    re-rated  acme.tills.open-drawer @ till   open high, was open medium
                    changed   acme.tills.elderly-till @ till  question low, was open low
                  acme.tills 2.0.0 is there too, and 1.1.0 is used. To take it, write `use acme.tills version 2` at shop/model.tm:4:1.

                Would write shop/merlon.lock.
                """);
        assertThat(result.code()).isZero();
        assertThat(Files.readString(lock())).isEqualTo(lock);
        assertThat(run("check", "-q", "shop").out()).startsWith("shop: 3 open threats (1 medium, 2 low)");
    }

    @Test
    void withoutDryRunTheLockIsWritten() throws IOException {
        merlon.with("libs/new.tm", NEWER);
        assertThat(run("upgrade", "shop").out()).endsWith("\nWrote shop/merlon.lock.\n");
        assertThat(Files.readString(lock())).contains("\nacme.tills 1.1.0 sha256:");
        assertThat(run("upgrade", "shop").out()).isEqualTo("shop: every library is the newest that fits.\n");
        assertThat(run("check", "--locked", "-q", "shop").out())
                .startsWith("shop: 1 open threat (1 high), 1 question about 2 facts");
    }

    @Test
    void findingsOfALibraryThatIsGoneAreNotCompared() throws IOException {
        merlon.with("libs/new.tm", NEWER);
        Files.delete(folder.resolve("libs/old.tm"));
        assertThat(run("check", "shop").out()).contains("error[TM7132]").contains("merlon upgrade --dry-run");
        assertThat(run("upgrade", "--dry-run", "shop").out())
                .contains("Findings are not compared, because what is locked is not here: acme.tills 1.0.0.")
                .contains("the folder or jar that has it with --library-path too.");
    }

    @Test
    void aLibraryThatBreaksTheModelIsNotTaken() throws IOException {
        merlon.with("libs/new.tm", "tm 1\nlibrary acme.tills version 1.1.0\n");
        String lock = Files.readString(lock());
        Result result = run("upgrade", "shop");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.err())
                .contains("error[TM2001]: there is no kind of Component called `Till`")
                .endsWith("""
                        That is so with newer libraries. Nothing was written.
                          shop
                            changed  acme.tills 1.0.0 to 1.1.0
                        """);
        assertThat(Files.readString(lock())).isEqualTo(lock);
    }

    @Test
    void withoutALockNothingIsWritten() throws IOException {
        Files.delete(lock());
        assertThat(run("upgrade", "shop").out()).startsWith("shop: no library is locked");
        assertThat(lock()).doesNotExist();
    }

    private static String rule(String name, String when, String severity) {
        return "threat " + name + " \"Something\" {\n  classes = [tampering]\n  for t : Till\n  when " + when
                + "\n  severity = " + severity + "\n}\n";
    }

    private Path lock() {
        return folder.resolve("shop/merlon.lock");
    }

    private Result run(String command, String... arguments) {
        return merlon.run(Stream.concat(Stream.of(command, "--library-path", "libs"), Stream.of(arguments))
                .toArray(String[]::new));
    }
}
