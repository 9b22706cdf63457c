package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.project.RuleTestSuite;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Ledger;
import dev.merlon.rule.Mutation;
import dev.merlon.rule.Rule;
import dev.merlon.rule.RuleEvaluator;
import dev.merlon.rule.RuleTest;
import dev.merlon.rule.RuleTest.Expectation;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the rule tests of the standard library, and holds every rule to have a case that fires, one that is answered, one that does not apply, one that asks. */
final class StandardLibraryTest {
    private static final Path SOURCES = Programs.REPOSITORY.resolve("stdlib/src/main/merlon/std");
    private static final Path TESTS = Programs.REPOSITORY.resolve("stdlib/src/test/merlon/std");

    @TestFactory
    Stream<DynamicTest> rulesDoWhatTheirTestsSay() {
        return Programs.files(SOURCES).stream()
                .flatMap(file -> Programs.ruleTests(file.getFileName().toString(), compile(file)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFiresIsAnsweredAsksAndIsSilentInSomeTest() {
        return Programs.files(SOURCES).stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertCovered(compile(file))));
    }

    /** Whoever wonders what comes along reads it in the first file. */
    @Test
    void theReadmeCountsRulesAndLibraries() throws IOException {
        List<Path> libraries = Programs.files(SOURCES);
        long rules = 0;
        for (Path library : libraries) {
            String prefix = "std." + library.getFileName().toString().replace(".tm", "") + ".";
            rules += Objects.requireNonNull(compile(library).checked()).book().rules().stream()
                    .filter(rule -> rule.id().startsWith(prefix))
                    .count();
        }
        assertThat(Files.readString(Programs.REPOSITORY.resolve("README.md")))
                .contains(rules + " rules in " + libraries.size() + " libraries");
    }

    /** Of a hundred changes to the rules, so many make a test fail; the others make no difference, or one that shows nowhere. */
    @Test
    void theTestsNoticeNearlyEveryChangeOfARule() {
        List<Compilation> all = new Compiler(Programs.REPOSITORY, LibraryLoader.CLASS_PATH, Programs.TODAY)
                .compile(List.of(Programs.REPOSITORY.resolve("stdlib/src")));
        List<Mutation.OfRule> mutation = new ArrayList<>();
        RuleTestSuite.of(all)
                .forEach(suite -> mutation.addAll(Mutation.of(suite.rules(), suite.tests(), Programs.TODAY)));
        int tried = 0;
        List<String> survivors = new ArrayList<>();
        for (Mutation.OfRule of : Mutation.together(mutation)) {
            tried += of.tried();
            of.survivors().forEach(mutant -> survivors.add(of.rule().id() + ": " + mutant.text()));
        }
        assertThat(tried).isGreaterThan(1000);
        assertThat(survivors).as("changes that no test notices").hasSizeLessThan(tried * 5 / 100);
    }

    private static Compilation compile(Path library) {
        Path tests = TESTS.resolve(library.getFileName().toString().replace(".tm", "-tests.tm"));
        return Files.exists(tests) ? Programs.compile(library, tests) : Programs.compile(library);
    }

    /** By what the tests expect, which the tests above hold; that a rule does not apply or is answered, strict tests say of all else. */
    private static void assertCovered(Compilation compilation) {
        Set<String> fires = new TreeSet<>();
        Set<String> answered = new TreeSet<>();
        Set<String> asks = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (RuleTest test : Objects.requireNonNull(compilation.checked()).tests()) {
            for (Expectation expectation : test.expectations()) {
                if (expectation instanceof Expectation.Of of) {
                    switch (of.disposition()) {
                        case OPEN -> fires.add(of.rule());
                        case QUESTION -> asks.add(of.rule());
                        default -> {
                            // says nothing of how the rule comes out by itself
                        }
                    }
                }
            }
            Analysis analysis = RuleEvaluator.evaluate(test.model(), test.book(), Programs.TODAY);
            for (Ledger.Page page : analysis.ledger().pages()) {
                boolean isAbout = test.rules().contains(page.rule().id());
                for (int i = 0; isAbout && i < page.size(); i++) {
                    String rule = page.rule().id();
                    switch (page.disposition(i)) {
                        case MITIGATED, COVERED_EITHER_WAY -> answered.add(rule);
                        case NOT_APPLICABLE -> silent.add(rule);
                        default -> {
                            // is expected, or a mistake that the tests above show
                        }
                    }
                }
            }
        }
        List<String> missing = new ArrayList<>();
        String library = Objects.requireNonNull(compilation.resolved()).main().name();
        for (Rule rule : Objects.requireNonNull(compilation.checked()).book().rules()) {
            if (rule.id().startsWith(library + ".")) {
                addMissing(missing, rule.id(), "fires", fires);
                addMissing(missing, rule.id(), "asks", asks);
                addMissing(missing, rule.id(), "does not apply", silent);
                if (!rule.answers().isEmpty()) {
                    addMissing(missing, rule.id(), "is answered", answered);
                }
            }
        }
        assertThat(missing).as("rules without a case").isEmpty();
    }

    private static void addMissing(List<String> missing, String rule, String what, Set<String> covered) {
        if (!covered.contains(rule)) {
            missing.add(rule + ": none that " + what);
        }
    }
}
