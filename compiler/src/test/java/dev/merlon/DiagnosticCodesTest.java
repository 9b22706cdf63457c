package dev.merlon;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.merlon.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
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
    private static final String PAGE = "page";
    private static final Path PAGES = BASE.resolve("../docs/diagnostics");

    /** What no case of the corpus and no whole output of a command holds, with the test that shows it; or that its page does, which is run too. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            entry("TM0001", "SourceReaderTest"),
            entry("TM0002", "SourceReaderTest"),
            entry("TM0003", "SourceCheckTest"),
            entry("TM0004", "SourceCheckTest"),
            entry("TM0005", "SourceCheckTest"),
            entry("TM0006", "SourceReaderTest"),
            entry("TM0007", "SourceReaderTest"),
            entry("TM0008", "SourceReaderTest"),
            entry("TM0009", "SourceReaderTest"),
            entry("TM7000", "AskTest"),
            entry("TM7001", "AskTest"),
            entry("TM7002", "AskTest"),
            entry("TM7003", "AskTest"),
            entry("TM7034", "EvidenceTest"),
            entry("TM7035", "EvidenceTest"),
            entry("TM7043", "AssuranceTest"),
            entry("TM7044", "AssuranceTest"),
            entry("TM7045", "AssuranceTest"),
            entry("TM7046", "AssuranceTest"),
            entry("TM7055", PAGE),
            entry("TM9001", "LimitsTest"),
            entry("TM9002", "LimitsTest"),
            entry("TM9003", "LimitsTest"),
            entry("TM9004", PAGE),
            entry("TM9005", "SourceReaderTest"));

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
        List<Path> outputs = new ArrayList<>(files(BASE.resolve("src/test/corpus"), ".diag"));
        outputs.addAll(files(BASE.resolve("src/test/resources"), ".txt"));
        for (Path file : outputs) {
            String text = Files.readString(file);
            missing.removeIf(code -> text.contains("[" + code + "]"));
        }
        missing.removeAll(ELSEWHERE.keySet());
        assertThat(missing).as("codes without a case").isEmpty();
        for (Map.Entry<String, String> entry : ELSEWHERE.entrySet()) {
            String code = entry.getKey();
            if (entry.getValue().equals(PAGE)) {
                assertThat(read(PAGES.resolve(code + ".md"))).contains("```tm-error " + code);
            } else {
                List<Path> tests = files(BASE.resolve("src/test/java"), "/" + entry.getValue() + ".java");
                assertThat(tests).as(entry.getValue()).hasSize(1);
                assertThat(read(tests.get(0))).as(entry.getValue()).contains(code);
            }
        }
    }

    private static List<String> codes() {
        Map<String, String> owners = new TreeMap<>();
        List<String> codes = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.matches(Pattern.compile(".*/test-classes/.*")))
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

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
