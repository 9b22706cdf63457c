package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.format.Perturbation;
import dev.merlon.parse.Parser;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Basis;
import dev.merlon.rule.Threat;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a threat rests on has nothing to do with blanks, comments and line ends; {@link OrderTest} holds it to order. */
final class BasisPropertyTest {
    private static final int ROUNDS = 2;
    private static final int TRIES = 3;

    @TestFactory
    Stream<DynamicTest> formattingChangesNothing() {
        return RepositoryTest.examples()
                .map(example -> DynamicTest.dynamicTest(example.getFileName().toString(), () -> check(example)));
    }

    private static void check(Path example) {
        List<Compilation> compilations = RepositoryTest.compile(example);
        Map<String, List<String>> expected = bases(compilations);
        assertThat(expected).isNotEmpty();
        assertThat(expected.values()).as("one that rests on several facts").anyMatch(facts -> facts.size() > 1);
        for (int round = 0; round < ROUNDS; round++) {
            SplittableRandom random = new SplittableRandom(round);
            Map<String, String> drafts = new HashMap<>();
            for (Compilation compilation : compilations) {
                for (CompilationUnit unit : compilation.units()) {
                    String name = unit.source().name();
                    drafts.put(name, perturbed(name, unit.source().text(), random));
                }
            }
            Compiler compiler =
                    new Compiler(Programs.REPOSITORY, LibraryLoader.CLASS_PATH, Programs.TODAY).withDrafts(drafts);
            Map<String, List<String>> found = bases(compiler.compile(List.of(example)));
            assertThat(found.keySet()).as("round " + round).isEqualTo(expected.keySet());
            expected.forEach(
                    (threat, facts) -> assertThat(found.get(threat)).as(threat).isEqualTo(facts));
        }
    }

    /** The text with other blanks and comments; the text itself where those that come about cannot be read. */
    private static String perturbed(String name, String text, SplittableRandom random) {
        for (int i = 0; i < TRIES; i++) {
            String other = new Perturbation(text, random).text();
            Diagnostics diagnostics = new Diagnostics();
            Parser.parse(new SourceFile(name, other), diagnostics);
            if (!diagnostics.hasErrors()) {
                return other;
            }
        }
        return text;
    }

    private static Map<String, List<String>> bases(List<Compilation> compilations) {
        Map<String, List<String>> bases = new TreeMap<>();
        for (Compilation compilation : compilations) {
            Analysis analysis = compilation.analysis();
            if (analysis != null) {
                for (Threat threat : analysis.threats()) {
                    Basis basis = analysis.basis(threat);
                    bases.put(analysis.model().model().name() + ": " + threat.id(), basis.facts());
                }
            }
        }
        return bases;
    }
}
