package dev.merlon.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.testing.DiagnosticCatalogue;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Mistakes;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything that can be of no use, with the whole message; and what the repository has of it. */
final class LinterTest {
    @TestFactory
    Stream<DynamicTest> messages() {
        return Golden.suite("lint", ".diag", input -> Mistakes.messages(input, LinterTest::lint));
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return DiagnosticCatalogue.pages(LintDiagnostics.class, text -> Mistakes.of(text, LinterTest::lint));
    }

    @Test
    void everyWarningHasACase() {
        DiagnosticCatalogue.assertEveryCodeHasACase(LintDiagnostics.class, "lint", Set.of());
    }

    /**
     * Nothing in the standard library is of no use. What is left is meant: the scenarios state the same baseline whichever
     * libraries they use, and what writes to a store of logs or of backups is left out of two models, which are about other
     * things.
     */
    @Test
    void whatIsOfNoUseInTheRepositoryIsKnown() throws IOException {
        List<String> lines = new ArrayList<>(lines("stdlib/src/main/merlon"));
        assertThat(lines).isEmpty();
        try (Stream<Path> examples = Files.list(Programs.REPOSITORY.resolve("examples"))) {
            for (Path example : examples.filter(Files::isDirectory).sorted().toList()) {
                lines.addAll(lines("examples/" + example.getFileName()));
            }
        }
        Path expected =
                Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/dev/merlon/lint/repository.txt");
        Golden.matches(expected, String.join("\n", lines) + "\n");
    }

    private static List<String> lines(String folder) {
        List<Compilation> compilations = new Compiler(Programs.REPOSITORY, LibraryLoader.CLASS_PATH, Programs.TODAY)
                .compile(List.of(Path.of(folder)));
        return lint(compilations).stream()
                .map(found -> found.span().file().name() + " " + found.code() + " " + found.message())
                .toList();
    }

    private static List<Diagnostic> lint(List<Compilation> compilations) {
        assertThat(compilations.stream()
                        .flatMap(compilation -> compilation.diagnostics().stream())
                        .filter(Diagnostic::isError)
                        .map(found -> found.span() + " " + found.message())
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        List<LintedProgram> programs = compilations.stream()
                .map(compilation -> new LintedProgram(
                        Objects.requireNonNull(compilation.resolved()), Objects.requireNonNull(compilation.checked())))
                .toList();
        return Linter.lint(programs).stream().flatMap(List::stream).toList();
    }
}
