package dev.merlon.maven;

import dev.merlon.history.Commit;
import dev.merlon.history.HistoryException;
import dev.merlon.project.NamedState;
import dev.merlon.project.NamedStates;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The commit that a project is compared with. */
final class DiffBase implements AutoCloseable {
    /** What a main branch is called; the first is what the remote itself says, where a clone has asked. */
    private static final List<String> USUAL = List.of("origin/HEAD", "origin/main", "origin/master");

    private final NamedStates states;
    private final NamedState now;

    DiffBase(Path folder) {
        this.states = new NamedStates(folder);
        this.now = NamedStates.folder("the project", folder);
    }

    /** The state in which the project left a revision; null stands for the main branch. */
    NamedState find(@Nullable String revision) throws MojoFailureException {
        try {
            NamedState found = revision == null ? main() : states.revision(revision);
            Commit commit = Objects.requireNonNull(found.commit());
            NamedState left = states.branchPoint(commit, now);
            return new NamedState(found.name() + " (" + left.name() + ")", left.files(), left.base(), left.commit());
        } catch (HistoryException e) {
            throw new MojoFailureException(
                    "Nothing to compare with: `" + (revision == null ? "origin/main" : revision) + "` of "
                            + now.base() + ": " + e.getMessage()
                            + ". Name a branch, a tag or a commit with -Dmerlon.diffBase=REVISION.",
                    e);
        }
    }

    private NamedState main() throws HistoryException {
        HistoryException first = new HistoryException("there is no such branch", "name another one");
        for (String name : USUAL) {
            try {
                return states.revision(name);
            } catch (HistoryException e) {
                first = e;
            }
        }
        throw first;
    }

    @Override
    public void close() {
        states.close();
    }
}
