package dev.merlon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(longs = {-2000, 2000, 200_000_000_000_000L})
    void isMadeAgainForAnotherJar(long later) throws IOException {
        Path kept = kept();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(later));
        ClassArchive second = ClassArchive.of(jar);
        assertThat(second.isMade()).isTrue();
        assertThat(kept).doesNotExist();
        Files.writeString(place(second), "other classes");
        second.keep();
        assertThat(place(ClassArchive.of(jar))).hasContent("other classes");
        assertThat(names()).hasSize(2);
    }

    @Test
    void isMadeAgainForAJarOfAnotherSize() throws IOException {
        kept();
        FileTime time = Files.getLastModifiedTime(jar);
        Files.writeString(jar, "more");
        Files.setLastModifiedTime(jar, time);
        assertThat(ClassArchive.of(jar).isMade()).isTrue();
    }

    @Test
    void whatOthersLeftIsDeletedWhenNobodyWillFinishIt() throws IOException {
        ClassArchive cut = ClassArchive.of(jar);
        Files.writeString(place(cut), "a part");
        assertThat(ClassArchive.of(jar).isMade()).isTrue();
        assertThat(place(cut)).exists();
        Files.setLastModifiedTime(place(cut), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        assertThat(ClassArchive.of(jar).isMade()).isTrue();
        assertThat(place(cut)).doesNotExist();
        assertThat(names()).hasSize(1);
    }

    @Test
    void whatOthersLeftIsDeletedWhereOneIsKeptToo() throws IOException {
        ClassArchive cut = ClassArchive.of(jar);
        Files.writeString(place(cut), "a part");
        Path kept = kept();
        for (Path file : List.of(place(cut), kept)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        assertThat(ClassArchive.of(jar).isMade()).isFalse();
        assertThat(place(cut)).doesNotExist();
        assertThat(kept).hasContent("classes");
    }

    @Test
    void whatBelongsToOthersIsLeftAlone() throws IOException {
        Path other = Files.writeString(folder.resolve("plugin-1.0-other-jdk-1234-5678.jsa"), "classes");
        Files.setLastModifiedTime(other, FileTime.fromMillis(0));
        kept();
        assertThat(other).exists();
    }

    @Test
    void isNotTriedAgainWhereTheJvmMadeNone() throws IOException {
        ClassArchive first = ClassArchive.of(jar);
        first.keep();
        assertThat(ClassArchive.of(jar).settings()).isEmpty();
        assertThat(names()).hasSize(2);
    }

    @Test
    void isTriedAgainOnAnotherDay() throws IOException {
        ClassArchive.of(jar).refuse();
        assertThat(ClassArchive.of(jar).settings()).isEmpty();
        for (Path file : files()) {
            if (!file.equals(jar)) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            }
        }
        ClassArchive again = ClassArchive.of(jar);
        assertThat(again.isMade()).isTrue();
        again.refuse();
        assertThat(ClassArchive.of(jar).settings()).isEmpty();
    }

    @Test
    void whereTheJvmMadeNoneThatOfAnotherIsKept() throws IOException {
        ClassArchive late = ClassArchive.of(jar);
        kept();
        late.keep();
        assertThat(place(ClassArchive.of(jar))).hasContent("classes");
    }

    @Test
    void oneThatCannotBeUsedIsMadeAgain() throws IOException {
        kept();
        ClassArchive.of(jar).refuse();
        assertThat(ClassArchive.of(jar).isMade()).isTrue();
    }

    @Test
    void eachMakesItsOwnUntilOneIsKept() {
        assertThat(ClassArchive.of(jar).settings())
                .isNotEqualTo(ClassArchive.of(jar).settings());
    }

    @Test
    void oneThatIsOfNoUseIsDropped() throws IOException {
        kept();
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

    /** An archive that is kept, and its file. */
    private Path kept() throws IOException {
        ClassArchive first = ClassArchive.of(jar);
        Files.writeString(place(first), "classes");
        first.keep();
        return place(ClassArchive.of(jar));
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
        return files().stream().map(String::valueOf).sorted().toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
