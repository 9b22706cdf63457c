package dev.merlon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of packages in {@code docs/architecture.md}: who may import whom, and who knows which library. */
final class ArchitectureTest {
    private static final String BASE = "dev.merlon.";

    /** Packages that every package may use: the JDK and the annotations for nullness. */
    private static final List<String> EVERYWHERE = List.of("java.", "javax.", "org.jspecify.annotations.");

    /** A package, from the ground floor up, to the packages of ours that it may import. */
    private static final Map<String, Set<String>> IMPORTS = new LinkedHashMap<>();

    /** A package to the third-party packages that it may know. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "parse", Set.of("org.antlr.v4.runtime.", "dev.merlon.grammar."),
            "format", Set.of("org.antlr.v4.runtime.", "dev.merlon.grammar."),
            "backend.json", Set.of("com.fasterxml.jackson.core."),
            "backend.report", Set.of("org.commonmark."),
            "backend.diagram", Set.of("guru.nidi.graphviz.", "com.dylibso.chicory.", "com.github.weisj.jsvg."),
            "cli", Set.of("picocli."));

    static {
        imports("source");
        imports("type");
        imports("diagnostic", "source");
        imports("ast", "source");
        imports("model", "source", "type");
        imports("parse", "source", "diagnostic", "ast");
        imports("resolve", "source", "diagnostic", "ast");
        imports("rule", "source", "type", "model");
        imports("check", "source", "type", "diagnostic", "ast", "model", "parse", "resolve", "rule");
        imports("format", "source", "diagnostic", "ast", "parse");
        imports("backend", "source", "diagnostic", "model", "rule");
        for (String kind : List.of("text", "json", "report", "diagram")) {
            imports("backend." + kind, "source", "type", "diagnostic", "model", "rule", "backend");
        }
        imports(
                "compile",
                "source",
                "type",
                "diagnostic",
                "ast",
                "model",
                "parse",
                "resolve",
                "rule",
                "check",
                "format");
        imports("cli", IMPORTS.keySet().toArray(String[]::new));
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.merlon");

    @TestFactory
    Stream<DynamicTest> packagesImportOnlyWhatTheTableLists() {
        return IMPORTS.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that(describe(
                                        "reside in " + name,
                                        type -> packageOf(type).equals(BASE + name)))
                                .should()
                                .dependOnClassesThat(describe(
                                        "are neither of " + IMPORTS.get(name) + " nor of its libraries",
                                        type -> !allowed(name, type)))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
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
        Set<String> known = IMPORTS.keySet().stream().map(BASE::concat).collect(Collectors.toCollection(TreeSet::new));
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

    private static void imports(String name, String... packages) {
        IMPORTS.put(name, new TreeSet<>(List.of(packages)));
    }

    private static boolean allowed(String from, JavaClass target) {
        JavaClass type = target.getBaseComponentType();
        String name = type.getPackageName();
        return type.isPrimitive()
                || name.equals(BASE + from)
                || IMPORTS.getOrDefault(from, Set.of()).stream().anyMatch(other -> name.equals(BASE + other))
                || Stream.concat(EVERYWHERE.stream(), LIBRARIES.getOrDefault(from, Set.of()).stream())
                        .anyMatch(prefix -> (name + ".").startsWith(prefix));
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName();
    }
}
