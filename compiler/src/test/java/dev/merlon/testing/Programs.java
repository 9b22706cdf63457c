package dev.merlon.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.RuleTest;
import dev.merlon.rule.TestRunner;
import dev.merlon.rule.TestRunner.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Compiles files of the repository, or texts, on a fixed day. */
public final class Programs {
    /** The day on which decisions must stand in tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** The root of the repository. */
    public static final Path REPOSITORY =
            Path.of(System.getProperty("basedir", "")).resolve("..").normalize();

    private Programs() {}

    /** The libraries with rules: all that come with the compiler but the frameworks. */
    public static List<String> libraries() {
        return LibraryLoader.CLASS_PATH.names().stream()
                .filter(name -> !name.startsWith(LibraryLoader.FRAMEWORKS))
                .toList();
    }

    /** How a model begins that uses each of {@link #libraries()}. */
    public static String usingAll(String model) {
        return libraries().stream()
                .map(library -> "use " + library + "\n")
                .collect(Collectors.joining("", "tm 1\nmodel " + model + "\n", ""));
    }

    /** The one program in some files and folders. */
    public static Compilation compile(Path... paths) {
        List<Compilation> compilations = new Compiler(REPOSITORY, LibraryLoader.CLASS_PATH, TODAY)
                .compile(List.of(paths)).stream()
                        .filter(each -> !isPolicy(each))
                        .toList();
        assertEquals(1, compilations.size(), "programs");
        return compilations.get(0);
    }

    /** Whether a program is a policy beside the model that it is for. */
    public static boolean isPolicy(Compilation compilation) {
        return compilation.resolved() != null && compilation.resolved().main().isPolicy();
    }

    /** The program in one text. */
    public static Compilation compile(Path folder, String text) {
        try {
            Path file = folder.resolve("model.tm");
            Files.writeString(file, text);
            List<Compilation> compilations =
                    new Compiler(folder, LibraryLoader.CLASS_PATH, TODAY).compile(List.of(file));
            return compilations.get(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The analysis of a program that must be without mistakes. */
    public static Analysis analysis(Compilation compilation) {
        assertEquals("", mistakes(compilation), "mistakes");
        return Objects.requireNonNull(compilation.analysis());
    }

    /** The errors of a program, a line each. */
    public static String mistakes(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(diagnostic -> diagnostic.span() + " " + diagnostic.code() + " " + diagnostic.message())
                .collect(Collectors.joining("\n"));
    }

    /** One dynamic test for each rule test of a program. */
    public static Stream<DynamicTest> ruleTests(String name, Compilation compilation) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest(
                name + " is without mistakes", () -> assertEquals("", mistakes(compilation), "mistakes")));
        if (compilation.checked() != null) {
            for (RuleTest test : compilation.checked().tests()) {
                tests.add(DynamicTest.dynamicTest(name + ": " + test.title(), () -> assertPasses(test)));
            }
        }
        return tests.stream();
    }

    private static void assertPasses(RuleTest test) {
        String failures = TestRunner.run(test, TODAY).failures().stream()
                .map(Programs::line)
                .collect(Collectors.joining("\n"));
        assertEquals("", failures, test.span().toString());
    }

    private static String line(Failure failure) {
        return failure.span() + " " + failure.message();
    }

    /** The {@code .tm} files directly in a folder, in order. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tm"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
