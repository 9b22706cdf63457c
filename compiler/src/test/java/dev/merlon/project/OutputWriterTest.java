package dev.merlon.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.merlon.backend.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputWriterTest {
    @TempDir
    Path folder;

    @Test
    void writesIntoAFolderThatIsNotThereYet() throws IOException {
        Path out = folder.resolve("a/b");
        new OutputWriter(out).write(List.of(file("one.txt", "1"), file("sub/two.txt", "2")));
        assertThat(out.resolve("one.txt")).hasContent("1");
        assertThat(out.resolve("sub/two.txt")).hasContent("2");
        assertThat(filesBelow(folder)).hasSize(2);
    }

    @Test
    void replacesWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "a much longer text");
        new OutputWriter(folder).write(List.of(file("one.txt", "1")));
        assertThat(folder.resolve("one.txt")).hasContent("1");
    }

    @Test
    void writesAllOrNothing() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "before");
        Files.createDirectory(folder.resolve("two.txt"));
        assertThatThrownBy(() -> new OutputWriter(folder).write(List.of(file("one.txt", "1"), file("two.txt", "2"))))
                .isInstanceOf(UnwritableException.class)
                .hasMessageEndingWith("two.txt`: it is a folder");
        assertThat(folder.resolve("one.txt")).hasContent("before");
        assertThat(filesBelow(folder)).hasSize(1);
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(out.resolve("sub"), elsewhere);
        assertThatThrownBy(() -> new OutputWriter(out).write(List.of(file("sub/one.txt", "1"))))
                .isInstanceOf(UnwritableException.class)
                .hasMessageEndingWith("a link leads out of the folder");
        assertThat(filesBelow(elsewhere)).isEmpty();
    }

    @Test
    void aLinkInThePlaceOfAFileIsReplacedAndNotFollowed() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "other");
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("one.txt"), other);
        new OutputWriter(out).write(List.of(file("one.txt", "1")));
        assertThat(out.resolve("one.txt")).hasContent("1");
        assertThat(other).hasContent("other");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new OutputWriter(file).write(List.of(file("one.txt", "1"))))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("cannot write `" + file + "`: a file stands where a folder is needed");
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path)).toList();
        }
    }
}
