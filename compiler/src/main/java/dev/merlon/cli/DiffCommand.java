package dev.merlon.cli;

import dev.merlon.backend.Gate;
import dev.merlon.backend.text.ComparisonText;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diff.ChangeGate;
import dev.merlon.history.Commit;
import dev.merlon.history.GitProject;
import dev.merlon.history.HistoryException;
import dev.merlon.project.ProjectComparison;
import dev.merlon.project.ProjectState;
import dev.merlon.source.DiskTree;
import dev.merlon.source.FileTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        try (Places places = new Places(terminal.folder())) {
            Place head = places.find(words.get(1));
            Place base = places.find(words.get(0));
            base = arguments.has(MERGE_BASE) ? places.mergeBase(base, head) : base;
            List<Path> paths =
                    Options.paths(arguments, 2).stream().map(Options::path).toList();
            ProjectComparison comparison = ProjectComparison.between(
                    state(base, paths, baseEvidence.isEmpty() ? evidence : baseEvidence, baseAsOf, arguments),
                    state(head, paths, evidence, asOf, arguments));
            return tell(comparison, base, head, gate, formats, terminal);
        }
    }

    private static ProjectState state(
            Place place, List<Path> paths, List<Path> evidence, LocalDate asOf, Arguments arguments) {
        return new ProjectState(
                place.files,
                place.base,
                paths,
                Options.libraryPlaces(arguments),
                evidence,
                Options.policies(arguments),
                asOf);
    }

    private static int tell(
            ProjectComparison comparison, Place base, Place head, ChangeGate gate, Formats formats, Terminal terminal) {
        DiagnosticPrinter printer = new DiagnosticPrinter(terminal.colour());
        if (!comparison.after().isEmpty()) {
            terminal.err().print(printer.print(comparison.after()));
            terminal.err().print("`" + head.name + "` does not compile, so that nothing can be compared.\n");
            return ExitCode.DOES_NOT_COMPILE;
        }
        if (!comparison.before().isEmpty()) {
            terminal.err().print(printer.print(comparison.before()));
            terminal.err().print("`" + base.name + "` does not compile, so that nothing can be compared.\n");
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

    /**
     * A state of the project that the user named.
     *
     * @param name as it was typed, or the commit that was found
     * @param base the folder that paths are found from
     * @param commit null for a folder
     */
    private record Place(
            String name,
            FileTree files,
            Path base,
            @Nullable Commit commit) {}

    /** Folders and the commits of the repository around the current one, which is opened when it is needed. */
    private static final class Places implements AutoCloseable {
        private final Path folder;
        private @Nullable GitProject project;

        Places(Path folder) {
            this.folder = folder.toAbsolutePath().normalize();
        }

        /** A folder where there is one; otherwise a revision. */
        Place find(String name) {
            Path path = folder.resolve(Options.path(name)).normalize();
            if (Files.isDirectory(path)) {
                return new Place(name, DiskTree.DISK, path, null);
            }
            try {
                Commit commit = project().commit(name);
                return new Place(name, project().files(commit), folder, commit);
            } catch (HistoryException e) {
                throw new UsageException(
                        "`" + name + "` is neither a folder nor a revision: " + e.getMessage(),
                        "BASE and HEAD come before the paths: merlon diff main . models");
            }
        }

        Place mergeBase(Place base, Place head) {
            try {
                Commit one = base.commit;
                Commit other = head.commit == null ? project().commit("HEAD") : head.commit;
                if (one == null) {
                    throw new UsageException(
                            MERGE_BASE + " needs a revision as BASE, and `" + base.name + "` is a folder",
                            "leave it out");
                }
                Commit common = project().mergeBase(one, other);
                return new Place(common.shortId(), project().files(common), folder, common);
            } catch (HistoryException e) {
                throw new UsageException(
                        "it cannot be said where `" + head.name + "` left `" + base.name + "`: " + e.getMessage(), "");
            }
        }

        private GitProject project() throws HistoryException {
            GitProject open = project;
            if (open == null) {
                open = GitProject.at(folder);
                project = open;
            }
            return open;
        }

        @Override
        public void close() {
            if (project != null) {
                project.close();
            }
        }
    }
}
