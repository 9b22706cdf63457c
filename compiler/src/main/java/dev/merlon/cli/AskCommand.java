package dev.merlon.cli;

import dev.merlon.backend.Tally;
import dev.merlon.compile.SourceReader;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.Display;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon ask}: the questions of a model as a conversation. */
final class AskCommand implements Command {
    private static final String ANSWERS = "--answers";
    private static final String LIST = "--list";
    private static final String DRY_RUN = "--dry-run";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "ask",
                "ask [OPTIONS] [PATH...]",
                new String[] {
                    "Ask the questions of a model one by one, the most valuable first: what is asked, which threats wait,"
                            + " and what each answer would decide. Each answer is written into the .tm file at once, where"
                            + " its element is declared; stop whenever you like."
                },
                "  merlon ask                               the model in this folder, in the terminal",
                "  merlon ask --list > answers.txt          the questions, as a file to fill in",
                "  merlon ask --answers answers.txt         what was filled in; all of it, or nothing if one is wrong");
        Options.addPaths(spec);
        spec.addOption(Options.text(
                ANSWERS, "FILE", "Take the answers from a file with lines `question = answer`, and ask nothing."));
        spec.addOption(OptionSpec.builder(LIST)
                .description("Print the questions as such a file, and ask nothing.")
                .build());
        spec.addOption(OptionSpec.builder(DRY_RUN)
                .description("Show what would be written, and write nothing.")
                .build());
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        Options.addVariant(
                spec,
                "Ask the questions of this variant of the model; what is asked only there is answered in its body.");
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public boolean takesAnyPaths() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Options.requireOneVariant(arguments);
        List<String> paths = Options.paths(arguments, 0);
        Asking asking = new Asking(drafts -> Workspace.load(arguments, paths, drafts, terminal), terminal);
        boolean dry = arguments.has(DRY_RUN);
        String answers = arguments.value(ANSWERS);
        if (arguments.has(LIST) && (answers != null || dry)) {
            throw new UsageException(
                    LIST + " and " + (answers != null ? ANSWERS : DRY_RUN) + " exclude each other", "keep one of them");
        }
        if (arguments.has(LIST)) {
            terminal.out().print(AnswersFile.template(asking));
            return ExitCode.CLEAN;
        }
        if (answers != null) {
            return answer(asking, answers, dry, terminal);
        }
        new Conversation(asking, dry, terminal).run();
        return ExitCode.CLEAN;
    }

    private static int answer(Asking asking, String name, boolean dry, Terminal terminal) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = read(name, diagnostics, terminal);
        int before = asking.questions().size();
        int count = file == null ? 0 : new AnswersFile(file, diagnostics).apply(asking);
        if (diagnostics.hasErrors()) {
            terminal.err().print(new DiagnosticPrinter(terminal.colour()).print(diagnostics.inFileOrder()));
            terminal.err().print("Nothing is written.\n");
            return ExitCode.DOES_NOT_COMPILE;
        }
        asking.changes().forEach(change -> terminal.out().print(change.text()));
        String files = Display.escape(asking.changedFiles());
        int left = asking.questions().size();
        if (!dry && asking.hasChanges() && !asking.write()) {
            throw new UsageException(files + " has been changed by somebody else", "nothing is written; try again");
        }
        String done = files.isEmpty() ? "" : dry ? " Nothing is written." : " Wrote " + files + ".";
        terminal.out()
                .print(Tally.number(count, "answer") + ", " + Tally.number(before, "question") + " before and " + left
                        + " after." + done + "\n");
        return ExitCode.CLEAN;
    }

    private static @Nullable SourceFile read(String name, Diagnostics diagnostics, Terminal terminal) {
        try (InputStream stream = Files.newInputStream(terminal.folder().resolve(Options.path(name)))) {
            return SourceReader.read(stream, name, diagnostics);
        } catch (IOException e) {
            throw new UsageException("cannot read `" + Display.escape(name) + "`", "name a file with answers");
        }
    }
}
