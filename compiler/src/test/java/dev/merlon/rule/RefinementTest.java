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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What threats are covered by those that refine them, in whatever order their subjects come. */
final class RefinementTest {
    private static final String LIBRARY = """
            tm 1
            library acme.words version 1.0.0
            use std.core

            def reached() : set of Component or Actor = set(f in Flow : f.target)

            threat any-end "Any end" {
              classes = [tampering]
              for t in reached()
              severity = low
            }
            threat own-end "An end of its own" {
              classes = [tampering]
              for c : Service
              refines any-end on c
              severity = low
            }
            """;

    private static final String MODEL = """
            tm 1
            model shop
            use std.core
            use acme.words

            data card : Data
            component zoo : Service { stores none }
            component mid : Datastore { stores none }
            component ant : Service { stores none; flow a : -> zoo carries card; flow b : -> mid carries card }
            component end : Service { stores none; flow c : -> ant carries card }
            """;

    @TempDir
    Path folder;

    @Test
    void findsThreatsOnSubjectsInAnyOrder() throws IOException {
        Files.writeString(folder.resolve("words.tm"), LIBRARY);
        Files.writeString(folder.resolve("shop.tm"), MODEL);
        List<Compilation> models = new Compiler(folder, LibraryLoader.CLASS_PATH, Programs.TODAY)
                .compile(List.of(folder)).stream()
                        .filter(each -> each.analysis() != null
                                || !Programs.mistakes(each).isEmpty())
                        .toList();
        assertThat(models).hasSize(1);
        Analysis analysis = Programs.analysis(models.get(0));
        assertThat(ids(analysis, Disposition.COVERED_BY_REFINEMENT))
                .containsExactly("acme.words.any-end @ ant", "acme.words.any-end @ zoo");
        assertThat(ids(analysis, Disposition.OPEN))
                .containsExactlyInAnyOrder(
                        "acme.words.any-end @ mid",
                        "acme.words.own-end @ ant",
                        "acme.words.own-end @ zoo",
                        "acme.words.own-end @ end");
    }

    private static List<String> ids(Analysis analysis, Disposition disposition) {
        return analysis.threats().stream()
                .filter(threat -> threat.disposition() == disposition)
                .map(Threat::id)
                .filter(id -> id.startsWith("acme."))
                .toList();
    }
}
