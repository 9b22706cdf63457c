package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.backend.report.ReportBackend;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Analysis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon report}: everything, for people, as Markdown and as a page. */
final class ReportCommand implements Command {
    private static final String OUTPUT = "--output";
    private static final String NO_DIAGRAM = "--no-diagram";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "report",
                "report -o DIR [OPTIONS] [PATH...]",
                new String[] {
                    "Write a report: report.md, report.html (one page that needs nothing beside it) and diagram.svg. It has"
                            + " the open threats with their reasons, the questions, the decisions with their dates, what is"
                            + " mitigated and by what, the assertions, and what the model draws."
                },
                "  merlon report -o out                     of the model in this folder",
                "  merlon report --no-diagram -o out m.tm   faster, without the picture");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder("-o", OUTPUT)
                .paramLabel("DIR")
                .type(String.class)
                .required(true)
                .description("The folder to write to; files of these names in it are replaced.")
                .build());
        spec.addOption(OptionSpec.builder(NO_DIAGRAM)
                .description("Leave the data flow diagram out.")
                .build());
        Frameworks.addTo(
                spec,
                "A framework whose clauses the report has a chapter about, such as pci-dss, besides those that the model uses;"
                        + " may be given several times.");
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        Options.addPolicy(spec);
        Options.addBase(spec);
        Options.addVariant(
                spec,
                "Report on this variant of the model; without it, on the model, and on what differs in its variants.");
        Options.addWhole(spec);
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Options.requireOneVariant(arguments);
        String folder = arguments.value(OUTPUT, "");
        OutputWriter writer = new OutputWriter(terminal.folder().resolve(Options.path(folder)));
        Workspace workspace = Workspace.load(arguments, Options.paths(arguments, 0), terminal);
        Analysis analysis = workspace.onlyModel();
        Frameworks.require(arguments, analysis, terminal);
        boolean draws = !arguments.has(NO_DIAGRAM);
        List<OutputFile> files = new ReportBackend(
                        () -> draws ? DiagramBackend.svg(analysis) : Optional.empty(),
                        workspace.variants(),
                        workspace.diagnostics())
                .filesOf(analysis);
        writer.write(files);
        terminal.out()
                .print("Wrote " + files.stream().map(OutputFile::name).collect(Collectors.joining(", ")) + " to "
                        + folder + ".\n");
        return ExitCode.CLEAN;
    }
}
