package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.merlon.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The codes of all phases together. What the phases' own tests say of their codes holds for those they know of; here nothing
 * is left out.
 */
final class DiagnosticCodesTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path PAGES = BASE.resolve("../docs/diagnostics");

    @Test
    void codesArePagesAndPagesAreCodes() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(codes());
        }
    }

    @Test
    void everyCodeIsReachedByACase() throws IOException {
        TreeSet<String> missing = new TreeSet<>(codes());
        for (Path file : files(BASE.resolve("src/test/corpus"), ".diag")) {
            String text = Files.readString(file);
            missing.removeIf(code -> text.contains("[" + code + "]"));
        }
        assertThat(missing).as("codes without a case").isEmpty();
    }

    @Test
    void everyMistakeSaysWhyOrWhatToDo() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : files(BASE.resolve("src/test/corpus"), ".diag")) {
            for (String mistake : Files.readString(file).split("\n(?=(?:error|warning)\\[)")) {
                if (mistake.contains("[TM") && !mistake.contains("= help: ") && !mistake.contains("= note: ")) {
                    silent.add(file.getFileName() + ": "
                            + mistake.lines().findFirst().orElseThrow());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<String> codes() {
        Map<String, String> owners = new TreeMap<>();
        List<String> codes = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.matches(Pattern.compile(".*/test-classes/.*")))
                // The translated program takes longest to read, and has none.
                .withImportOption(location -> !location.contains("/dev/merlon/graphviz/"))
                .importPackages("dev.merlon")) {
            for (JavaField field : each.getFields()) {
                if (field.getRawType().isEquivalentTo(DiagnosticCode.class) && isConstant(field)) {
                    String code = code(field);
                    assertThat(owners.put(code, each.getName()))
                            .as("also has " + code)
                            .isNull();
                    codes.add(code);
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(200);
        return codes;
    }

    private static boolean isConstant(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static String code(JavaField field) {
        try {
            Field constant = field.reflect();
            constant.setAccessible(true);
            return ((DiagnosticCode) constant.get(null)).text();
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().replace('\\', '/').endsWith(suffix))
                    .toList();
        }
    }
}
