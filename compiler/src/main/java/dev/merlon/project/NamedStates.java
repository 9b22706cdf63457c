package dev.merlon.project;

import dev.merlon.compile.JarTree;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.history.Commit;
import dev.merlon.history.GitProject;
import dev.merlon.history.HistoryException;
import dev.merlon.source.DiskTree;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The states of a project: its folder, and the commits of the repository around that, which is opened when it is needed. */
public final class NamedStates implements AutoCloseable {
    private final Path folder;
    private @Nullable GitProject project;

    /** @param folder the folder that paths are found from */
    public NamedStates(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** What lies in a folder now. */
    public static NamedState folder(String name, Path folder) {
        return new NamedState(name, DiskTree.DISK, folder, null);
    }

    /** The models below {@code META-INF/merlon/} of a jar; none, and a diagnostic, where something is wrong with it. */
    public static NamedState jar(String name, Path jar, Diagnostics diagnostics) {
        return new NamedState(name, JarTree.read(jar, diagnostics), jar, null);
    }

    /**
     * What lay in the folder of the project in a commit.
     *
     * @param name a branch, a tag, a hash
     * @throws HistoryException where that names none, or there is no repository
     */
    public NamedState revision(String name) throws HistoryException {
        Commit commit = project().commit(name);
        String shown = name.startsWith(commit.id())
                ? commit.shortId() + name.substring(commit.id().length())
                : name;
        return new NamedState(shown, project().files(commit), folder, commit);
    }

    /**
     * Where one state left another, as a pull request leaves its target. A state without a commit is what follows the latest one.
     *
     * @throws HistoryException where that cannot be said
     */
    public NamedState branchPoint(Commit base, NamedState head) throws HistoryException {
        Commit other = head.commit() == null ? project().commit("HEAD") : head.commit();
        Commit common = project().mergeBase(base, other);
        return new NamedState(common.shortId(), project().files(common), folder, common);
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
