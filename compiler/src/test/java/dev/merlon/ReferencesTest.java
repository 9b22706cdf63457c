package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.FrameworkClause;
import dev.merlon.logic.Taxonomy;
import dev.merlon.logic.Vocabulary;
import dev.merlon.rule.RuleBook;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the standard library refers to exists: in one taxonomy, and on the list of its entries where there is one. */
final class ReferencesTest {
    private static final Path LISTS =
            Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/dev/merlon/references");

    /** The taxonomies that have no list, because their pattern spells out all of their few entries. */
    private static final Set<String> SPELLED_OUT = Set.of("zero-trust");

    @Test
    void everyReferenceIsAnEntryOfOneTaxonomy() throws IOException {
        List<Compilation> libraries = new Compiler(Programs.REPOSITORY, LibraryLoader.CLASS_PATH, Programs.TODAY)
                .compile(List.of(Programs.REPOSITORY.resolve("stdlib/src/main/merlon")));
        Map<String, Set<String>> references = new TreeMap<>();
        Map<String, Taxonomy> taxonomies = new TreeMap<>();
        Set<String> listed = listed();
        Set<String> frameworks = new TreeSet<>();
        for (Compilation library : libraries) {
            RuleBook book = Objects.requireNonNull(library.checked()).book();
            Vocabulary vocabulary = book.vocabulary();
            vocabulary.taxonomies().forEach(taxonomy -> taxonomies.put(taxonomy.name(), taxonomy));
            for (FrameworkClause clause : vocabulary.clauses()) {
                listed.add(clause.reference());
            }
            book.rules().forEach(rule -> add(references, rule.references(), rule.id()));
            for (ControlDefinition control : vocabulary.controls()) {
                add(references, control.references(), control.kind().name());
            }
        }
        listed.forEach(reference -> taxonomies.values().stream()
                .filter(taxonomy -> taxonomy.knows(reference))
                .forEach(taxonomy -> frameworks.add(taxonomy.name())));
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        references.forEach((reference, users) -> {
            List<String> of = taxonomies.values().stream()
                    .filter(taxonomy -> taxonomy.knows(reference))
                    .map(Taxonomy::name)
                    .toList();
            if (of.size() != 1) {
                wrong.add(reference + " is of " + of + ": " + users);
                return;
            }
            used.merge(of.get(0), 1, Integer::sum);
            String simple = of.get(0).substring(of.get(0).lastIndexOf('.') + 1);
            if (frameworks.contains(of.get(0)) ? !listed.contains(reference) : !SPELLED_OUT.contains(simple)) {
                wrong.add(reference + " is not on the list of " + of.get(0) + ": " + users);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(frameworks.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .as("taxonomies that have a list")
                .doesNotContainAnyElementsOf(SPELLED_OUT);
        assertThat(references).hasSizeGreaterThan(400);
        assertThat(used).hasSizeGreaterThan(15);
    }

    private static void add(Map<String, Set<String>> references, List<String> of, String user) {
        of.forEach(reference ->
                references.computeIfAbsent(reference, r -> new TreeSet<>()).add(user));
    }

    private static Set<String> listed() throws IOException {
        Set<String> listed = new HashSet<>();
        try (Stream<Path> files = Files.list(LISTS)) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .forEach(listed::add);
            }
        }
        return listed;
    }
}
