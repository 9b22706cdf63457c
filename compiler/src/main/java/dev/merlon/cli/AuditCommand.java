package dev.merlon.cli;

import dev.merlon.audit.AuditJson;
import dev.merlon.audit.AuditTrail;
import dev.merlon.audit.Framework;
import dev.merlon.audit.Scope;
import dev.merlon.audit.Verification;
import dev.merlon.backend.AuditWords;
import dev.merlon.backend.report.AuditReport;
import dev.merlon.backend.text.AuditCsv;
import dev.merlon.backend.text.AuditText;
import dev.merlon.diagnostic.Display;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.history.Commit;
import dev.merlon.history.GitProject;
import dev.merlon.history.HistoryException;
import dev.merlon.history.UnreadableHistoryException;
import dev.merlon.project.AuditWalk;
import dev.merlon.project.ProjectState;
import dev.merlon.source.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code merlon audit}: what became of every threat that the history of a model ever considered. */
final class AuditCommand implements Command {
    private static final String REVISION = "--revision";
    private static final String HEAD = "HEAD";
    private static final String SINCE = "--since";
    private static final String FRAMEWORK = "--framework";
    private static final String VERIFY = "--verify";
    private static final String AS_OF = "--as-of";
    private static final String JSON = "json";
    private static final List<String> FORMATS = List.of(Formats.TEXT, JSON, "markdown", "html", "csv");

    /** More than the trail of the longest history. */
    private static final long MOST_BYTES = 1L << 30;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "audit",
                "audit [OPTIONS] [PATH...]",
                new String[] {
                    "Walk the git history of a model and write the life of every threat: when it was first seen and by which"
                            + " commit, how it stood over time, who accepted it on what reason and until when, what proved its"
                            + " answer, and when it closed. The entries are chained by hashes, so that a trail in JSON shows"
                            + " whether somebody changed it."
                },
                "  merlon audit models                                 the whole history, to read",
                "  merlon audit --since 2026-01-01 --format json=a.json   a year, to keep",
                "  merlon audit --framework pci-dss                    only what a standard asks about",
                "  merlon audit --verify a.json models                 whether nobody changed it");
        Options.addPaths(spec);
        Formats.addTo(
                spec,
                "text (the default), markdown or html for people, csv for a spreadsheet, or json to keep and to verify.");
        spec.addOption(Options.text(
                REVISION,
                "REVISION",
                "The branch, tag or commit to which the history is walked, or with --verify in whose history a trail has"
                        + " to be; HEAD if not given."));
        spec.addOption(Options.text(
                SINCE,
                "DATE",
                "The first day of the period that is told, as 2026-01-01; threats that were there before are carried"
                        + " over. All of the history if not given."));
        spec.addOption(Options.text(
                FRAMEWORK, "NAME", "Only threats whose rules refer to this taxonomy, such as pci-dss or gdpr."));
        spec.addOption(Options.text(
                VERIFY,
                "FILE",
                "Check a trail in JSON instead: that its chain holds and, with PATH, that the history still says the same."
                        + " Exit with 1 when not."));
        Options.addLibraryPath(spec);
        Options.addPolicy(spec);
        Options.addEvidence(spec);
        spec.addOption(
                Options.text(AS_OF, "DATE", "The last day that is looked at, as 2027-03-31; today if not given."));
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.value(VERIFY) != null) {
            return verify(arguments, terminal);
        }
        Formats formats = Formats.of(arguments, FORMATS);
        AuditTrail trail = walk(arguments, terminal, null);
        formats.write(
                (format, where) -> switch (format) {
                    case JSON -> AuditJson.document(trail, Version.text());
                    case "markdown" -> AuditReport.markdown(trail);
                    case "html" -> AuditReport.html(trail);
                    case "csv" -> AuditCsv.of(trail);
                    default -> AuditText.of(trail, where.paint());
                },
                terminal);
        return ExitCode.CLEAN;
    }

    /** @param earlier what was looked at for a trail that is verified, or null */
    private static AuditTrail walk(Arguments arguments, Terminal terminal, @Nullable Scope earlier) {
        LocalDate asOf = Options.asOf(arguments, terminal);
        String since = arguments.value(SINCE);
        LocalDate first = since == null ? null : Options.day(arguments, SINCE, asOf);
        if (first != null && first.isAfter(asOf)) {
            throw new UsageException("the period ends on " + asOf + ", before it begins", "name an earlier " + SINCE);
        }
        List<Path> paths = absolute(Options.paths(arguments, 0).stream().map(Options::path), terminal);
        try (GitProject project = project(paths)) {
            String revision = earlier == null ? arguments.value(REVISION, HEAD) : earlier.revision();
            Commit last = commit(project, revision);
            List<Path> libraries = absolute(Options.libraryPlaces(arguments).stream(), terminal);
            List<Path> policies = absolute(Options.policies(arguments).stream(), terminal);
            List<Path> evidence = absolute(Options.evidence(arguments).stream(), terminal);
            requireInside(evidence, project);
            Scope scope = new Scope(
                    texts(paths, project),
                    texts(libraries, project),
                    texts(policies, project),
                    texts(evidence, project),
                    last.id(),
                    first,
                    asOf,
                    arguments.value(FRAMEWORK, ""),
                    project.isCutOff());
            scope = earlier == null ? scope : earlier.again(scope);
            Framework framework = new Framework(scope.framework());
            ProjectState state =
                    new ProjectState(DiskTree.DISK, project.root(), paths, libraries, evidence, policies, scope.asOf());
            AuditTrail trail = AuditWalk.to(last, project, state, scope, framework);
            require(framework, scope.framework());
            return trail;
        } catch (HistoryException e) {
            throw notWalked(e.getMessage(), e.help());
        } catch (UnreadableHistoryException e) {
            throw notWalked(e.getMessage(), e.help());
        }
    }

    private static Commit commit(GitProject project, String revision) {
        try {
            return project.commit(revision);
        } catch (HistoryException e) {
            throw new UsageException("`" + revision + "` is no revision: " + e.getMessage(), e.help());
        }
    }

    /** The repository that holds all of the paths. */
    private static GitProject project(List<Path> paths) throws HistoryException {
        GitProject project = GitProject.at(paths.get(0));
        for (Path path : paths) {
            if (!path.startsWith(project.root())) {
                project.close();
                throw new UsageException(
                        "`" + path + "` lies outside of the repository of `" + paths.get(0) + "`",
                        "write a trail for each repository");
            }
        }
        return project;
    }

    /** Results that lie elsewhere are those of today, and prove nothing of yesterday. */
    private static void requireInside(List<Path> evidence, GitProject project) {
        for (Path place : evidence) {
            if (!place.startsWith(project.root())) {
                throw new UsageException(
                        "the results in `" + place + "` are in none of the commits",
                        "commit the results that prove something, and name their place in the repository");
            }
        }
    }

    private static void require(Framework framework, String name) {
        if (framework.known().isEmpty() && !name.isEmpty()) {
            throw new UsageException(
                    "no model in this history can be looked at, so that `" + name + "` means nothing",
                    "leave out " + FRAMEWORK + " to see why");
        }
        if (!framework.isKnown()) {
            throw new UsageException(
                    "no model in this history knows a taxonomy `" + name + "`",
                    NameSuggester.nearest(name, framework.known())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("it is one of " + String.join(", ", framework.known())));
        }
    }

    private static List<Path> absolute(Stream<Path> paths, Terminal terminal) {
        Path folder = terminal.folder().toAbsolutePath();
        return paths.map(path -> folder.resolve(path).normalize()).toList();
    }

    /** Places as they are named from the top of the repository, so that it does not matter where the command is run. */
    private static List<String> texts(List<Path> places, GitProject project) {
        return places.stream().map(place -> AuditWalk.name(place, project)).toList();
    }

    private static int verify(Arguments arguments, Terminal terminal) {
        for (String option : List.of(SINCE, FRAMEWORK, AS_OF, "--format", "--output")) {
            if (arguments.has(option)) {
                throw new UsageException(
                        option + " cannot be given with " + VERIFY, "the trail says what was looked at; leave it out");
            }
        }
        String file = arguments.value(VERIFY, "");
        Verification found = Verification.of(read(file, terminal));
        AuditTrail trail = found.trail();
        boolean withHistory =
                found.isSound() && trail != null && !arguments.words().isEmpty();
        List<String> differences = new ArrayList<>();
        if (withHistory && trail != null) {
            differences.addAll(found.against(walk(arguments, terminal, trail.scope()), Version.text()));
            differences.addAll(rewritten(arguments, terminal, trail.scope().revision()));
        }
        Stream.concat(found.problems().stream(), differences.stream())
                .forEach(problem -> terminal.out().print(Display.escape(problem) + ".\n"));
        if (trail == null || !found.isSound() || !differences.isEmpty()) {
            terminal.out().print("`" + Display.escape(file) + "` is not to be trusted.\n");
            return ExitCode.FINDINGS;
        }
        terminal.out()
                .print("The chain of " + AuditWords.entries(trail) + " holds: "
                        + found.head() + "\n"
                        + (withHistory
                                ? "The history still says the same.\n"
                                : "Name the PATH of the models too, and it is compared with the history.\n"));
        return ExitCode.CLEAN;
    }

    /** A commit can be here and belong to nothing any more: a history that was rewritten says nothing of it. */
    private static List<String> rewritten(Arguments arguments, Terminal terminal, String last) {
        String revision = arguments.value(REVISION, HEAD);
        List<Path> paths = absolute(Options.paths(arguments, 0).stream().map(Options::path), terminal);
        try (GitProject project = project(paths)) {
            Commit commit = commit(project, last);
            return project.isInHistoryOf(commit, commit(project, revision))
                    ? List.of()
                    : List.of("its last commit, " + commit.shortId() + ", is not in the history of `" + revision
                            + "`: that was rewritten, or the trail is of another branch, which " + REVISION + " names");
        } catch (HistoryException e) {
            throw notWalked(e.getMessage(), e.help());
        }
    }

    private static UsageException notWalked(@Nullable String reason, String help) {
        return new UsageException("the history cannot be walked: " + reason, help);
    }

    private static byte[] read(String file, Terminal terminal) {
        Path path = terminal.folder().resolve(Options.path(file));
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new UsageException(
                        "`" + file + "` is too large for an audit trail", "name a file that `merlon audit` wrote");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UsageException(
                    "`" + file + "` cannot be read", "name a file that merlon audit --format json wrote");
        }
    }
}
