package dev.merlon.cli;

import dev.merlon.compile.LockMode;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.Display;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.project.LockUpdate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon lock}: writes down which libraries, in which version and with which content, the programs use. */
final class LockCommand implements Command {
    private static final String REVIEWED = "--reviewed";
    private static final String ALL = "all";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "lock",
                "lock [OPTIONS] [PATH...]",
                new String[] {
                    "Write merlon.lock beside each model: the version and a digest of every library that it uses and that is"
                            + " not among its own files. From then on a library that differs is an error, so that findings"
                            + " change only when somebody meant it. Locked versions stay while they are there and fit;"
                            + " `merlon upgrade` takes newer ones.",
                    "It also keeps the facts that each decision rests on. When they change, `merlon check` says that the"
                            + " decision needs a review, until --reviewed says that somebody has looked at it."
                },
                "  merlon lock                              for the models in this folder",
                "  merlon check --locked                    for a build: nothing may differ from the lock");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder(REVIEWED)
                .paramLabel("THREAT")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("The id of a threat whose decision somebody has looked at again and stands by, or all; may"
                        + " be given several times.")
                .build());
        Options.addLibraryPath(spec);
        Options.addEvidence(spec);
        Options.addAsOf(spec);
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
        List<String> reviewed = arguments.values(REVIEWED);
        checkReviewed(reviewed, workspace);
        Predicate<String> isReviewed = id -> reviewed.contains(ALL) || reviewed.contains(id);
        List<LockUpdate> updates = updates(workspace, paths, isReviewed, terminal);
        for (LockUpdate update : updates) {
            if (update.isNeeded()) {
                update.write();
                terminal.out().print("Wrote " + update.name() + ": " + update.count() + ".\n" + update.changes());
            } else if (update.isEmpty()) {
                terminal.out()
                        .print(update.name()
                                + " is not needed: all libraries lie in the project, and nothing is decided.\n");
            } else {
                terminal.out().print(update.name() + " is up to date: " + update.count() + ".\n");
            }
            terminal.out().print(waiting(update.waiting()));
        }
        return ExitCode.CLEAN;
    }

    /** A decision that is named as reviewed, and is not there, may have been meant as another. */
    private static void checkReviewed(List<String> reviewed, Workspace workspace) {
        List<String> decided = LockUpdate.decided(workspace.compilations());
        for (String id : reviewed) {
            if (!id.equals(ALL) && !decided.contains(id)) {
                throw new UsageException(
                        "no decision stands about `" + id + "`",
                        NameSuggester.nearest(id, decided)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("give the id of a threat, as `merlon ledger` shows it, or all"));
            }
        }
    }

    private static String waiting(List<String> threats) {
        if (threats.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("Pinned as they were, until somebody has looked at them:\n");
        threats.forEach(
                id -> text.append("  review   ").append(Display.escape(id)).append('\n'));
        String one = threats.size() == 1 ? Workspace.shell(threats) : ALL;
        return text.append("Then: merlon lock --reviewed ")
                .append(one)
                .append('\n')
                .toString();
    }

    /**
     * What happens to the locks of a workspace.
     *
     * @param reviewed whether somebody has looked at the decision about a threat, by its id; null where decisions are
     *     left as they are
     * @throws DoesNotCompileException where one is damaged
     */
    static List<LockUpdate> updates(
            Workspace workspace, List<String> paths, @Nullable Predicate<String> reviewed, Terminal terminal) {
        List<Path> folders = paths.stream()
                .map(path -> terminal.folder()
                        .resolve(Options.path(path))
                        .toAbsolutePath()
                        .normalize())
                .filter(Files::isDirectory)
                .toList();
        Diagnostics diagnostics = new Diagnostics();
        List<LockUpdate> updates = LockUpdate.of(workspace.compilations(), folders, reviewed, diagnostics);
        if (diagnostics.hasErrors()) {
            terminal.err().print(new DiagnosticPrinter(terminal.colour()).print(diagnostics.inFileOrder()));
            throw new DoesNotCompileException();
        }
        return updates;
    }
}
