package dev.merlon.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The id of an open threat can be copied into a decision as it is printed. */
final class DecidedByIdTest {
    private static final String LIBRARY = """
            tm 1
            library acme.words version 1.0.0
            use std.core

            threat used "Used" {
              classes = [tampering]
              for f : Flow, u in f.uses
              when u.role in [carries, returns]
              severity = low
            }
            threat kept "Kept" {
              classes = [tampering]
              for u : Use
              when u.role in [stores, holds]
              severity = low
            }
            threat granted "Granted" {
              classes = [tampering]
              for i : Identity, g in i.grants
              when g.target is Component
              severity = low
            }
            threat lone "Lone" {
              classes = [tampering]
              for e : Component
              when e is Service or e is Datastore
              severity = low
            }
            """;

    private static final String MODEL = """
            tm 1
            model shop
            use std.core
            use acme.words

            data pan : CardholderData
            data `Key` : Credential
            actor clerk : Person
            identity sa : WorkloadIdentity {
              may write, read on db
              may read on db for clerk
              may read on `in`
            }
            component `in` : Service { stores none; flow -> `2nd` carries pan; flow ask : -> db carries `Key` returns pan }
            component `2nd` : Service { processes pan }
            component `a--b` : Service { stores none; flow -> `in` carries none }
            component Shop : Service { stores pan; holds `Key` }
            component may : Service { stores pan; flow stores : -> db carries pan }
            component db : RelationalDatabase { stores pan }
            threat `where` "Found" on db, Shop { severity = low }
            threat passed "Passed on" on may stores pan, sa may read, write on db { severity = low }
            """;

    @TempDir
    Path folder;

    @Test
    void usesGrantsAndNamesInBackticks() throws IOException {
        Files.writeString(folder.resolve("words.tm"), LIBRARY);
        Files.writeString(folder.resolve("shop.tm"), MODEL);
        Set<String> open = idsOf(analysis(folder), Disposition.OPEN);
        assertThat(open)
                .contains(
                        "acme.words.used @ (`in`->`2nd`, `in`->`2nd` carries pan)",
                        "acme.words.used @ (ask, ask returns pan)",
                        "acme.words.used @ (stores, stores carries pan)",
                        "acme.words.kept @ `Shop` holds `Key`",
                        "acme.words.granted @ (sa, sa may write, read on db)",
                        "acme.words.granted @ (sa, sa may read on db for clerk)",
                        "acme.words.lone @ `a--b`",
                        "shop.`where` @ `Shop`",
                        "shop.passed @ sa may write, read on db");
        assertAllCanBeDecided("shop");
    }

    @TestFactory
    Stream<DynamicTest> thoseOfTheExamples() {
        return Stream.of("bank-of-anthos", "instant-payments", "golden-g1", "golden-g4")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path example = Programs.REPOSITORY.resolve("examples").resolve(name);
                    try (Stream<Path> files = Files.walk(example)) {
                        for (Path file : files.filter(each -> each.toString().endsWith(".tm"))
                                .toList()) {
                            Path copy = folder.resolve(example.relativize(file).toString());
                            Files.createDirectories(copy.getParent());
                            Files.copy(file, copy);
                        }
                    }
                    assertAllCanBeDecided(name);
                    try (Stream<Path> files = Files.walk(folder)) {
                        for (Path file : files.filter(Files::isRegularFile).toList()) {
                            Files.delete(file);
                        }
                    }
                }));
    }

    private void assertAllCanBeDecided(String model) throws IOException {
        Set<String> open = idsOf(analysis(folder), Disposition.OPEN);
        assertThat(open).isNotEmpty();
        String decisions = open.stream()
                .map(id -> "dismiss " + id + " { reason = \"r\"; by = \"b\" }\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("decided.tm"), "tm 1\npart of " + model + "\n" + decisions);
        assertThat(idsOf(analysis(folder), Disposition.DISMISSED)).containsAll(open);
    }

    private Analysis analysis(Path root) {
        List<Compilation> compilations =
                new Compiler(root, LibraryLoader.CLASS_PATH, Programs.TODAY).compile(List.of(root));
        List<Compilation> models = compilations.stream()
                .filter(each ->
                        each.analysis() != null || !Programs.mistakes(each).isEmpty())
                .toList();
        assertThat(models).hasSize(1);
        return Programs.analysis(models.get(0));
    }

    private static Set<String> idsOf(Analysis analysis, Disposition disposition) {
        return analysis.threats().stream()
                .filter(threat -> threat.disposition() == disposition)
                .map(Threat::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
