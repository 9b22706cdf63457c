package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.testing.DiagnosticCatalogue;
import dev.merlon.testing.Mistakes;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What only evaluation notices, and what is wrong with a file before it is text. */
final class NoticeMistakesTest {
    @Test
    void everyNoticeHasACase() {
        DiagnosticCatalogue.assertEveryCodeHasACase(NoticeDiagnostics.class, "decisions", Set.of());
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return DiagnosticCatalogue.pages(NoticeDiagnostics.class, Mistakes::of);
    }

    @Test
    void mistakesOfFilesHavePagesWithoutExamples() throws IOException {
        for (String code : DiagnosticCatalogue.codes(FileDiagnostics.class)) {
            Path page = Programs.REPOSITORY.resolve("docs/diagnostics/" + code + ".md");
            assertThat(Files.readString(page)).startsWith("# " + code + ": ").hasSizeGreaterThan(200);
        }
    }
}
