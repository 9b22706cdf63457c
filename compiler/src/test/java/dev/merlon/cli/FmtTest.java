package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code merlon fmt} on files. */
final class FmtTest {
    private static final String WILD = "tm 1\nmodel m\ncomponent a:A{x=1}\n";
    private static final String TAME = "tm 1\nmodel m\ncomponent a : A { x = 1 }\n";

    @TempDir
    Path folder;

    @Test
    void changesOnlyWhatIsNotInTheStyleAndNamesIt() throws IOException {
        Result result = CommandLineDriver.in(folder)
                .with("wild.tm", WILD)
                .with("deep/wild.tm", WILD)
                .with("tame.tm", TAME)
                .run("fmt");
        assertThat(result).isEqualTo(new Result("deep/wild.tm\nwild.tm\n", "", 0));
        assertThat(folder.resolve("wild.tm")).hasContent(TAME);
        assertThat(folder.resolve("deep/wild.tm")).hasContent(TAME);
        assertThat(CommandLineDriver.in(folder).run("fmt")).isEqualTo(new Result("", "", 0));
    }

    @Test
    void checkShowsTheFirstDifferenceAndChangesNothing() {
        Result result = CommandLineDriver.in(folder)
                .with("wild.tm", WILD)
                .with("tame.tm", TAME)
                .run("fmt", "--check");
        assertThat(result.out()).isEqualTo("""
                wild.tm:3:
                  - component a:A{x=1}
                  + component a : A { x = 1 }

                1 of 2 files not in the style. `merlon fmt .` sets it.
                """);
        assertThat(result.code()).isEqualTo(1);
        assertThat(folder.resolve("wild.tm")).hasContent(WILD);
    }

    @Test
    void checkSeesAMissingLineEndAndLinesTooMany() {
        Result result = CommandLineDriver.in(folder)
                .with("a.tm", "tm 1\nmodel m")
                .with("b.tm", "tm 1\nmodel m\n\n\n")
                .run("fmt", "--check");
        assertThat(result.out()).contains("a.tm:3:\n  +\n", "b.tm:4:\n  -\n");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void fileWithMistakesStaysAndOthersAreSet() {
        Result result = CommandLineDriver.in(folder)
                .with("broken.tm", "tm 1\nmodel m\ncomponent  {\n")
                .with("wild.tm", WILD)
                .run("fmt");
        assertThat(result.out()).isEqualTo("wild.tm\n");
        assertThat(result.err()).contains("error[TM", "broken.tm:3:");
        assertThat(result.code()).isEqualTo(2);
        assertThat(folder.resolve("broken.tm")).hasContent("tm 1\nmodel m\ncomponent  {\n");
    }

    @Test
    void namesThatDoNotExistAreStillInTheStyle() {
        Result result = CommandLineDriver.in(folder).with("a.tm", TAME).run("fmt", "--check", "a.tm");
        assertThat(result).isEqualTo(new Result("", "", 0));
    }

    @Test
    void lineEndsAndByteOrderMarkStay() throws IOException {
        CommandLineDriver.in(folder)
                .with("a.tm", "\uFEFF" + WILD.replace("\n", "\r\n"))
                .run("fmt");
        assertThat(Files.readString(folder.resolve("a.tm"))).isEqualTo("\uFEFF" + TAME.replace("\n", "\r\n"));
    }

    @Test
    void replacedFileStaysAsPrivateAsItWas() throws IOException {
        CommandLineDriver driver = CommandLineDriver.in(folder).with("a.tm", WILD);
        Files.setPosixFilePermissions(folder.resolve("a.tm"), PosixFilePermissions.fromString("rw-------"));
        driver.run("fmt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.tm"))))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void linkStaysALink() throws IOException {
        CommandLineDriver driver = CommandLineDriver.in(folder).with("real/a.tm", WILD);
        Files.createSymbolicLink(folder.resolve("link.tm"), folder.resolve("real/a.tm"));
        assertThat(driver.run("fmt", "link.tm", "real").code()).isZero();
        assertThat(folder.resolve("link.tm")).isSymbolicLink().hasContent(TAME);
    }

    @Test
    void streamIsFiltered() {
        CommandLineDriver driver = CommandLineDriver.in(folder);
        assertThat(driver.typing(WILD).run("fmt", "--stdin")).isEqualTo(new Result(TAME, "", 0));
        assertThat(driver.typing(TAME).run("fmt", "--stdin", "--check")).isEqualTo(new Result("", "", 0));
        assertThat(driver.typing(WILD).run("fmt", "--stdin", "--check").code()).isEqualTo(1);
    }

    @Test
    void streamWithMistakesGivesNoText() {
        Result result = CommandLineDriver.in(folder).typing("tm 1\nmodel {\n").run("fmt", "--stdin");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("<stdin>:2:");
        assertThat(result.code()).isEqualTo(2);
    }

    @Test
    void streamTakesNoPath() {
        assertThat(CommandLineDriver.in(folder).run("fmt", "--stdin", "a.tm").code())
                .isEqualTo(3);
    }
}
