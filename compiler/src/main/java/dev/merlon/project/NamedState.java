package dev.merlon.project;

import dev.merlon.history.Commit;
import dev.merlon.source.FileTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state of a project that somebody named, before it is said what is looked at there and how.
 *
 * @param name as it was named, or the commit that was found
 * @param base the folder that paths are found from
 * @param commit null where it is no commit
 */
public record NamedState(
        String name, FileTree files, Path base, @Nullable Commit commit) {
    public NamedState {
        base = base.toAbsolutePath().normalize();
    }

    /** What is looked at. */
    public ProjectState of(
            List<Path> paths, List<Path> libraries, List<Path> evidence, List<Path> policies, LocalDate asOf) {
        return new ProjectState(files, base, paths, libraries, evidence, policies, asOf);
    }
}
