package dev.merlon.cli;

import dev.merlon.backend.Gate;
import dev.merlon.backend.OutputFile;
import dev.merlon.compile.Timings;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon check}: what is wrong with the design, and what to do. */
final class CheckCommand implements Command {
    private static final String FAIL_ON = "--fail-on";
    private static final String QUESTIONS = "--questions";
    private static final String QUIET = "--quiet";
    private static final String TIMINGS = "--timings";
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
                "  merlon check --format json > check.json  for programs; docs/schema/check-1.schema.json",
                "  merlon check --format sarif=check.sarif  the usual text, and a file for code scanning");
        Options.addPaths(spec);
        Formats.addTo(
                spec,
                "text (the default), json, sarif for code scanning, junit for build servers, github for the log of a"
                        + " workflow, gitlab for code quality, or what `merlon export --list` shows.");
        spec.addOption(Options.text(
                FAIL_ON,
                "SEVERITY",
                "Exit with 1 when an open threat is at least this bad: info, low, medium, high (the default"
                        + " unless a policy decides on threats), critical; none: never. An assertion that"
                        + " fails and a policy always count."));
        spec.addOption(
                Options.text(QUESTIONS, "N", "How many questions to show: a number (the default is 10) or all."));
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
        Options.addBase(spec);
        Options.addVariant(
                spec,
                "Check this variant of the model, and nothing else; `all` shows each of them as a whole. Without it, the"
                        + " model is shown, and of its variants what differs; all of them count.");
        Options.addWhole(spec);
        Options.addBackendPath(spec);
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
        try (Export export = Export.of(arguments, terminal)) {
            return run(arguments, terminal, gate, export);
        }
    }

    private static int run(Arguments arguments, Terminal terminal, Gate gate, Export export) {
        Formats formats = Formats.of(arguments, format -> export.require(format, CheckTexts.FORMATS), Formats.TEXT);
        int questions = questions(arguments);
        List<String> paths = Options.paths(arguments, 0);
        Workspace workspace = Workspace.load(arguments, paths, terminal);
        workspace.timings().enter(Timings.Phase.WRITE);
        String options = Options.libraryPath(arguments) + Options.evidenceText(arguments);
        boolean whole = Options.ALL_VARIANTS.equals(arguments.value(Options.VARIANT));
        CheckTexts texts = new CheckTexts(workspace, paths, options, gate, questions, arguments.has(QUIET), whole);
        formats.writeAll(
                (format, place) -> CheckTexts.FORMATS.contains(format)
                        ? List.of(OutputFile.of(format, texts.of(format, place)))
                        : export.files(format, workspace, gate),
                terminal);
        if (workspace.hasErrors() && export.leavesOut(formats.printed())) {
            workspace.printMistakes();
        }
        if (arguments.has(TIMINGS)) {
            terminal.out().flush();
            workspace.timings().enter(null);
            terminal.err().print(TimingsText.of(workspace.timings(), workspace.analyses()));
        }
        if (workspace.hasErrors()) {
            return ExitCode.DOES_NOT_COMPILE;
        }
        return workspace.everything().stream().anyMatch(gate::fails) ? ExitCode.FINDINGS : ExitCode.CLEAN;
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
