package dev.merlon.cli;

import dev.merlon.backend.DiffResult;
import dev.merlon.backend.Gate;
import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.backend.json.DiffJson;
import dev.merlon.backend.markdown.DiffMarkdown;
import dev.merlon.backend.report.DiffPage;
import dev.merlon.backend.sarif.SarifBackend;
import dev.merlon.backend.text.ComparisonText;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Display;
import dev.merlon.diff.ChangeGate;
import dev.merlon.diff.ThreatChange;
import dev.merlon.history.Commit;
import dev.merlon.history.HistoryException;
import dev.merlon.history.UnreadableHistoryException;
import dev.merlon.project.NamedState;
import dev.merlon.project.NamedStates;
import dev.merlon.project.ProjectComparison;
import dev.merlon.project.ProjectState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private static final String JSON = "json";
    private static final String SARIF = "sarif";
    private static final String HTML = "html";
    private static final String MARKDOWN = "markdown";
    private static final List<String> FORMATS = List.of(Formats.TEXT, JSON, MARKDOWN, SARIF, HTML);

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
                "  merlon diff old/ new/                between two folders",
                "  merlon diff --base main.json . model what is new since `check --format json` wrote main.json");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("BASE HEAD [PATH...]")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "What to compare, and the files or folders with .tm files in it; all of it if none is given.")
                .build());
        Formats.addTo(
                spec,
                "text (the default), markdown for a comment on a pull request, html as one page, json, or sarif for code"
                        + " scanning.");
        spec.addOption(Options.text(
                FAIL_ON,
                "WHAT",
                "Exit with 1 when this happens to a threat: a list such as new>=high,defence-removed; the default is "
                        + ChangeGate.USUAL + ", none: never. docs/cli.md says what can happen."));
        spec.addOption(OptionSpec.builder(MERGE_BASE)
                .description("Compare with the commit at which HEAD left BASE, as a pull request does.")
                .build());
        spec.addOption(OptionSpec.builder(Options.BASE)
                .paramLabel("FILE")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "What `check --format json` printed at an earlier time, in place of BASE; a file for each model."
                                + " It tells what happened to threats, and not because of which edit.")
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
        List<Path> records = Options.absolute(Options.bases(arguments), terminal);
        int head = records.isEmpty() ? 1 : 0;
        if (words.size() <= head) {
            throw new UsageException(
                    words.isEmpty() && records.isEmpty() ? "BASE and HEAD are missing" : "HEAD is missing",
                    words.size() == 1
                            ? wayOut(words.get(0))
                            : "write merlon diff " + (records.isEmpty() ? "main ." : Options.BASE + " FILE .")
                                    + " for what is different in this folder");
        }
        if (!records.isEmpty()) {
            for (String option : List.of(MERGE_BASE, BASE_AS_OF, BASE_EVIDENCE)) {
                if (arguments.has(option)) {
                    throw new UsageException(
                            option + " says something of BASE, and " + Options.BASE + " takes its place",
                            "leave one of them out");
                }
            }
        }
        ChangeGate gate = gate(arguments);
        Formats formats = Formats.of(arguments, FORMATS);
        LocalDate asOf = Options.asOf(arguments, terminal);
        LocalDate baseAsOf = Options.day(arguments, BASE_AS_OF, asOf);
        List<Path> evidence = Options.absolute(Options.evidence(arguments), terminal);
        List<Path> baseEvidence = Options.absolute(
                arguments.values(BASE_EVIDENCE).stream().map(Options::path).toList(), terminal);
        List<Path> policies = Options.absolute(Options.policies(arguments), terminal);
        List<Path> paths =
                Options.paths(arguments, head + 1).stream().map(Options::path).toList();
        try (NamedStates states = new NamedStates(terminal.folder())) {
            NamedState after = find(words.get(head), words.get(0), terminal, states);
            ProjectState now =
                    after.of(paths, StateFinder.libraries(arguments, after, terminal), evidence, policies, asOf);
            if (!records.isEmpty()) {
                ProjectComparison since = ProjectComparison.since(records, now);
                String names = String.join(", ", arguments.values(Options.BASE));
                DiffResult result = since.result(names, after, gate);
                return tell(result, next(result, after, arguments, terminal), formats, terminal);
            }
            NamedState before = find(words.get(0), words.get(0), terminal, states);
            before = arguments.has(MERGE_BASE) ? branchPoint(before, after, states) : before;
            List<Path> then = baseEvidence.isEmpty() ? evidence : baseEvidence;
            ProjectComparison comparison = ProjectComparison.between(
                    before.of(paths, StateFinder.libraries(arguments, before, terminal), then, policies, baseAsOf),
                    now);
            DiffResult result = comparison.result(before, after, gate);
            return tell(result, next(result, after, arguments, terminal), formats, terminal);
        } catch (UnreadableHistoryException e) {
            throw new UsageException("the files of a commit cannot be read: " + e.getMessage(), e.help());
        }
    }

    /** How to see more of the worst; nothing where HEAD is not what lies here, which alone can be explained. */
    private static String next(DiffResult result, NamedState head, Arguments arguments, Terminal terminal) {
        Path here = terminal.folder().toAbsolutePath().normalize();
        int first = Options.bases(arguments).isEmpty() ? 2 : 1;
        if (head.commit() != null || !head.base().equals(here)) {
            return "";
        }
        return result.models().stream()
                .flatMap(model -> Stream.concat(result.failing(model).stream(), model.threats().stream()))
                .filter(change -> change.effect().isForTheWorse() && change.after() != null)
                .findFirst()
                .map(ThreatChange::threat)
                .map(worst -> "\nNext: merlon explain '" + Display.escape(worst.id()) + "' "
                        + Workspace.shell(Options.paths(arguments, first))
                        + Options.libraryPath(arguments)
                        + Options.evidenceText(arguments)
                        + "\n")
                .orElse("");
    }

    private static int tell(DiffResult result, String next, Formats formats, Terminal terminal) {
        boolean comparable = result.verdict() != DiffResult.Verdict.DOES_NOT_COMPILE;
        DiagnosticPrinter printer = new DiagnosticPrinter(terminal.colour());
        if (!comparable) {
            DiffResult.State state = result.head().mistakes().isEmpty() ? result.base() : result.head();
            terminal.err().print(printer.print(state.mistakes()));
            terminal.err()
                    .print("Nothing is compared: `" + state.name() + "` cannot be looked at because of "
                            + (state.mistakes().size() == 1 ? "this mistake" : "these mistakes") + ".\n");
        }
        formats.write((format, where) -> text(format, result, comparable ? next : null, where), terminal);
        return switch (result.verdict()) {
            case PASSES -> ExitCode.CLEAN;
            case FAILS -> ExitCode.FINDINGS;
            case DOES_NOT_COMPILE -> ExitCode.DOES_NOT_COMPILE;
        };
    }

    /** @param next what to do next; null where nothing could be compared */
    private static String text(String format, DiffResult result, @Nullable String next, Terminal terminal) {
        return switch (format) {
            case JSON -> DiffJson.document(result);
            case SARIF -> new SarifBackend(Version.text()).textOf(result);
            case HTML -> new DiffPage(DiagramBackend::svg).of(result);
            case MARKDOWN -> DiffMarkdown.of(result);
            default -> next == null ? "" : ComparisonText.of(result.models(), result.gate(), terminal.paint()) + next;
        };
    }

    private static ChangeGate gate(Arguments arguments) {
        List<String> severities = new ArrayList<>(Gate.LIMITS);
        severities.remove(Gate.NONE);
        try {
            return ChangeGate.of(arguments.value(FAIL_ON), severities);
        } catch (IllegalArgumentException e) {
            throw new UsageException(FAIL_ON + ": " + e.getMessage(), "write for instance " + FAIL_ON + " new>=high");
        }
    }

    /** Git writes two revisions as one word, {@code main...feature}; here they are two. */
    private static String wayOut(String name) {
        int dots = name.indexOf("..");
        String before = dots <= 0 ? "" : name.substring(0, dots);
        String after = dots <= 0 ? "" : name.substring(dots).replaceFirst("^\\.{2,3}", "");
        if (before.isEmpty() || before.endsWith("/") || after.startsWith("/")) {
            return "write merlon diff " + name + " . for what is different in this folder";
        }
        return "write merlon diff " + (name.startsWith("...", dots) ? MERGE_BASE + " " : "") + before + " "
                + (after.isEmpty() ? "HEAD" : after);
    }

    /** @param first what was typed first, which may be two revisions in one word */
    private static NamedState find(String name, String first, Terminal terminal, NamedStates states) {
        return new StateFinder(
                        terminal,
                        "BASE or HEAD",
                        "BASE and HEAD are folders or revisions; files come after them",
                        first.contains("..")
                                ? wayOut(first)
                                : "BASE and HEAD come before the paths: merlon diff main . models")
                .find(name, states);
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
                    "it cannot be said where `" + head.name() + "` left `" + base.name() + "`: " + e.getMessage(),
                    "name the revision that it left as BASE, without " + MERGE_BASE);
        }
    }
}
