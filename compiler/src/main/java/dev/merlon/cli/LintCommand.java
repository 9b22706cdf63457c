package dev.merlon.cli;

import dev.merlon.backend.Tally;
import dev.merlon.check.CheckedProgram;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.lint.LintedProgram;
import dev.merlon.lint.Linter;
import dev.merlon.resolve.ResolvedProgram;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code merlon lint}: what is right and of no use. */
final class LintCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "lint",
                "lint [OPTIONS] [PATH...]",
                new String[] {
                    "Find what is right and of no use: elements that no flow reaches, data that nothing uses, controls and"
                            + " attributes that no rule asks for, rules that can never apply or that another makes needless."
                            + " Libraries that are named together count as each other's users."
                },
                "  merlon lint                              the models and libraries in this folder",
                "  merlon lint words.tm rules.tm            a library of words with the one that uses them");
        Options.addPaths(spec);
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        return spec;
    }

    @Override
    public boolean takesAnyPaths() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Workspace workspace = Workspace.load(arguments, Options.paths(arguments, 0), terminal);
        if (workspace.hasErrors()) {
            workspace.printMistakes();
            return ExitCode.DOES_NOT_COMPILE;
        }
        List<Diagnostic> found = lint(workspace.compilations());
        terminal.out().print(new DiagnosticPrinter(terminal.colour()).print(found));
        terminal.out()
                .print(
                        found.isEmpty()
                                ? "Everything is of use.\n"
                                : Tally.number(found.size(), "warning") + ". `merlon explain "
                                        + found.get(0).code() + "` says more about the first.\n");
        return found.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** The warnings about compiled programs, in their order. */
    static List<Diagnostic> lint(List<Compilation> compilations) {
        List<LintedProgram> programs = new ArrayList<>();
        for (Compilation compilation : compilations) {
            ResolvedProgram program = compilation.resolved();
            CheckedProgram checked = compilation.checked();
            if (program != null && checked != null) {
                programs.add(new LintedProgram(program, checked));
            }
        }
        return Linter.lint(programs).stream().flatMap(List::stream).toList();
    }
}
