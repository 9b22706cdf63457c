package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a project, by name: what {@code include} and {@code use} can reach.
 *
 * <p>A name is that of the file's {@code SourceFile}: a path with {@code /} between its parts.
 */
public interface ProjectFiles {
    /** Nothing but the files that are given to the resolver. */
    ProjectFiles NONE = new ProjectFiles() {
        @Override
        public boolean contains(String path) {
            return true;
        }

        @Override
        public boolean reaches(String path) {
            return true;
        }

        @Override
        public List<String> list(String folder, boolean deep) {
            return List.of();
        }

        @Override
        public @Nullable CompilationUnit read(String name, Diagnostics diagnostics) {
            return null;
        }
    };

    /** Whether a path (of a file or a folder, which need not exist) lies in the project. */
    boolean contains(String path);

    /**
     * Whether a path lies in the project, or in the folder that the compiler runs in: where a model may be that another uses, and
     * its files.
     */
    boolean reaches(String path);

    /** The names of the files in a folder that may be Merlon files, in order; with {@code deep} also in folders inside. */
    List<String> list(String folder, boolean deep);

    /** The syntax of a file; null, and a diagnostic, where it cannot be read. */
    @Nullable
    CompilationUnit read(String name, Diagnostics diagnostics);
}
