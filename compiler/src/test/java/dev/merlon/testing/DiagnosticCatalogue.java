package dev.merlon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds the codes of a phase against what has to exist for each: a page in {@code docs/diagnostics} and a case of the
 * corpus. The codes are the constants of the phase's {@code …Diagnostics} class.
 */
public final class DiagnosticCatalogue {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path CORPUS = BASE.resolve("src/test/corpus");
    private static final Path PAGES = BASE.resolve("../docs/diagnostics");

    /** The title line, a file that has the mistake, prose, a file that has not. */
    private static final Pattern PAGE = Pattern.compile(
            "# (TM[0-9]{4}): [^\n]+\n\n```tm-error (TM[0-9]{4})((?: TM[0-9]{4})*)\n(.*?)```\n\n(.*?)```tm\n(.*?)```\n",
            Pattern.DOTALL);

    private DiagnosticCatalogue() {}

    /** Finds what is wrong with a file. */
    @FunctionalInterface
    public interface Checker {
        List<Diagnostic> check(SourceFile file);
    }

    /** The codes that a class declares, in order. */
    public static List<String> codes(Class<?> diagnostics) {
        List<String> codes = new ArrayList<>();
        for (Field field : diagnostics.getDeclaredFields()) {
            if (field.getType() == DiagnosticCode.class) {
                codes.add(code(field).text());
            }
        }
        assertThat(codes)
                .as("codes of " + diagnostics.getSimpleName())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        codes.sort(null);
        return codes;
    }

    /**
     * For each code of a class: its page is there, its first example has this mistake and no other (but for codes named behind
     * it, without which it cannot be shown), and its last has none.
     * Examples are in {@link Shorthand}.
     */
    public static Stream<DynamicTest> pages(Class<?> diagnostics, Checker checker) {
        return codes(diagnostics).stream()
                .map(code -> DynamicTest.dynamicTest(
                        code, PAGES.resolve(code + ".md").toUri(), () -> checkPage(code, checker)));
    }

    /** Each code of a class stands in some expected text of a suite of the corpus, but for those that are tested elsewhere. */
    public static void assertEveryCodeHasACase(Class<?> diagnostics, String suite, Set<String> elsewhere) {
        Set<String> missing = new TreeSet<>(codes(diagnostics));
        assertThat(missing).as("codes tested elsewhere").containsAll(elsewhere);
        missing.removeAll(elsewhere);
        try (Stream<Path> files = Files.walk(CORPUS.resolve(suite))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".diag")).toList()) {
                String text = Files.readString(file);
                missing.removeIf(code -> text.contains("[" + code + "]"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(missing).as("codes without a case").isEmpty();
    }

    /** The cases of a suite, or of a folder in it. */
    public static Stream<Path> corpus(String folder) {
        try (Stream<Path> files = Files.walk(CORPUS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".tm")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkPage(String code, Checker checker) throws IOException {
        String page = Files.readString(PAGES.resolve(code + ".md"));
        Matcher parts = PAGE.matcher(page);
        assertThat(parts.matches()).as("shape of the page").isTrue();
        assertThat(parts.group(1)).isEqualTo(code);
        assertThat(parts.group(2)).isEqualTo(code);
        assertThat(parts.group(5).strip()).as("prose").isNotEmpty();
        Set<String> expected = new TreeSet<>(List.of((code + parts.group(3)).split(" ")));
        assertThat(codesOf(checker, "wrong.tm", parts.group(4))).isEqualTo(expected);
        assertThat(codesOf(checker, "right.tm", parts.group(6))).isEmpty();
    }

    private static Set<String> codesOf(Checker checker, String name, String example) {
        Set<String> codes = new TreeSet<>();
        checker.check(new SourceFile(name, Shorthand.expand(example)))
                .forEach(each -> codes.add(each.code().text()));
        return codes;
    }

    private static DiagnosticCode code(Field field) {
        try {
            field.setAccessible(true);
            return (DiagnosticCode) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
