package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.Tally;
import dev.merlon.check.CheckedProgram;
import dev.merlon.compile.Compilation;
import dev.merlon.handbook.Handbook;
import dev.merlon.project.OutputWriter;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon doc}: pages about libraries. */
final class DocCommand implements Command {
    private static final String OUTPUT = "--output";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "doc",
                "doc -o DIR [OPTIONS] [PATH...]",
                new String[] {
                    "Write the pages of a handbook about libraries, in Markdown: for each library its rules (when each"
                            + " applies, what answers it, what it asks, a test as an example), its controls and its words;"
                            + " and index.md, which leads to them. Tests that lie beside a library, or are named with it, are"
                            + " the examples."
                },
                "  merlon doc -o docs/library rules/             of the libraries in a folder",
                "  merlon doc -o out bank.tm bank-tests.tm       of one with its tests");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder("-o", OUTPUT)
                .paramLabel("DIR")
                .type(String.class)
                .required(true)
                .description("The folder to write to; files of these names in it are replaced.")
                .build());
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String folder = arguments.value(OUTPUT, "");
        OutputWriter writer = new OutputWriter(terminal.folder().resolve(Options.path(folder)));
        Workspace workspace = Workspace.load(arguments, Options.paths(arguments, 0), terminal);
        if (workspace.hasErrors()) {
            workspace.printMistakes();
            return ExitCode.DOES_NOT_COMPILE;
        }
        List<Handbook.Entry> entries = new ArrayList<>();
        for (Compilation compilation : workspace.compilations()) {
            ResolvedProgram program = compilation.resolved();
            CheckedProgram checked = compilation.checked();
            if (program != null && checked != null && program.main().form() == Module.Form.LIBRARY) {
                entries.add(new Handbook.Entry(program, checked.book().vocabulary()));
            }
        }
        if (entries.isEmpty()) {
            throw new UsageException(
                    "there is no library here", "name a file that begins with `library`, or its folder");
        }
        List<OutputFile> files = Handbook.of(entries);
        writer.write(files);
        terminal.out()
                .print("Wrote " + Handbook.INDEX + " and " + Tally.number(files.size() - 1, "page") + " to " + folder
                        + ".\n");
        return ExitCode.CLEAN;
    }
}
