package dev.merlon.cli;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Gate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon export}: a model, and what was found in it, in the format of another tool. */
final class ExportCommand implements Command {
    private static final String LIST = "--list";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "export",
                "export --format NAME [-o FILE] [OPTIONS] [PATH...]",
                new String[] {
                    "Write a model, and what was found in it, in the format of another tool. Open threats are no failure"
                            + " here: that is for `merlon check`, which can write these formats as well."
                },
                "  merlon export --list                         what formats there are",
                "  merlon export --format csv -o ledger.csv     the ledger of the model in this folder",
                "  merlon export --format wiki --backend-path acme.jar model.tm",
                "                                               a format that a jar adds; its code is run");
        Options.addPaths(spec);
        Formats.addTo(spec, "What to write; `merlon export --list` shows the formats.");
        spec.addOption(OptionSpec.builder(LIST)
                .description("List the formats, and what they are for.")
                .build());
        Options.addLibraryPath(spec);
        Options.addBackendPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        Options.addPolicy(spec);
        Options.addBase(spec);
        Options.addVariant(spec, "Write this variant of the model instead.");
        Options.addWhole(spec);
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Options.requireOneVariant(arguments);
        try (Export export = Export.of(arguments, terminal)) {
            return run(arguments, terminal, export);
        }
    }

    private static int run(Arguments arguments, Terminal terminal, Export export) {
        if (arguments.has(LIST)) {
            terminal.out().print(list(export.all()));
            return ExitCode.CLEAN;
        }
        Formats formats = Formats.of(arguments, format -> export.require(format, List.of()), "");
        if (formats.isEmpty()) {
            throw new UsageException(
                    "export to what?",
                    "--format NAME, one of "
                            + export.all().stream().map(Backend::name).collect(Collectors.joining(", ")));
        }
        Workspace workspace = Workspace.load(arguments, Options.paths(arguments, 0), terminal);
        formats.writeAll((format, place) -> export.files(format, workspace, new Gate(null)), terminal);
        if (workspace.hasErrors()) {
            workspace.printMistakes();
            return ExitCode.DOES_NOT_COMPILE;
        }
        return ExitCode.CLEAN;
    }

    private static String list(List<Backend> formats) {
        int width =
                formats.stream().mapToInt(each -> each.name().length()).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        for (Backend each : formats) {
            lines.append(each.name())
                    .append(" ".repeat(width - each.name().length() + 2))
                    .append(each.description())
                    .append('\n');
        }
        return lines.toString();
    }
}
