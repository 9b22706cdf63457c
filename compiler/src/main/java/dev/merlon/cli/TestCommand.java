package dev.merlon.cli;

import dev.merlon.backend.text.TestText;
import dev.merlon.check.CheckedProgram;
import dev.merlon.compile.Compilation;
import dev.merlon.rule.RuleTest;
import dev.merlon.rule.TestRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code merlon test}: runs the tests of rules. */
final class TestCommand implements Command {
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
                "  merlon test library.tm tests/            of a library whose tests are elsewhere");
        Options.addPaths(spec);
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
        List<TestRunner.Outcome> outcomes = new ArrayList<>();
        for (Compilation compilation : workspace.compilations()) {
            CheckedProgram checked = compilation.checked();
            if (checked != null) {
                for (RuleTest test : checked.tests()) {
                    outcomes.add(TestRunner.run(test, asOf));
                }
            }
        }
        if (outcomes.isEmpty()) {
            throw new UsageException("there is no `test` block here", "name the files or folders that hold tests");
        }
        terminal.out().print(TestText.of(outcomes, terminal.paint()));
        return outcomes.stream().allMatch(TestRunner.Outcome::passed) ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
