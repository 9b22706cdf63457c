package dev.merlon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an archive of classes is made, used, and made again. */
final class ClassArchiveTest {
    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeEach
    void writeJar() throws IOException {
        jar = Files.writeString(folder.resolve("plugin-1.0.jar"), "");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    }

    @Test
    void isMadeOnceAndUsedFromThenOn() throws IOException {
        ClassArchive first = ClassArchive.of(jar);
        assertThat(first.settings()).singleElement().asString().startsWith("-XX:ArchiveClassesAtExit=" + folder);
        Files.writeString(place(first), "classes");
        first.keep();
        ClassArchive second = ClassArchive.of(jar);
        assertThat(second.isMade()).isFalse();
        assertThat(second.settings()).singleElement().asString().startsWith("-XX:SharedArchiveFile=" + folder);
        assertThat(place(second)).hasContent("classes");
        assertThat(names()).hasSize(2);
    }

    @Test
    void isMadeAgainForAJarThatIsNewer() throws IOException {
        ClassArchive first = ClassArchive.of(jar);
        Files.writeString(place(first), "classes");
        first.keep();
        Path kept = place(ClassArchive.of(jar));
        Files.setLastModifiedTime(
                jar, FileTime.fromMillis(Files.getLastModifiedTime(kept).toMillis() + 2000));
        ClassArchive second = ClassArchive.of(jar);
        assertThat(second.isMade()).isTrue();
        Files.writeString(place(second), "other classes");
        second.keep();
        assertThat(kept).hasContent("other classes");
    }

    @Test
    void isNotTriedAgainWhereTheJvmMadeNone() throws IOException {
        ClassArchive first = ClassArchive.of(jar);
        first.keep();
        assertThat(ClassArchive.of(jar).settings()).isEmpty();
        assertThat(names()).hasSize(2);
    }

    @Test
    void eachMakesItsOwnUntilOneIsKept() {
        assertThat(ClassArchive.of(jar).settings())
                .isNotEqualTo(ClassArchive.of(jar).settings());
    }

    @Test
    void oneThatIsOfNoUseIsDropped() throws IOException {
        ClassArchive first = ClassArchive.of(jar);
        Files.writeString(place(first), "classes");
        first.keep();
        ClassArchive.of(jar).drop();
        assertThat(ClassArchive.of(jar).isMade()).isTrue();
    }

    @Test
    void ofAJarElsewhereIsAnother() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.copy(jar, other.resolve("plugin-1.0.jar"));
        assertThat(file(place(ClassArchive.of(jar))))
                .isNotEqualTo(file(place(ClassArchive.of(other.resolve("plugin-1.0.jar")))));
    }

    @Test
    void thereIsNoneInAFolderWhoseNameTheJvmTakesForTwo() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("a" + System.getProperty("path.separator") + "b"));
        assertThat(ClassArchive.of(odd.resolve("plugin-1.0.jar")).settings()).isEmpty();
        assertThat(ClassArchive.NONE.settings()).isEmpty();
    }

    /** The file that the settings name. */
    static Path place(ClassArchive archive) {
        String setting = archive.settings().get(0);
        return Path.of(setting.substring(setting.indexOf('=') + 1));
    }

    /** Without what tells apart those that are made at the same time. */
    private static String file(Path place) {
        String name = String.valueOf(place.getFileName());
        return name.substring(0, name.lastIndexOf('.', name.length() - ".jsa".length() - 1));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(String::valueOf).sorted().toList();
        }
    }
}
