package dev.merlon.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A suite of the corpus: every case is text in and the complete, exact text out.
 *
 * <p>A case of {@code src/test/corpus/SUITE/} is a file {@code NAME.tm}, whose expected text is {@code NAME} with the
 * suite's ending beside it, or a folder that holds a {@code main.tm}, as a whole, whose expected text is
 * {@code expected} with the suite's ending inside it. Folders without a {@code main.tm} only group cases.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> syntax() {
 *     return Golden.suite("syntax", ".ast.txt", input -> dump(parse(input)));
 * }
 * }</pre>
 *
 * <p>A missing expected file is written and the test fails, so that a person reads it before it counts.
 * {@code -Dmerlon.bless=true} rewrites those that differ. An expected file without a case fails.
 */
public final class Golden {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final boolean BLESS = Boolean.getBoolean("merlon.bless");

    /** The line of an excerpt that tells its file. */
    private static final Pattern PLACE = Pattern.compile("^ *(?:-->|:::) (?<library>library:std/)?");
    /** The line number in such a line, or in the margin of the excerpt below it. */
    private static final Pattern LINE_NUMBER = Pattern.compile("(?<=\\.tm:)[0-9]+|^[0-9]+(?= *\\|)");

    private Golden() {}

    /** What a suite does with the file or folder of a case. */
    @FunctionalInterface
    public interface Subject {
        String textOf(Path input) throws Exception;
    }

    /** One test per case, in the order of their paths; fails when there is none. */
    public static Stream<DynamicTest> suite(String suite, String ending, Subject subject) {
        Path root = BASE.resolve("src/test/corpus").resolve(suite);
        List<Path> files = filesBelow(root);
        List<Path> inputs = files.stream()
                .filter(file -> file.toString().endsWith(".tm"))
                .map(file -> caseOf(root, file))
                .distinct()
                .toList();
        List<Path> expected =
                inputs.stream().map(input -> expectedOf(input, ending)).toList();
        List<Path> orphans = files.stream()
                .filter(file -> file.toString().endsWith(ending) && !expected.contains(file))
                .toList();
        assertEquals(List.of(), orphans, "expected files without a case");
        if (inputs.isEmpty()) {
            fail("no cases in " + root);
        }
        return inputs.stream()
                .map(input -> DynamicTest.dynamicTest(
                        root.relativize(input).toString().replace('\\', '/'),
                        input.toUri(),
                        () -> matches(expectedOf(input, ending), subject.textOf(input))));
    }

    /** Compares with an expected file anywhere, for outputs that are no case of the corpus. */
    public static void matches(Path expected, String actual) throws IOException {
        boolean known = Files.exists(expected);
        if (!known || BLESS) {
            Files.createDirectories(expected.toAbsolutePath().getParent());
            Files.writeString(expected, actual);
        }
        if (!known && !BLESS) {
            fail("wrote " + expected + ": read it, then run the test again");
        }
        assertEquals(withoutLibraryLines(Files.readString(expected)), withoutLibraryLines(actual), expected::toString);
    }

    /**
     * The text with {@code #} for each digit of a line number in the standard library, so that a line more in a library
     * is no other outcome of a case. The text of the lines shown counts.
     */
    static String withoutLibraryLines(String text) {
        boolean inLibrary = false;
        StringBuilder out = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            Matcher place = PLACE.matcher(line);
            if (place.find()) {
                inLibrary = place.group("library") != null;
            } else if (line.isBlank()) {
                inLibrary = false;
            }
            out.append(
                    inLibrary
                            ? LINE_NUMBER
                                    .matcher(line)
                                    .replaceFirst(
                                            number -> "#".repeat(number.group().length()))
                            : line);
        }
        return out.toString();
    }

    private static List<Path> filesBelow(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            return fail("cannot read the corpus", e);
        }
    }

    /** The outermost folder with a {@code main.tm} that the file lies in, or the file itself. */
    private static Path caseOf(Path root, Path file) {
        Path folder = root;
        for (Path name : root.relativize(file.getParent())) {
            folder = folder.resolve(name);
            if (Files.exists(folder.resolve("main.tm"))) {
                return folder;
            }
        }
        return file;
    }

    private static Path expectedOf(Path input, String ending) {
        if (Files.isDirectory(input)) {
            return input.resolve("expected" + ending);
        }
        String name = input.getFileName().toString();
        return input.resolveSibling(name.substring(0, name.length() - ".tm".length()) + ending);
    }
}
