package dev.merlon.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The fast attempt reads every right file there is; the slow one is for mistakes alone. */
final class FirstAttemptTest {
    private static final Path REPOSITORY =
            Path.of(System.getProperty("basedir", "")).resolve("..").normalize();

    @TestFactory
    Stream<DynamicTest> succeeds() {
        return Stream.of("stdlib/src", "examples", "compiler/src/test/corpus/syntax/right")
                .map(REPOSITORY::resolve)
                .flatMap(FirstAttemptTest::files)
                .map(path -> DynamicTest.dynamicTest(REPOSITORY.relativize(path).toString(), path.toUri(), () -> {
                    SourceFile file = new SourceFile(path.getFileName().toString(), Files.readString(path));
                    Diagnostics diagnostics = new Diagnostics();
                    Syntax syntax = new Syntax(file, 0, file.text().length(), diagnostics);
                    assertThat(syntax.parse(GuardedParser::file)).isNotNull();
                    assertThat(syntax.hasMistakes()).as("second attempt").isFalse();
                    Parser.parse(file, diagnostics);
                    assertThat(diagnostics.inFileOrder()).isEmpty();
                }));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tm")).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
