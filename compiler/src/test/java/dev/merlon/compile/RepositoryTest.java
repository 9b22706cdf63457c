package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every model and every library in the repository compiles. */
final class RepositoryTest {
    private static final Path LIBRARIES = Programs.REPOSITORY.resolve("stdlib/src/main/merlon");

    @TestFactory
    Stream<DynamicTest> everyExampleIsWithoutMistakes() {
        return examples()
                .map(example -> DynamicTest.dynamicTest(example.getFileName().toString(), () -> {
                    for (Compilation compilation : compile(example)) {
                        assertThat(Programs.mistakes(compilation)).isEmpty();
                        assertThat(compilation.analysis() != null || Programs.isPolicy(compilation))
                                .isTrue();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyLibraryIsWithoutMistakes() {
        return new Compiler(Programs.REPOSITORY, LibraryLoader.CLASS_PATH, Programs.TODAY)
                .compile(List.of(LIBRARIES)).stream()
                        .map(compilation -> DynamicTest.dynamicTest(
                                compilation.units().get(0).source().name(), () -> {
                                    assertThat(Programs.mistakes(compilation)).isEmpty();
                                    assertThat(compilation.checked()).isNotNull();
                                }));
    }

    @Test
    void theListOfLibrariesNamesEveryLibrary() throws IOException {
        try (Stream<Path> files = Files.walk(LIBRARIES)) {
            List<String> paths = files.filter(file -> file.toString().endsWith(".tm"))
                    .map(file -> LIBRARIES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(LIBRARIES.resolve("libraries.txt"))).isEqualTo(paths);
            assertThat(LibraryLoader.CLASS_PATH.names()).contains("std.core").hasSameSizeAs(paths);
        }
    }

    @Test
    void allExamplesTogetherAreAsManyModels() {
        List<Compilation> together = new Compiler(Programs.REPOSITORY, LibraryLoader.CLASS_PATH, Programs.TODAY)
                .compile(List.of(Programs.REPOSITORY.resolve("examples")));
        assertThat(together)
                .hasSize(examples().mapToInt(example -> compile(example).size()).sum());
        assertThat(new DiagnosticPrinter(false)
                        .print(together.stream()
                                .flatMap(compilation -> compilation.diagnostics().stream())
                                .filter(diagnostic -> diagnostic.isError())
                                .toList()))
                .isEmpty();
    }

    /** The models of an example: mostly one. */
    static List<Compilation> compile(Path example) {
        return new Compiler(Programs.REPOSITORY, LibraryLoader.CLASS_PATH, Programs.TODAY).compile(List.of(example));
    }

    /** The folders of the examples. */
    static Stream<Path> examples() {
        try (Stream<Path> folders = Files.list(Programs.REPOSITORY.resolve("examples"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
