package dev.merlon.project;

import dev.merlon.check.CheckedProgram;
import dev.merlon.compile.Compilation;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Rule;
import dev.merlon.rule.RuleTest;
import dev.merlon.rule.TestRunner;
import dev.merlon.rule.TestRunner.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tests of one library or model, and the rules that they should show something of.
 *
 * @param name that of the library or model, as it is written
 */
public record RuleTestSuite(String name, List<RuleTest> tests, List<Rule> rules) {
    public RuleTestSuite {
        tests = List.copyOf(tests);
        rules = List.copyOf(rules);
    }

    /** One for each program that has tests, in the order of the programs. */
    public static List<RuleTestSuite> of(List<Compilation> compilations) {
        Set<String> untested = new HashSet<>();
        for (Compilation compilation : compilations) {
            if (testsOf(compilation).isEmpty()) {
                untested.addAll(files(compilation));
            }
        }
        List<RuleTestSuite> suites = new ArrayList<>();
        for (Compilation compilation : compilations) {
            List<RuleTest> tests = testsOf(compilation);
            ResolvedProgram program = compilation.resolved();
            if (!tests.isEmpty() && program != null) {
                Set<String> files = new HashSet<>(files(compilation));
                files.addAll(untested);
                suites.add(new RuleTestSuite(program.main().name(), tests, rules(tests, files)));
            }
        }
        return suites;
    }

    /** Runs the tests, in their order. */
    public List<Outcome> run(LocalDate asOf) {
        return tests.stream().map(test -> TestRunner.run(test, asOf)).toList();
    }

    /** The rules that are written in some files, and those that a test is about. */
    private static List<Rule> rules(List<RuleTest> tests, Set<String> files) {
        return tests.get(0).book().rules().stream()
                .filter(rule -> rule.origin() == Rule.Origin.LIBRARY)
                .filter(rule -> files.contains(rule.span().file().name())
                        || tests.stream().anyMatch(test -> test.rules().contains(rule.id())))
                .toList();
    }

    private static List<RuleTest> testsOf(Compilation compilation) {
        CheckedProgram checked = compilation.checked();
        return checked == null ? List.of() : checked.tests();
    }

    private static List<String> files(Compilation compilation) {
        return compilation.units().stream().map(unit -> unit.source().name()).toList();
    }
}
