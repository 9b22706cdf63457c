package dev.merlon.cli;

import dev.merlon.backend.Tally;
import dev.merlon.compile.SourceReader;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.Display;
import dev.merlon.format.Formatter;
import dev.merlon.project.FirstDifference;
import dev.merlon.project.OutputWriter;
import dev.merlon.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon fmt}: sets files in the one style of the language. */
final class FmtCommand implements Command {
    private static final String CHECK = "--check";
    private static final String STDIN = "--stdin";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "fmt",
                "fmt [OPTIONS] [PATH...]",
                new String[] {
                    "Set .tm files in the one style of the language: two blanks, 100 columns, one declaration a line. What"
                            + " a file says, its order and its comments stay. Prints the names of the files it changes. A"
                            + " file with mistakes in its syntax is left as it is."
                },
                "  merlon fmt                               the files in this folder",
                "  merlon fmt --check                       for a build: changes nothing, fails where it would",
                "  merlon fmt --stdin < draft.tm            for an editor");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder(CHECK)
                .description("Change nothing; list the files that are not in the style, and exit with 1.")
                .build());
        spec.addOption(OptionSpec.builder(STDIN)
                .description("Read one text from the standard input and write it to the standard output.")
                .build());
        return spec;
    }

    @Override
    public boolean takesAnyPaths() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        boolean check = arguments.has(CHECK);
        if (!arguments.has(STDIN)) {
            return files(Options.paths(arguments, 0), check, terminal);
        }
        if (!arguments.words().isEmpty()) {
            throw new UsageException(STDIN + " takes no path", "leave out either of them");
        }
        return stream(check, terminal);
    }

    private static int stream(boolean check, Terminal terminal) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = SourceReader.read(terminal.in(), "<stdin>", diagnostics);
        String text = file == null ? null : Formatter.format(file, diagnostics);
        if (file == null || text == null) {
            printMistakes(diagnostics, terminal);
            return ExitCode.DOES_NOT_COMPILE;
        }
        if (!check) {
            terminal.out().print(text);
            return ExitCode.CLEAN;
        }
        if (text.equals(file.text())) {
            return ExitCode.CLEAN;
        }
        terminal.out().print(new FirstDifference(file, text).text());
        return ExitCode.FINDINGS;
    }

    private static int files(List<String> paths, boolean check, Terminal terminal) {
        Diagnostics diagnostics = new Diagnostics();
        List<SourceFile> files = new SourceReader(terminal.folder())
                .read(paths.stream().map(Options::path).toList(), diagnostics)
                .files();
        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile file : files) {
            String text = Formatter.format(file, diagnostics);
            if (text == null || text.equals(file.text())) {
                continue;
            }
            changed.add(file);
            if (check) {
                terminal.out().print(new FirstDifference(file, text).text());
            } else {
                OutputWriter.inPlace(terminal.folder(), file, text);
                terminal.out().print(Display.escape(file.name()) + "\n");
            }
        }
        printMistakes(diagnostics, terminal);
        if (check && !changed.isEmpty()) {
            terminal.out()
                    .print("\n" + changed.size() + " of " + Tally.number(files.size(), "file")
                            + " not in the style. `merlon fmt " + Workspace.shell(paths) + "` sets "
                            + (changed.size() == 1 ? "it" : "them") + ".\n");
        }
        if (diagnostics.hasErrors()) {
            return ExitCode.DOES_NOT_COMPILE;
        }
        return check && !changed.isEmpty() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static void printMistakes(Diagnostics diagnostics, Terminal terminal) {
        terminal.err().print(new DiagnosticPrinter(terminal.colour()).print(diagnostics.inFileOrder()));
    }
}
