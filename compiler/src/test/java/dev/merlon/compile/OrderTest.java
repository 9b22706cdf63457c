package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.check.CheckedProgram;
import dev.merlon.check.Checker;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.resolve.LibraryPins;
import dev.merlon.resolve.ProjectFiles;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.Resolver;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Ledger;
import dev.merlon.rule.RuleEvaluator;
import dev.merlon.rule.Threat;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The order of files, and of declarations in them, means nothing. */
final class OrderTest {
    private static final int ROUNDS = 3;

    @TestFactory
    Stream<DynamicTest> shufflingFilesAndDeclarationsChangesNothing() {
        return RepositoryTest.examples()
                .map(example -> DynamicTest.dynamicTest(example.getFileName().toString(), () -> check(example)));
    }

    private static void check(Path example) {
        List<CompilationUnit> units = RepositoryTest.compile(example).stream()
                .flatMap(compilation -> compilation.units().stream())
                .toList();
        String expected = everything(units);
        for (long seed = 0; seed < ROUNDS; seed++) {
            assertThat(everything(new ShuffledFiles(seed).of(units)))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    /** All that can be seen of a model from outside, as text. */
    private static String everything(List<CompilationUnit> units) {
        Diagnostics diagnostics = new Diagnostics();
        List<ResolvedProgram> programs =
                Resolver.resolve(units, ProjectFiles.NONE, LibraryLoader.CLASS_PATH, LibraryPins.NONE, diagnostics);
        ResolvedProgram first = programs.stream()
                .filter(program -> program.main().isModel())
                .findFirst()
                .orElseThrow();
        CheckedProgram checked = Checker.check(first, diagnostics);
        assertThat(diagnostics.inFileOrder()).filteredOn(Diagnostic::isError).isEmpty();
        Analysis analysis =
                RuleEvaluator.evaluate(Objects.requireNonNull(checked.model()), checked.book(), Programs.TODAY);
        List<String> lines = new ArrayList<>();
        analysis.model()
                .elements()
                .forEach(element -> lines.add(element.root() + " " + element + " " + element.kinds()
                        + analysis.model().allStated(element) + analysis.model().controls(element)));
        for (Ledger.Page page : analysis.ledger().pages()) {
            for (int i = 0; i < page.size(); i++) {
                lines.add(page.rule().id() + page.subjects(i) + page.disposition(i) + analysis.reason(page, i));
            }
        }
        for (Threat threat : analysis.threats()) {
            lines.add(threat.id() + threat.severity() + analysis.message(threat) + analysis.fix(threat));
            lines.add(analysis.because(threat).toString());
            lines.add(analysis.basis(threat).digest());
        }
        analysis.questions().forEach(question -> lines.add(question.fact() + question.text() + question.weight()));
        analysis.assertions()
                .forEach(result -> lines.add(result.assertion().name()
                        + result.truth()
                        + result.facts()
                        + result.because()
                        + result.vacuous()));
        analysis.notices().forEach(notice -> lines.add(notice.toString()));
        return String.join("\n", lines);
    }
}
