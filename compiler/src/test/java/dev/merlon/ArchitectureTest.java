package dev.merlon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of packages in {@code docs/architecture.md}: who may import whom, and who knows which library. */
final class ArchitectureTest {
    private static final String BASE = "dev.merlon.";
    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", ""), "../docs/architecture.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** Packages that every package may use: the JDK and the annotations for nullness. */
    private static final List<String> EVERYWHERE = List.of("java.", "javax.", "org.jspecify.annotations.");

    private static final Map<String, List<String>> PACKAGES_OF_LIBRARIES = Map.of(
            "antlr4", List.of("org.antlr.v4.runtime.", "dev.merlon.grammar."),
            "jackson-core", List.of("com.fasterxml.jackson.core."),
            "commonmark", List.of("org.commonmark."),
            "graphviz", List.of("dev.merlon.graphviz."),
            "graphviz-java", List.of("guru.nidi.graphviz."),
            "jgit", List.of("org.eclipse.jgit."),
            "jsvg", List.of("com.github.weisj.jsvg."),
            "fastexcel", List.of("org.dhatim.fastexcel."),
            "picocli", List.of("picocli."));

    private static final List<Row> TABLE = readTable();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .withImportOption(location -> !location.contains("/dev/merlon/graphviz/"))
            .importPackages("dev.merlon");

    @TestFactory
    Stream<DynamicTest> packagesImportOnlyWhatTheTableLists() {
        return TABLE.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.name,
                        () -> noClasses()
                                .that(describe(
                                        "reside in " + row.name,
                                        type -> packageOf(type).equals(BASE + row.name)))
                                .should()
                                .dependOnClassesThat(describe("its row does not list", type -> !row.allows(type)))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    @Test
    void packagesImportOnlyFromLowerRows() {
        Set<String> above = new TreeSet<>();
        for (Row row : TABLE) {
            assertThat(above).as("rows above " + row.name).containsAll(row.imports);
            above.add(row.name);
        }
        assertThat(above).as("rows").hasSizeGreaterThan(10);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.merlon.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> known = TABLE.stream().map(row -> BASE + row.name).collect(Collectors.toCollection(TreeSet::new));
        known.add("dev.merlon.grammar");
        assertThat(CLASSES.stream().map(ArchitectureTest::packageOf).distinct()).isSubsetOf(known);
    }

    @Test
    void everyPackageIsNullMarked() {
        DescribedPredicate<JavaClass> unmarked = describe(
                "reside in a package without @NullMarked",
                type -> type.getPackageName().startsWith(BASE)
                        && !type.getPackageName().equals("dev.merlon.grammar")
                        && !type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"));
        assertThat(CLASSES.that(unmarked)).isEmpty();
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName();
    }

    private static List<Row> readTable() {
        try {
            return Files.readAllLines(DOCUMENT).stream()
                    .filter(line -> line.matches("\\| \\d \\|.*"))
                    .map(line -> line.split("\\|"))
                    .map(cells -> new Row(names(cells[2]).get(0), names(cells[3]), names(cells[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    private record Row(String name, List<String> imports, List<String> libraries) {
        boolean allows(JavaClass target) {
            JavaClass type = target.getBaseComponentType();
            String from = packageOf(type);
            return type.isPrimitive()
                    || from.equals(BASE + name)
                    || imports.stream().anyMatch(other -> from.equals(BASE + other))
                    || EVERYWHERE.stream().anyMatch((from + ".")::startsWith)
                    || libraries.stream()
                            .flatMap(library -> PACKAGES_OF_LIBRARIES.get(library).stream())
                            .anyMatch((from + ".")::startsWith);
        }
    }
}
