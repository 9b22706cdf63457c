package dev.merlon.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The history of files in the git repositories that they lie in.
 *
 * <p>JGit is loaded when something is asked, and not before.
 */
public final class History {
    private static final String NO_REPOSITORY = "the file lies in no git repository";
    private static final String UNREADABLE = "git's history of it cannot be read";

    private final Map<Path, @Nullable FileHistory> known = new HashMap<>();

    /**
     * Who last changed some lines of a file.
     *
     * @param file where the file is
     * @param text what it says now, committed or not
     * @param first the first line, from 1
     * @param last the last line
     */
    public LineAuthors of(Path file, String text, int first, int last) {
        try {
            if (!known.containsKey(file)) {
                known.put(file, read(file.toRealPath(), text));
            }
            FileHistory history = known.get(file);
            return history == null ? LineAuthors.unknown(NO_REPOSITORY) : history.of(first, last);
        } catch (IOException | RuntimeException | LinkageError e) {
            // A repository is input: JGit has many ways to say that it is damaged, and its words are not ours. The jar
            // of the
            // command line has only what reading needs, and a repository could ask for more.
            return LineAuthors.unknown(UNREADABLE);
        }
    }

    private static @Nullable FileHistory read(Path file, String text) throws IOException {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            File git = folder.resolve(".git").toFile();
            if (git.exists()) {
                return FileHistory.read(git, folder.relativize(file), text);
            }
        }
        return null;
    }
}
