package dev.merlon.testing;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.compile.LibraryPath;
import dev.merlon.compile.LockMode;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is wrong with programs: cases of the corpus, and examples on pages. */
public final class Mistakes {
    /** A line that begins another file of an example. */
    private static final String FILE = "// file: ";

    private Mistakes() {}

    /** The whole messages of all programs in a file or folder of the corpus. */
    public static String messages(Path input) {
        return messages(input, Mistakes::diagnostics);
    }

    /** What is found in the compiled programs in a file or folder of the corpus. */
    public static String messages(Path input, Function<List<Compilation>, List<Diagnostic>> finder) {
        Path folder = Files.isDirectory(input) ? input : input.toAbsolutePath().getParent();
        return new DiagnosticPrinter(false).print(finder.apply(compile(folder, input)));
    }

    /** What is wrong with the programs in a text, which may hold several files. */
    public static List<Diagnostic> of(SourceFile text) {
        return of(text, Mistakes::diagnostics);
    }

    /** What is found in the compiled programs in a text. */
    public static List<Diagnostic> of(SourceFile text, Function<List<Compilation>, List<Diagnostic>> finder) {
        try {
            Path folder = Files.createTempDirectory("merlon");
            try {
                write(folder, text);
                return finder.apply(compile(folder, folder));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Diagnostic> diagnostics(List<Compilation> compilations) {
        return compilations.stream()
                .map(Compilation::diagnostics)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Compilation> compile(Path folder, Path input) {
        Path results = folder.resolve("results");
        List<Path> evidence = Files.isDirectory(results) ? List.of(results) : List.of();
        return new Compiler(folder, libraries(folder), Programs.TODAY, lockMode(folder))
                .withEvidence(evidence)
                .compile(List.of(input.toAbsolutePath()));
    }

    private static LockMode lockMode(Path folder) {
        return Files.exists(folder.resolve(".locked")) ? LockMode.REQUIRE : LockMode.COMPARE;
    }

    /** The places that a file {@code .library-path} in the folder lists, and what comes with the compiler. */
    private static LibrarySource libraries(Path folder) {
        Path list = folder.resolve(".library-path");
        try {
            return !Files.exists(list)
                    ? LibraryLoader.CLASS_PATH
                    : new LibraryPath(
                            folder,
                            Files.readAllLines(list).stream()
                                    .filter(line -> !line.isBlank())
                                    .map(Path::of)
                                    .toList(),
                            LibraryLoader.CLASS_PATH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, SourceFile text) throws IOException {
        Path current = folder.resolve(text.name());
        StringBuilder content = new StringBuilder();
        for (String line : text.text().split("\n", -1)) {
            if (line.startsWith(FILE)) {
                Files.writeString(current, content);
                current = folder.resolve(line.substring(FILE.length()));
                Files.createDirectories(current.getParent());
                content.setLength(0);
            } else {
                content.append(line).append('\n');
            }
        }
        Files.writeString(current, content);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
