package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.source.DiskTree;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class SourceReaderTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void folderStandsForItsFilesInTheOrderOfTheirNames() throws IOException {
        write("b.tm", "");
        write("a/z.tm", "");
        write("a.tm", "");
        write("note.txt", "");
        assertThat(names(folder)).containsExactly("a.tm", "a/z.tm", "b.tm");
        assertThat(diagnostics.inFileOrder()).isEmpty();
    }

    @Test
    void hiddenFoldersAndWhatToolsMakeArePassedOver() throws IOException {
        write(".git/a.tm", "");
        write("target/b.tm", "");
        write("node_modules/c.tm", "");
        write("deep/target/d.tm", "");
        write("e.tm", "");
        assertThat(names(folder)).containsExactly("e.tm");
    }

    @Test
    void oneFileByTwoPathsIsReadOnce() throws IOException {
        write("a/b.tm", "");
        Path file = folder.resolve("a/b.tm");
        assertThat(names(file, folder.resolve("a/../a/b.tm"), folder)).containsExactly("a/b.tm");
    }

    @Test
    void missingPathSuggestsTheNearestName() throws IOException {
        write("model.tm", "");
        names(folder.resolve("modle.tm"), folder.resolve("elsewhere"));
        assertThat(printed()).isEqualTo("""
                error[TM0006]: there is no such file or folder
                 --> elsewhere
                  |
                  = help: name a file that ends in `.tm`, or a folder with such files

                error[TM0006]: there is no such file or folder
                 --> modle.tm
                  |
                  = help: did you mean `model.tm`?

                """);
    }

    @Test
    void folderWithoutMerlonFilesIsReported() throws IOException {
        write("empty/note.txt", "");
        names(folder.resolve("empty"));
        assertThat(printed()).contains("error[TM0007]: there is no Merlon file in this folder\n --> empty\n");
    }

    @Test
    void fileWithAnotherEndingIsReported() throws IOException {
        write("note.txt", "tm 1");
        assertThat(names(folder.resolve("note.txt"))).isEmpty();
        assertThat(codes()).containsExactly("TM0008");
    }

    /** To read a pipe would be to wait for somebody who writes into it. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void pipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("p.tm");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        write("a.tm", "");
        assertThat(names(folder)).containsExactly("a.tm");
        assertThat(printed()).isEqualTo("""
                error[TM0001]: this file cannot be read: it is a pipe or a device
                 --> p.tm
                  |
                  = help: put a file in its place, or delete it

                """);
    }

    @Test
    void linkOutOfTheProjectIsRefused() throws IOException {
        write("outside/secret.tm", "tm 1");
        write("project/a.tm", "tm 1");
        Files.createSymbolicLink(folder.resolve("project/link.tm"), folder.resolve("outside/secret.tm"));
        Files.createSymbolicLink(folder.resolve("project/linked"), folder.resolve("outside"));
        assertThat(names(folder.resolve("project"))).containsExactly("project/a.tm");
        assertThat(codes()).containsExactly("TM0009");
    }

    @Test
    void linkInsideOfTheProjectIsFollowed() throws IOException {
        write("project/a.tm", "tm 1");
        Files.createSymbolicLink(folder.resolve("project/link.tm"), folder.resolve("project/a.tm"));
        assertThat(names(folder.resolve("project"))).containsExactly("project/a.tm", "project/link.tm");
    }

    @Test
    void byteThatIsNotUtf8IsShownWithItsLine() throws IOException {
        Files.write(folder.resolve("a.tm"), "tm 1\nmodel caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(names(folder)).isEmpty();
        assertThat(printed()).startsWith("""
                error[TM0002]: the byte 0xE9 here is not UTF-8
                 --> a.tm:2:10
                """);
    }

    @Test
    void binaryFileIsLeftToTheParserToRefuse() throws IOException {
        Files.write(folder.resolve("a.tm"), new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1});
        assertThat(parsed()).containsExactly("TM0003");
    }

    @Test
    void hugeFileIsLeftToTheParserToRefuse() throws IOException {
        Files.write(folder.resolve("a.tm"), new byte[Parser.LARGEST_FILE * 4 + 10]);
        assertThat(parsed()).containsExactly("TM9001");
    }

    @Test
    void unreadableFileIsReported() {
        assertThat(FileText.read(DiskTree.DISK, folder, "a.tm", diagnostics)).isNull();
        assertThat(FileText.read(DiskTree.DISK, folder.resolve("gone.tm"), "gone.tm", diagnostics))
                .isNull();
        assertThat(codes()).containsOnly("TM0001");
        assertThat(diagnostics.inFileOrder().stream().map(Diagnostic::message))
                .containsExactly(
                        "this file cannot be read: reading it fails", "this file cannot be read: it is not there");
    }

    @Test
    void foldersWithTooManyFilesAreCutOff() throws IOException {
        for (int i = 0; i <= SourceReader.MOST_FILES; i++) {
            Files.createFile(folder.resolve(i + ".tm"));
        }
        assertThat(new SourceReader(folder).list(folder, true, diagnostics)).hasSize(SourceReader.MOST_FILES);
        assertThat(codes()).containsExactly("TM9005");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> names(Path... paths) {
        return new SourceReader(folder)
                .read(List.of(paths), diagnostics).files().stream()
                        .map(SourceFile::name)
                        .toList();
    }

    private List<String> parsed() {
        new SourceReader(folder)
                .read(List.of(folder), diagnostics)
                .files()
                .forEach(file -> Parser.parse(file, diagnostics));
        return codes();
    }

    private List<String> codes() {
        return diagnostics.inFileOrder().stream()
                .map(diagnostic -> diagnostic.code().text())
                .distinct()
                .toList();
    }

    private String printed() {
        return new DiagnosticPrinter(false).print(diagnostics.inFileOrder());
    }
}
