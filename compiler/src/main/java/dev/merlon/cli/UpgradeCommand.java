package dev.merlon.cli;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.LockMode;
import dev.merlon.compile.ProgramLock;
import dev.merlon.lock.LockFile;
import dev.merlon.project.LockUpdate;
import dev.merlon.resolve.LibrarySource;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon upgrade}: takes newer libraries, and says what they change in the findings. */
final class UpgradeCommand implements Command {
    private static final String DRY_RUN = "--dry-run";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "upgrade",
                "upgrade [OPTIONS] [PATH...]",
                new String[] {
                    "Take the newest libraries that fit what each `use` asks for, in place of those that merlon.lock pins; and"
                            + " show what they change: findings that are new, gone or rated otherwise, by library. A new major"
                            + " version is only named: it is taken by changing the `use`."
                },
                "  merlon upgrade --dry-run                 what newer libraries would change",
                "  merlon upgrade                           take them");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder(DRY_RUN)
                .description("Show what would change, and write nothing.")
                .build());
        Options.addLibraryPath(spec);
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
        LibrarySource libraries = Options.libraries(arguments, terminal);
        Workspace now = Workspace.load(arguments, paths, LockMode.PREFER, libraries, terminal);
        Workspace then = Workspace.load(arguments, paths, LockMode.IGNORE, libraries, terminal);
        List<LockUpdate> updates = LockCommand.updates(then, List.of(), null, terminal);
        if (then.hasErrors()) {
            then.printMistakes();
            terminal.err().print(now.hasErrors() ? "" : tried(updates));
            return ExitCode.DOES_NOT_COMPILE;
        }
        Map<String, Compilation> before = new HashMap<>();
        now.compilations()
                .forEach(compilation ->
                        before.put(compilation.units().get(0).source().name(), compilation));
        List<String> parts = new ArrayList<>();
        for (Compilation after : then.compilations()) {
            ProgramLock lock = after.lock();
            Compilation old = before.get(after.units().get(0).source().name());
            if (lock != null && old != null && old.lock() != null) {
                parts.add(new Upgrade(old, old.lock(), after, lock, lockOf(updates, lock), libraries).text(terminal));
            }
        }
        terminal.out().print(String.join("\n", parts));
        write(updates, arguments.has(DRY_RUN), terminal);
        return ExitCode.CLEAN;
    }

    private static String tried(List<LockUpdate> updates) {
        StringBuilder text = new StringBuilder("\nThat is so with newer libraries. Nothing was written.\n");
        updates.forEach(update -> text.append(update.changes()));
        return text.toString();
    }

    private static LockFile lockOf(List<LockUpdate> updates, ProgramLock lock) {
        return updates.stream()
                .filter(update -> update.name().equals(lock.name()))
                .map(LockUpdate::before)
                .findFirst()
                .orElse(LockFile.EMPTY);
    }

    private static void write(List<LockUpdate> updates, boolean dry, Terminal terminal) {
        for (LockUpdate update : updates) {
            if (!Files.exists(update.file()) || !update.isNeeded()) {
                continue;
            }
            if (!dry) {
                update.write();
            }
            terminal.out().print("\n" + (dry ? "Would write " : "Wrote ") + update.name() + ".\n");
        }
    }
}
