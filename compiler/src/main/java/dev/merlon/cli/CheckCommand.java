package dev.merlon.cli;

import dev.merlon.backend.Tally;
import dev.merlon.backend.json.CheckJson;
import dev.merlon.backend.text.CheckText;
import dev.merlon.check.CheckedProgram;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.Timings;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Display;
import dev.merlon.project.Gate;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Analysis;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon check}: what is wrong with the design, and what to do. */
final class CheckCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String FAIL_ON = "--fail-on";
    private static final String QUESTIONS = "--questions";
    private static final String QUIET = "--quiet";
    private static final String TIMINGS = "--timings";
    private static final List<String> FORMATS = List.of("text", "json");
    private static final int MOST_QUESTIONS = 10;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "check",
                "check [OPTIONS] [PATH...]",
                new String[] {
                    "Find what is wrong with the security design of a system: open threats, worst first; questions whose"
                            + " answers would settle something; assertions that fail; decisions to look after.",
                },
                "  merlon check                             the models in this folder",
                "  merlon check --fail-on medium model.tm   for a build that should be strict",
                "  merlon check --questions all             all that the model leaves unsaid",
                "  merlon check --format json > check.json  for programs; docs/schema/check-1.schema.json");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder(FORMAT)
                .paramLabel("FORMAT")
                .type(String.class)
                .description("text (the default) or json.")
                .build());
        spec.addOption(OptionSpec.builder(FAIL_ON)
                .paramLabel("SEVERITY")
                .type(String.class)
                .description(
                        "Exit with 1 when an open threat is at least this bad: info, low, medium, high (the default"
                                + " unless a policy decides on threats), critical; none: never. An assertion that"
                                + " fails and a policy always count.")
                .build());
        spec.addOption(OptionSpec.builder(QUESTIONS)
                .paramLabel("N")
                .type(String.class)
                .description("How many questions to show: a number (the default is 10) or all.")
                .build());
        spec.addOption(OptionSpec.builder("-q", QUIET)
                .description("Print the summary only.")
                .build());
        spec.addOption(OptionSpec.builder(TIMINGS)
                .description("Print to standard error how long each phase took, and the slowest rules.")
                .build());
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        Options.addPolicy(spec);
        Options.addWhole(spec);
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public boolean takesAnyPaths() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String limit = Options.choice(arguments, FAIL_ON, Gate.LIMITS);
        Gate gate = new Gate(arguments.value(FAIL_ON) == null ? null : limit);
        boolean json = Options.choice(arguments, FORMAT, FORMATS).equals("json");
        int questions = questions(arguments);
        List<String> paths = Options.paths(arguments, 0);
        Workspace workspace = Workspace.load(arguments, paths, terminal);
        workspace.timings().enter(Timings.Phase.WRITE);
        if (json) {
            json(workspace, terminal);
        } else {
            boolean quiet = arguments.has(QUIET);
            print(workspace, terminal, (compilation, text) -> {
                String typed = Workspace.shell(workspace.pathsOf(compilation, paths))
                        + Options.libraryPath(arguments)
                        + Options.evidenceText(arguments);
                String failOn = gate.limit(compilation.analysis());
                return quiet ? text.summary(typed, failOn) : text.full(questions, typed, failOn);
            });
        }
        if (arguments.has(TIMINGS)) {
            terminal.out().flush();
            workspace.timings().enter(null);
            terminal.err().print(TimingsText.of(workspace.timings(), workspace.analyses()));
        }
        if (workspace.hasErrors()) {
            return ExitCode.DOES_NOT_COMPILE;
        }
        return workspace.analyses().stream().anyMatch(gate::fails) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static void json(Workspace workspace, Terminal terminal) {
        List<Analysis> analyses = workspace.analyses();
        if (analyses.size() > 1) {
            throw Workspace.several(analyses);
        }
        terminal.out().print(CheckJson.document(workspace.diagnostics(), analyses.isEmpty() ? null : analyses.get(0)));
    }

    private static void print(
            Workspace workspace, Terminal terminal, BiFunction<Compilation, CheckText, String> printer) {
        String between = "";
        boolean models = !workspace.analyses().isEmpty();
        for (Compilation compilation : workspace.compilations()) {
            boolean silent =
                    compilation.analysis() == null && compilation.diagnostics().isEmpty();
            if (models && silent) {
                continue; // A library beside the models that use it, with nothing to say of it.
            }
            terminal.out().print(between + text(workspace, compilation, terminal, printer));
            between = "\n";
        }
    }

    private static String text(
            Workspace workspace,
            Compilation compilation,
            Terminal terminal,
            BiFunction<Compilation, CheckText, String> printer) {
        Analysis analysis = compilation.analysis();
        if (analysis != null) {
            return printer.apply(compilation, new CheckText(analysis, compilation.diagnostics(), terminal.paint()));
        }
        String diagnostics = new DiagnosticPrinter(terminal.colour()).print(compilation.diagnostics());
        if (compilation.hasErrors()) {
            return diagnostics + workspace.mistakes(compilation.diagnostics());
        }
        return diagnostics + library(workspace, compilation);
    }

    private static String library(Workspace workspace, Compilation compilation) {
        ResolvedProgram program = compilation.resolved();
        boolean complete =
                compilation.checked() != null && program != null && !workspace.hasErrorsIn(program.libraries());
        if (program != null && (program.main().isModel() || !complete)) {
            return Display.escape(program.main().name()) + ": not checked, because what it uses has mistakes.\n";
        }
        if (program != null && program.main().isPolicy()) {
            return Display.escape(program.main().name())
                    + ": the policy compiles. `merlon check --policy FILE MODEL` holds a model against it.\n";
        }
        CheckedProgram library = compilation.checked();
        int tests = library == null ? 0 : library.tests().size();
        String name =
                program == null ? "the library" : Display.escape(program.main().name());
        return name + ": the library compiles."
                + (tests == 0 ? "" : " `merlon test` runs its " + Tally.number(tests, "test") + ".")
                + "\n";
    }

    private static int questions(Arguments arguments) {
        String text = arguments.value(QUESTIONS);
        if (text == null) {
            return MOST_QUESTIONS;
        }
        if (text.equals("all")) {
            return Integer.MAX_VALUE;
        }
        if (!text.matches("[0-9]{1,6}")) {
            throw new UsageException("`" + text + "` is not a value of " + QUESTIONS, "it is a number or all");
        }
        return Integer.parseInt(text);
    }
}
