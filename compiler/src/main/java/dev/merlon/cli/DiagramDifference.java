package dev.merlon.cli;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Display;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Side;
import dev.merlon.history.UnreadableHistoryException;
import dev.merlon.project.NamedState;
import dev.merlon.project.NamedStates;
import dev.merlon.project.ProjectComparison;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What {@code merlon diagram --against} compares: the model that lies here, and the same one as it was. */
final class DiagramDifference {
    static final String AGAINST = "--against";

    private final Arguments arguments;
    private final Terminal terminal;

    DiagramDifference(Arguments arguments, Terminal terminal) {
        this.arguments = arguments;
        this.terminal = terminal;
    }

    /** @param others the options that choose what a picture of one model shows */
    void refuse(List<String> others) {
        others.stream().filter(arguments::has).findFirst().ifPresent(option -> {
            throw new UsageException(
                    AGAINST + " is a picture of its own, of what is different, without " + option,
                    "leave one of them out");
        });
    }

    /** The difference of the only model. */
    Comparison comparison() {
        List<Path> paths =
                Options.paths(arguments, 0).stream().map(Options::path).toList();
        List<Path> evidence = Options.absolute(Options.evidence(arguments), terminal);
        LocalDate asOf = Options.asOf(arguments, terminal);
        try (NamedStates states = new NamedStates(terminal.folder())) {
            NamedState now = NamedStates.folder(".", terminal.folder());
            NamedState then = new StateFinder(
                            terminal,
                            AGAINST,
                            AGAINST
                                    + " takes a folder or a revision; files come without an option, and are found in it",
                            "write " + AGAINST + " main, or " + AGAINST + " FOLDER")
                    .find(name(), states);
            ProjectComparison comparison = ProjectComparison.between(
                    then.of(paths, StateFinder.libraries(arguments, then, terminal), evidence, List.of(), asOf),
                    now.of(paths, StateFinder.libraries(arguments, now, terminal), evidence, List.of(), asOf));
            requireNoMistakes(".", comparison.after());
            requireNoMistakes(name(), comparison.before());
            Comparison only = only(comparison.models().stream()
                    .filter(each -> sides(each).allMatch(side -> side.analysis().variant() == null))
                    .toList());
            tellWhereNew(only, paths, then);
            return only;
        } catch (UnreadableHistoryException e) {
            throw new UsageException("the files of a commit cannot be read: " + e.getMessage(), e.help());
        }
    }

    /** Who names two folders to compare has looked for one inside of the other. */
    private void tellWhereNew(Comparison only, List<Path> paths, NamedState then) {
        Side after = only.after();
        if (only.before() == null && after != null) {
            String model = after.analysis().model().model().name();
            boolean isMisplaced = paths.stream()
                    .anyMatch(path -> !then.files().isThere(then.base().resolve(path)));
            terminal.err()
                    .print("merlon: all of it is new: there is no `" + Display.escape(model) + "` in `"
                            + Display.escape(name()) + "`\n"
                            + (isMisplaced
                                    ? "  PATH is found in both; to compare two folders, work in the later one and give no"
                                            + " PATH\n"
                                    : ""));
        }
    }

    /** What was named, as it was typed. */
    String name() {
        return arguments.value(AGAINST, "");
    }

    private static Stream<Side> sides(Comparison comparison) {
        return Stream.of(comparison.after(), comparison.before()).flatMap(Stream::ofNullable);
    }

    private static Comparison only(List<Comparison> models) {
        if (models.size() != 1) {
            throw Workspace.several(models.stream()
                    .map(each -> sides(each).findFirst().orElseThrow().analysis())
                    .toList());
        }
        return models.get(0);
    }

    private void requireNoMistakes(String state, List<Diagnostic> mistakes) {
        if (!mistakes.isEmpty()) {
            terminal.err().print(new DiagnosticPrinter(terminal.colour()).print(mistakes));
            terminal.err()
                    .print("Nothing is drawn: `" + state + "` cannot be looked at because of "
                            + (mistakes.size() == 1 ? "this mistake" : "these mistakes") + ".\n");
            throw new DoesNotCompileException();
        }
    }
}
