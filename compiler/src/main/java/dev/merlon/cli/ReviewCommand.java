package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.PendingReview;
import dev.merlon.backend.Tally;
import dev.merlon.backend.text.ReviewText;
import dev.merlon.diagnostic.Display;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Unreviewed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon review}: what a tool drafted and nobody has reviewed; notes that somebody has. */
final class ReviewCommand implements Command {
    private static final String ACCEPT = "--accept";
    private static final String ALL = "--all";
    private static final String BY = "--by";
    private static final String DATE = "--date";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "review",
                "review [OPTIONS] [PATH...]",
                new String[] {
                    "List what a tool drafted and nobody has reviewed, with the threats that wait for it: drafts raise risk"
                            + " and lower none. With --accept or --all, write @reviewed(\"person\", date) into the files,"
                            + " and change nothing else in them."
                },
                "  merlon review                                      what waits for a review",
                "  merlon review --accept pay --by ann@example.com    what is drafted of `pay` is right",
                "  merlon review --all --by ann@example.com model.tm  all of it is right");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder(ACCEPT)
                .paramLabel("NAME")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "Mark what is listed under this name, and what is drafted inside of it; may be given several"
                                + " times.")
                .build());
        spec.addOption(OptionSpec.builder(ALL)
                .description("Mark everything that is listed.")
                .build());
        spec.addOption(Options.text(BY, "PERSON", "Who has reviewed it."));
        spec.addOption(Options.text(DATE, "DATE", "The day of the review, as 2027-03-31; today if not given."));
        Options.addLibraryPath(spec);
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<String> names = arguments.values(ACCEPT);
        boolean all = arguments.has(ALL);
        String person = arguments.value(BY, "");
        if (all && !names.isEmpty()) {
            throw new UsageException("--all and --accept exclude each other", "keep one of them");
        }
        boolean marking = all || !names.isEmpty();
        if (marking != arguments.has(BY)) {
            throw new UsageException(
                    marking ? "somebody has to sign the review" : "--by says who reviewed what, and nothing is named",
                    marking ? "add --by and a person" : "add --accept and a name, or --all");
        }
        if (!marking && arguments.has(DATE)) {
            throw new UsageException(
                    "--date is the day of a review, and nothing is marked", "add --accept and a name, or --all");
        }
        if (marking && (person.isBlank() || person.chars().anyMatch(Character::isISOControl))) {
            throw new UsageException("--by needs a name in one line", "write `--by \"Ada Example\"`");
        }
        Workspace workspace = Workspace.load(arguments, Options.paths(arguments, 0), terminal);
        Analysis analysis = workspace.onlyModel();
        List<PendingReview> reviews = PendingReview.ofAll(workspace.everything());
        if (!marking) {
            terminal.out().print(ReviewText.of(analysis, reviews, terminal.paint()));
            return ExitCode.CLEAN;
        }
        List<Unreviewed> pending =
                reviews.stream().map(PendingReview::statement).toList();
        List<Unreviewed> accepted = all ? pending : named(pending, names);
        LocalDate date = date(arguments, terminal);
        requireLater(accepted, date);
        ReviewMarks marks = new ReviewMarks(terminal.folder(), person, date);
        accepted.forEach(statement -> marks.add(statement, all));
        List<OutputFile> files = marks.files();
        Path root = workspace.rootOf(analysis).toAbsolutePath().normalize();
        new OutputWriter(root, OutputWriter.IN_PLACE).write(inside(root, files, terminal));
        terminal.out().print(told(accepted, pending.size() - accepted.size(), files));
        return ExitCode.CLEAN;
    }

    private static String told(List<Unreviewed> accepted, int left, List<OutputFile> files) {
        if (accepted.isEmpty()) {
            return "Nothing waits for a review.\n";
        }
        String names = files.stream().map(OutputFile::name).map(Display::escape).collect(Collectors.joining(", "));
        return "Marked " + Tally.number(accepted.size(), "drafted statement") + " as reviewed in " + names + "."
                + (left == 0 ? "" : " " + left + " more " + (left == 1 ? "waits." : "wait."))
                + "\n";
    }

    /** The files by their names from the root of the project, which none of them leaves. */
    private static List<OutputFile> inside(Path root, List<OutputFile> files, Terminal terminal) {
        return files.stream()
                .map(file -> new OutputFile(
                        root.relativize(terminal.folder()
                                        .resolve(file.name())
                                        .toAbsolutePath()
                                        .normalize())
                                .toString(),
                        file.content()))
                .toList();
    }

    private static List<Unreviewed> named(List<Unreviewed> pending, List<String> names) {
        List<Unreviewed> found = new ArrayList<>();
        for (String name : names) {
            int before = found.size();
            for (Unreviewed statement : pending) {
                boolean meant =
                        statement.name().equals(name) || statement.name().startsWith(name + ".");
                if (meant && !found.contains(statement)) {
                    found.add(statement);
                }
            }
            if (found.size() == before) {
                TreeSet<String> known = new TreeSet<>();
                pending.forEach(statement -> known.add(statement.name()));
                throw new UsageException(
                        "nothing called `" + name + "` waits for a review",
                        NameSuggester.nearest(name, known)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("`merlon review` lists what does"));
            }
        }
        return found;
    }

    private static LocalDate date(Arguments arguments, Terminal terminal) {
        String text = arguments.value(DATE);
        try {
            return text == null ? Options.asOf(arguments, terminal) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException("`" + text + "` is not a date for " + DATE, "write it as 2027-03-31");
        }
    }

    private static void requireLater(List<Unreviewed> accepted, LocalDate date) {
        for (Unreviewed statement : accepted) {
            LocalDate drafted = statement.drafted();
            if (drafted != null && date.isBefore(drafted)) {
                throw new UsageException(
                        "`" + statement.name() + "` was drafted on " + drafted + ", after " + date,
                        "a review is of what is there: give the day of it with --date");
            }
        }
    }
}
