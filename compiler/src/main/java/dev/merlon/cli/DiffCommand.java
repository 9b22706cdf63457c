package dev.merlon.cli;

import dev.merlon.backend.Gate;
import dev.merlon.backend.text.ComparisonText;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diff.ChangeGate;
import dev.merlon.history.Commit;
import dev.merlon.history.HistoryException;
import dev.merlon.project.NamedState;
import dev.merlon.project.NamedStates;
import dev.merlon.project.ProjectComparison;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code merlon diff}: what a change of the model does to the threats. */
final class DiffCommand implements Command {
    private static final String FAIL_ON = "--fail-on";
    private static final String BASE_AS_OF = "--base-as-of";
    private static final String BASE_EVIDENCE = "--base-evidence";
    private static final String MERGE_BASE = "--merge-base";
    private static final List<String> FORMATS = List.of(Formats.TEXT);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "diff",
                "diff [OPTIONS] BASE HEAD [PATH...]",
                new String[] {
                    "Say what a change of a model does to its threats: which are new, worse, undefended, accepted or fixed, and"
                            + " because of which edit. BASE and HEAD are revisions of git (a branch, a tag, a commit) or"
                            + " folders; HEAD as `.` is what lies in this folder. PATH is found in each of them."
                },
                "  merlon diff main . models            what this branch does, committed or not",
                "  merlon diff --merge-base main HEAD   only since the branch left main",
                "  merlon diff v1.4.0 v1.5.0            between two releases",
                "  merlon diff old/ new/                between two folders");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("BASE HEAD [PATH...]")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "What to compare, and the files or folders with .tm files in it; all of it if none is given.")
                .build());
        Formats.addTo(spec, "text (the default).");
        spec.addOption(Options.text(
                FAIL_ON,
                "WHAT",
                "Exit with 1 when this happens to a threat: a list such as new>=high,defence-removed; the default is "
                        + ChangeGate.USUAL + ", none: never. docs/cli.md says what can happen."));
        spec.addOption(OptionSpec.builder(MERGE_BASE)
                .description("Compare with the commit at which HEAD left BASE, as a pull request does.")
                .build());
        Options.addLibraryPath(spec);
        Options.addPolicy(spec);
        Options.addEvidence(spec);
        spec.addOption(OptionSpec.builder(BASE_EVIDENCE)
                .paramLabel("PLACE")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "Results of tests and scanners for BASE, as --evidence is for HEAD; the same if not given.")
                .build());
        Options.addAsOf(spec);
        spec.addOption(Options.text(
                BASE_AS_OF,
                "DATE",
                "The day for which BASE is looked at; the same as for HEAD if not given, so that only edits count."));
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<String> words = arguments.words();
        if (words.size() < 2) {
            throw new UsageException("BASE and HEAD are missing", "write merlon diff main . for what this branch does");
        }
        ChangeGate gate = gate(arguments);
        Formats formats = Formats.of(arguments, FORMATS);
        LocalDate asOf = Options.asOf(arguments, terminal);
        LocalDate baseAsOf = Options.day(arguments, BASE_AS_OF, asOf);
        List<Path> evidence = Options.evidence(arguments);
        List<Path> baseEvidence =
                arguments.values(BASE_EVIDENCE).stream().map(Options::path).toList();
        try (NamedStates states = new NamedStates(terminal.folder())) {
            NamedState head = find(words.get(1), terminal, states);
            NamedState base = find(words.get(0), terminal, states);
            base = arguments.has(MERGE_BASE) ? branchPoint(base, head, states) : base;
            List<Path> paths =
                    Options.paths(arguments, 2).stream().map(Options::path).toList();
            List<Path> libraries = Options.libraryPlaces(arguments);
            List<Path> policies = Options.policies(arguments);
            ProjectComparison comparison = ProjectComparison.between(
                    base.of(paths, libraries, baseEvidence.isEmpty() ? evidence : baseEvidence, policies, baseAsOf),
                    head.of(paths, libraries, evidence, policies, asOf));
            return tell(comparison, base, head, gate, formats, terminal);
        }
    }

    private static int tell(
            ProjectComparison comparison,
            NamedState base,
            NamedState head,
            ChangeGate gate,
            Formats formats,
            Terminal terminal) {
        DiagnosticPrinter printer = new DiagnosticPrinter(terminal.colour());
        if (!comparison.after().isEmpty()) {
            terminal.err().print(printer.print(comparison.after()));
            terminal.err().print("`" + head.name() + "` does not compile, so that nothing can be compared.\n");
            return ExitCode.DOES_NOT_COMPILE;
        }
        if (!comparison.before().isEmpty()) {
            terminal.err().print(printer.print(comparison.before()));
            terminal.err().print("`" + base.name() + "` does not compile, so that nothing can be compared.\n");
            return ExitCode.DOES_NOT_COMPILE;
        }
        formats.write(
                (format, where) -> comparison.models().stream()
                        .map(model -> ComparisonText.of(model, gate, where.paint()))
                        .collect(Collectors.joining("\n")),
                terminal);
        boolean fails = comparison.models().stream()
                .anyMatch(model -> !gate.failing(model).isEmpty());
        return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static ChangeGate gate(Arguments arguments) {
        List<String> severities = new ArrayList<>(Gate.LIMITS);
        severities.remove(Gate.NONE);
        try {
            return ChangeGate.of(arguments.value(FAIL_ON, ChangeGate.USUAL), severities);
        } catch (IllegalArgumentException e) {
            throw new UsageException(FAIL_ON + ": " + e.getMessage(), "write for instance " + FAIL_ON + " new>=high");
        }
    }

    /** A folder where there is one; otherwise a revision. */
    private static NamedState find(String name, Terminal terminal, NamedStates states) {
        Path path =
                terminal.folder().resolve(Options.path(name)).toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return NamedStates.folder(name, path);
        }
        try {
            return states.revision(name);
        } catch (HistoryException e) {
            throw new UsageException(
                    "`" + name + "` is neither a folder nor a revision: " + e.getMessage(),
                    "BASE and HEAD come before the paths: merlon diff main . models");
        }
    }

    private static NamedState branchPoint(NamedState base, NamedState head, NamedStates states) {
        Commit commit = base.commit();
        if (commit == null) {
            throw new UsageException(
                    MERGE_BASE + " needs a revision as BASE, and `" + base.name() + "` is a folder", "leave it out");
        }
        try {
            return states.branchPoint(commit, head);
        } catch (HistoryException e) {
            throw new UsageException(
                    "it cannot be said where `" + head.name() + "` left `" + base.name() + "`: " + e.getMessage(), "");
        }
    }
}
