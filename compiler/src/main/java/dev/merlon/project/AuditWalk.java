package dev.merlon.project;

import dev.merlon.audit.AuditTrail;
import dev.merlon.audit.Framework;
import dev.merlon.audit.Origin;
import dev.merlon.audit.Recorder;
import dev.merlon.audit.Scope;
import dev.merlon.audit.Snapshot;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.history.Commit;
import dev.merlon.history.GitProject;
import dev.merlon.history.HistoryException;
import dev.merlon.model.Assumption;
import dev.merlon.model.EvidenceResult;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.NamedControl;
import dev.merlon.source.FileTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the history of a project, from its first commit to the last one that matters: at each commit that shows other
 * files, and at each day between two of them on which something ends, it looks at the models.
 */
public final class AuditWalk {
    private final GitProject project;
    private final ProjectState state;
    private final Framework framework;
    private final Recorder recorder;
    private final LocalDate asOf;

    /** The files that were looked at last; null before the first commit. */
    private @Nullable FileTree files;

    /** The days after which something of what was seen last does not stand any more. */
    private TreeSet<LocalDate> ends = new TreeSet<>();

    /** The places that were in no commit so far. */
    private final TreeSet<Path> never;

    private LocalDate day = LocalDate.MIN;

    private AuditWalk(GitProject project, ProjectState state, Scope scope, Framework framework) {
        this.project = project;
        this.state = state;
        this.framework = framework;
        this.recorder = new Recorder(scope.since(), framework);
        this.asOf = scope.asOf();
        this.never = new TreeSet<>(state.paths());
        never.addAll(state.libraries());
        never.addAll(state.policies());
        never.addAll(state.evidence());
    }

    /**
     * Walks to a commit.
     *
     * @param state the project; its files and its day are those of each commit
     * @param scope what is looked at
     * @param framework what the rules must refer to; it meets the taxonomies of all models
     * @throws HistoryException where the repository does not say what is asked
     */
    public static AuditTrail to(Commit last, GitProject project, ProjectState state, Scope scope, Framework framework)
            throws HistoryException {
        AuditWalk walk = new AuditWalk(project, state, scope, framework);
        List<Commit> line = new ArrayList<>(project.line(last));
        while (!line.isEmpty() && line.get(line.size() - 1).day().isAfter(scope.asOf())) {
            line.remove(line.size() - 1);
        }
        for (Commit commit : line) {
            walk.visit(commit);
        }
        walk.pass(scope.asOf());
        if (!walk.never.isEmpty()) {
            throw new HistoryException(
                    line.isEmpty()
                            ? "it has no commit until " + scope.asOf()
                            : "`" + name(walk.never.first(), project) + "` is in none of its commits",
                    line.isEmpty() ? "name a later day" : "name what was committed once");
        }
        return new AuditTrail(scope, walk.recorder.entries());
    }

    private void visit(Commit commit) throws HistoryException {
        // A clock that went wrong must not make what has ended stand again.
        LocalDate at = commit.day().isAfter(asOf) ? asOf : commit.day();
        pass(at);
        day = at.isAfter(day) ? at : day;
        FileTree before = files;
        if (before != null && project.isSame(before, commit)) {
            return;
        }
        FileTree now = project.files(commit);
        Snapshot snapshot = snapshot(now, day);
        List<Origin> brought = new ArrayList<>();
        for (Commit each : project.brought(commit)) {
            if (project.touches(each, now) || before != null && project.touches(each, before)) {
                brought.add(origin(each));
            }
        }
        recorder.look(day, origin(commit), snapshot, brought);
        files = now;
    }

    /** Looks again at the days on which something ends, until another day comes. */
    private void pass(LocalDate until) {
        FileTree tree = files;
        while (tree != null && !ends.isEmpty() && !ends.first().isAfter(until)) {
            LocalDate end = ends.first();
            ends.remove(end);
            if (end.isAfter(day)) {
                TreeSet<LocalDate> left = ends;
                day = end;
                recorder.look(end, null, snapshot(tree, end), List.of());
                left.addAll(ends);
                ends = new TreeSet<>(left.tailSet(end, false));
            }
        }
    }

    private Snapshot snapshot(FileTree tree, LocalDate at) {
        ends = new TreeSet<>();
        // A place that came later is no mistake of the commits before.
        ProjectState there = state.at(tree, at).only(place -> isThere(place, tree));
        Map<String, Snapshot.Views> models = new TreeMap<>();
        Map<String, String> broken = new TreeMap<>();
        if (there.paths().isEmpty()) {
            return new Snapshot(models, broken);
        }
        for (Compilation each : there.compileWithOwnResults()) {
            Analysis analysis = each.analysis();
            if (analysis != null) {
                List<Analysis> variants =
                        each.variants().stream().map(Analysis::differing).toList();
                models.put(analysis.model().model().name(), new Snapshot.Views(analysis, variants));
                see(analysis);
                variants.forEach(this::see);
            } else {
                each.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .findFirst()
                        .filter(error -> !Compilation.saysThatNothingIsThere(error))
                        .ifPresent(error -> broken.put(name(each), text(error)));
            }
        }
        broken.keySet().removeAll(models.keySet());
        return new Snapshot(models, broken);
    }

    private boolean isThere(Path place, FileTree tree) {
        boolean isThere = tree.isThere(state.base().resolve(place).normalize());
        if (isThere) {
            never.remove(place);
        }
        return isThere;
    }

    private void see(Analysis analysis) {
        framework.meet(analysis);
        for (Decision decision : analysis.book().decisions()) {
            LocalDate until = decision.until();
            if (until != null) {
                ends.add(until.plusDays(1));
            }
        }
        for (Assumption assumption : analysis.book().assumptions()) {
            ends.add(assumption.until().plusDays(1));
        }
        for (NamedControl control : analysis.whole().controls()) {
            for (EvidenceResult result : control.results()) {
                Integer maxAge = result.evidence().maxAge();
                LocalDate date = result.date();
                if (maxAge != null && date != null) {
                    ends.add(date.plusDays(maxAge).plusDays(1));
                }
            }
        }
    }

    private static String name(Compilation compilation) {
        return compilation.resolved() == null
                ? ""
                : compilation.resolved().main().name();
    }

    /** A place from the top of the repository, with {@code /}; one outside of it as it is. */
    public static String name(Path place, GitProject project) {
        Path path = place.startsWith(project.root()) ? project.root().relativize(place) : place;
        String name = path.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    private static String text(Diagnostic error) {
        return error.span() + ": " + error.message() + " (" + error.code() + ")";
    }

    private static Origin origin(Commit commit) {
        return new Origin(commit.id(), commit.author(), commit.mail(), commit.day(), commit.subject());
    }
}
