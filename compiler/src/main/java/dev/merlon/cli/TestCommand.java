package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.text.CoverageText;
import dev.merlon.backend.text.TestText;
import dev.merlon.backend.text.TestXml;
import dev.merlon.diagnostic.Display;
import dev.merlon.project.OutputWriter;
import dev.merlon.project.RuleTestSuite;
import dev.merlon.rule.Coverage;
import dev.merlon.rule.Mutation;
import dev.merlon.rule.TestRunner.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon test}: runs the tests of rules, and says what they show of the rules. */
final class TestCommand implements Command {
    private static final String COVERAGE = "--coverage";
    private static final String MUTATION = "--mutation";
    private static final String JUNIT = "--junit";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "test",
                "test [OPTIONS] [PATH...]",
                new String[] {
                    "Run the `test` blocks of libraries and models. A test is strict: an open threat or a question of its"
                            + " rules that it does not expect fails it."
                },
                "  merlon test                              the tests in this folder",
                "  merlon test library.tm tests/            of a library whose tests are elsewhere",
                "  merlon test --coverage --mutation lib/   what the tests leave out");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder(COVERAGE)
                .description("Say which rules never fired, stayed silent or asked, and which of their conditions never"
                        + " decided.")
                .build());
        spec.addOption(OptionSpec.builder(MUTATION)
                .description("Change the rules in one place after another, and say which changes no test notices. Takes"
                        + " a while.")
                .build());
        spec.addOption(Options.text(JUNIT, "FILE", "Write the results as JUnit XML too."));
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public boolean takesAnyPaths() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        LocalDate asOf = Options.asOf(arguments, terminal);
        Workspace workspace = Workspace.load(arguments, Options.paths(arguments, 0), terminal);
        if (workspace.hasErrors()) {
            workspace.printMistakes();
            return ExitCode.DOES_NOT_COMPILE;
        }
        List<RuleTestSuite> suites = RuleTestSuite.of(workspace.compilations());
        if (suites.isEmpty()) {
            throw new UsageException("there is no `test` block here", "name the files or folders that hold tests");
        }
        List<TestXml.Suite> results = suites.stream()
                .map(suite -> new TestXml.Suite(Display.escape(suite.name()), suite.run(asOf)))
                .toList();
        String junit = arguments.value(JUNIT);
        if (junit != null) {
            write(junit, TestXml.of(asOf, results), terminal);
        }
        List<Outcome> outcomes =
                results.stream().flatMap(suite -> suite.outcomes().stream()).toList();
        boolean passed = outcomes.stream().allMatch(Outcome::passed);
        if (arguments.has(COVERAGE)) {
            List<Coverage.OfRule> coverage = new ArrayList<>();
            suites.forEach(suite -> coverage.addAll(Coverage.of(suite.rules(), suite.tests(), asOf)));
            terminal.out().print(CoverageText.coverage(Coverage.together(coverage), terminal.paint()) + "\n");
        }
        if (arguments.has(MUTATION) && passed) {
            List<Mutation.OfRule> mutation = new ArrayList<>();
            suites.forEach(suite -> mutation.addAll(Mutation.of(suite.rules(), suite.tests(), asOf)));
            terminal.out().print(CoverageText.mutation(Mutation.together(mutation), terminal.paint()) + "\n");
        }
        terminal.out().print(TestText.of(outcomes, terminal.paint()));
        if (arguments.has(MUTATION) && !passed) {
            terminal.out().print("No changes to the rules were tried: first, all tests have to pass.\n");
        }
        return passed ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static void write(String name, String content, Terminal terminal) {
        Path file = Options.output(name, JUNIT, terminal);
        new OutputWriter(file.resolveSibling("."), "name another place with " + JUNIT)
                .write(List.of(
                        new OutputFile(file.getFileName().toString(), content.getBytes(StandardCharsets.UTF_8))));
    }
}
