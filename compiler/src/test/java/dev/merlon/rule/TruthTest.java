package dev.merlon.rule;

import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the corpus that covers the tables of truth row by row. */
final class TruthTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("basedir", "")).resolve("src/test/corpus/truth");

    @TestFactory
    Stream<DynamicTest> tablesHoldRowByRow() {
        return Programs.files(CORPUS).stream()
                .flatMap(file -> Programs.ruleTests(file.getFileName().toString(), Programs.compile(file)));
    }
}
