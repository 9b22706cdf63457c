package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.Tally;
import dev.merlon.backend.assertions.AssertionsBackend;
import dev.merlon.backend.assertions.AssertionsBackend.Suite;
import dev.merlon.project.GeneratedFolder;
import dev.merlon.rule.Analysis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon assertions}: tests in JUnit that hold the running system against its models. */
final class AssertionsCommand implements Command {
    private static final String OUTPUT = "--output";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "assertions",
                "assertions -o DIR [OPTIONS] [PATH...]",
                new String[] {
                    "Write tests in Java, for JUnit 5, that hold the running system against its models: a test for each"
                            + " assertion, for each decision that ends, and for each control that can be tried. Their"
                            + " results prove these controls, given to a check with --evidence.",
                    "DIR is for these tests alone: what an earlier run wrote there and this one does not is removed."
                },
                "  merlon assertions -o src/test/generated           tests for the models of this folder",
                "  merlon check --evidence target/surefire-reports   which controls they prove");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder("-o", OUTPUT)
                .paramLabel("DIR")
                .type(String.class)
                .required(true)
                .description("The folder to write them to.")
                .build());
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String output = arguments.value(OUTPUT, "");
        Path folder = terminal.folder().resolve(Options.path(output));
        if (output.isBlank()) {
            throw new UsageException("`" + output + "` is not a folder", "name a folder for -o");
        }
        Workspace workspace = Workspace.load(arguments, Options.paths(arguments, 0), terminal);
        if (workspace.hasErrors()) {
            workspace.printMistakes();
            throw new DoesNotCompileException();
        }
        List<Analysis> analyses = workspace.analyses();
        if (analyses.isEmpty()) {
            throw Workspace.several(analyses);
        }
        List<OutputFile> files = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (Analysis analysis : analyses) {
            Suite suite = AssertionsBackend.suite(analysis);
            files.addAll(suite.files());
            suite.told(analysis.model().model().name())
                    .forEach(line -> said.append(line).append('\n'));
        }
        files.add(AssertionsBackend.template(analyses));
        int changed = new GeneratedFolder(folder, AssertionsBackend.HEADER, "-o").replace(files);
        terminal.out().print(said.toString());
        terminal.out()
                .print(
                        changed == 0
                                ? "They are all in " + output + " already.\n"
                                : "Changed " + Tally.number(changed, "file") + " in " + output + ".\n");
        return ExitCode.CLEAN;
    }
}
