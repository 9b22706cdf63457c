package dev.merlon.cli;

import dev.merlon.compile.LockMode;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.project.LockUpdate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code merlon lock}: writes down which libraries, in which version and with which content, the programs use. */
final class LockCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "lock",
                "lock [OPTIONS] [PATH...]",
                new String[] {
                    "Write merlon.lock beside each model: the version and a digest of every library that it uses and that is"
                            + " not among its own files. From then on a library that differs is an error, so that findings"
                            + " change only when somebody meant it. Locked versions stay while they are there and fit;"
                            + " `merlon upgrade` takes newer ones."
                },
                "  merlon lock                              for the models in this folder",
                "  merlon check --locked                    for a build: nothing may differ from the lock");
        Options.addPaths(spec);
        Options.addLibraryPath(spec);
        return spec;
    }

    @Override
    public boolean takesAnyPaths() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<String> paths = Options.paths(arguments, 0);
        Workspace workspace = Workspace.load(arguments, paths, LockMode.PREFER, terminal);
        if (workspace.hasErrors()) {
            workspace.printMistakes();
            return ExitCode.DOES_NOT_COMPILE;
        }
        List<LockUpdate> updates = updates(workspace, paths, terminal);
        for (LockUpdate update : updates) {
            if (update.isNeeded()) {
                update.write();
                terminal.out().print("Wrote " + update.name() + ": " + update.count() + ".\n" + update.changes());
            } else if (update.isEmpty()) {
                terminal.out().print(update.name() + " is not needed: all libraries lie in the project.\n");
            } else {
                terminal.out().print(update.name() + " is up to date: " + update.count() + ".\n");
            }
        }
        return ExitCode.CLEAN;
    }

    /**
     * What happens to the locks of a workspace.
     *
     * @throws DoesNotCompileException where one is damaged
     */
    static List<LockUpdate> updates(Workspace workspace, List<String> paths, Terminal terminal) {
        List<Path> folders = paths.stream()
                .map(path -> terminal.folder()
                        .resolve(Options.path(path))
                        .toAbsolutePath()
                        .normalize())
                .filter(Files::isDirectory)
                .toList();
        Diagnostics diagnostics = new Diagnostics();
        List<LockUpdate> updates = LockUpdate.of(workspace.compilations(), folders, diagnostics);
        if (diagnostics.hasErrors()) {
            terminal.err().print(new DiagnosticPrinter(terminal.colour()).print(diagnostics.inFileOrder()));
            throw new DoesNotCompileException();
        }
        return updates;
    }
}
