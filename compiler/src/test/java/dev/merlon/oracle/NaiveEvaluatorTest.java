package dev.merlon.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.check.CheckedProgram;
import dev.merlon.check.Checker;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.Element;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.LibraryPins;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.resolve.ProjectFiles;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.Resolver;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Ledger;
import dev.merlon.rule.RuleEvaluator;
import dev.merlon.rule.RuleTest;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.Programs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The engine and evaluators that share nothing with it agree on what becomes of random rules on random models. */
final class NaiveEvaluatorTest {
    private static final long TRIALS = Long.getLong("merlon.trials", 2000);
    private static final long SEED = Long.getLong("merlon.seed", 1);

    private static final LibrarySource CORE = new SmallCore();

    /** On models in which what is stated is all there is. */
    @Test
    void theEngineAgreesWithTheNaiveEvaluator() {
        agree(true, NaiveEvaluatorTest::naive);
    }

    /** With what is inherited, derived, covered and by default, and with all forms of expressions. */
    @Test
    void theEngineAgreesWithTheTablesOfTheReference() {
        agree(false, NaiveEvaluatorTest::byTables);
    }

    private static void agree(boolean plain, Function<Trial, Map<String, String>> oracle) {
        int compared = 0;
        Map<String, Integer> words = new TreeMap<>();
        for (long i = 0; i < TRIALS; i++) {
            Trial trial = new RandomTrials(SEED * 1_000_000 + i, plain).next();
            Map<String, String> engine = engine(trial).orElse(null);
            if (engine == null) {
                continue;
            }
            compared++;
            if (!engine.equals(oracle.apply(trial))) {
                Trial least = shrink(trial, oracle);
                assertThat(engine(least).orElseThrow())
                        .as("otherwise expected in trial " + i + ", at least:\n" + least.text())
                        .isEqualTo(oracle.apply(least));
            }
            engine.values().forEach(word -> words.merge(word, 1, Integer::sum));
        }
        assertThat(compared).as("trials that compile").isGreaterThan((int) (TRIALS / 2));
        assertThat(words.keySet())
                .containsExactlyInAnyOrder("covered-either-way", "mitigated", "not-applicable", "open", "question");
    }

    /** Leaves out of a trial what it disagrees without. */
    private static Trial shrink(Trial trial, Function<Trial, Map<String, String>> oracle) {
        Optional<Trial> simpler = trial.simpler()
                .filter(each -> engine(each)
                        .filter(found -> !found.equals(oracle.apply(each)))
                        .isPresent())
                .findFirst();
        return simpler.map(each -> shrink(each, oracle)).orElse(trial);
    }

    private static Map<String, String> naive(Trial trial) {
        Map<String, String> found = new TreeMap<>();
        List<Trial.Binder> binders = trial.rule().binders();
        Design design = trial.design();
        for (String a : design.all(binders.get(0).over().name()).keySet()) {
            if (binders.size() == 1) {
                found.put(a, new NaiveEvaluator(design, Map.of("a", a)).disposition(trial.rule()));
            } else {
                for (String b : design.all(binders.get(1).over().name()).keySet()) {
                    NaiveEvaluator evaluator = new NaiveEvaluator(design, Map.of("a", a, "b", b));
                    found.put(a + ", " + b, evaluator.disposition(trial.rule()));
                }
            }
        }
        return found;
    }

    private static Map<String, String> byTables(Trial trial) {
        Map<String, String> found = new TreeMap<>();
        new TableEvaluator(new NaiveModel(trial.design()))
                .dispositions(trial.rule())
                .forEach((subjects, word) -> found.put(String.join(", ", subjects), word));
        return found;
    }

    /** What the compiler makes of it; nothing where it does not compile. */
    private static Optional<Map<String, String>> engine(Trial trial) {
        Diagnostics diagnostics = new Diagnostics();
        CompilationUnit unit = Parser.parse(new SourceFile("trial.tm", trial.text()), diagnostics);
        List<ResolvedProgram> programs =
                Resolver.resolve(List.of(unit), ProjectFiles.NONE, CORE, LibraryPins.NONE, diagnostics);
        CheckedProgram checked = Checker.check(programs.get(0), diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        RuleTest test = checked.tests().get(0);
        Analysis analysis = RuleEvaluator.evaluate(test.model(), test.book(), Programs.TODAY);
        Map<String, String> found = new TreeMap<>();
        for (Ledger.Page page : analysis.ledger().pages()) {
            for (int i = 0; page.rule().id().equals("oracle.t") && i < page.size(); i++) {
                String subjects = page.subjects(i).stream().map(Element::name).collect(Collectors.joining(", "));
                found.put(subjects, page.disposition(i).word());
            }
        }
        return Optional.of(found);
    }

    /** In place of the real core, which is large and would be checked again for every trial. */
    private static final class SmallCore implements LibrarySource {
        private static final String TEXT = """
                tm 1
                library std.core "Core" version 1.0.0
                enum Severity { info < low < medium < high < critical }
                enum ThreatClass { tampering }
                """;

        @Override
        public List<String> names() {
            return List.of("std.core");
        }

        @Override
        public List<CompilationUnit> find(String name, Diagnostics diagnostics) {
            return List.of(Parser.parse(new SourceFile("core.tm", TEXT), diagnostics));
        }
    }
}
