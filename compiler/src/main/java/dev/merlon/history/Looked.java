package dev.merlon.history;

import dev.merlon.history.Folder.Entry;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looked at among the files of a commit, so that it can be told whether another commit would have shown the same.
 *
 * <p>Paths are where things are when links are followed, from the top of the repository, with {@code /}.
 */
final class Looked {
    private final Set<String> asked = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> listed = new HashSet<>();

    /** Somebody asked what is there. */
    void asked(String path) {
        asked.add(path);
    }

    /** Somebody looked at the content of a file or the target of a link. */
    void read(String path) {
        read.add(path);
    }

    /** Somebody asked for the names in a folder. */
    void listed(String path) {
        listed.add(path);
    }

    /** Whether two trees are the same as far as was looked; null is a tree with nothing in it. */
    boolean isSame(GitProject project, @Nullable ObjectId one, @Nullable ObjectId other) {
        return isSame(project, one, other, "");
    }

    private boolean isSame(GitProject project, @Nullable ObjectId one, @Nullable ObjectId other, String folder) {
        if (one == null ? other == null : one.equals(other)) {
            return true;
        }
        Folder before = one == null ? Folder.EMPTY : project.folder(one);
        Folder after = other == null ? Folder.EMPTY : project.folder(other);
        Set<String> names = new TreeSet<>(before.entries().keySet());
        names.addAll(after.entries().keySet());
        boolean lists = listed.contains(folder);
        for (String name : names) {
            String path = folder.isEmpty() ? name : folder + "/" + name;
            Entry was = before.entries().get(name);
            Entry is = after.entries().get(name);
            if (was == null || is == null ? lists || asked.contains(path) : differs(project, was, is, path)) {
                return false;
            }
        }
        return true;
    }

    private boolean differs(GitProject project, Entry was, Entry is, String path) {
        if (was.equals(is)) {
            return false;
        }
        if (was.isFolder() && is.isFolder()) {
            // To look at what is in a folder, one has to ask for the folder.
            return asked.contains(path) && !isSame(project, was.id(), is.id(), path);
        }
        boolean sameKind =
                was.isFile() == is.isFile() && was.isLink() == is.isLink() && was.isFolder() == is.isFolder();
        return sameKind ? read.contains(path) && !was.id().equals(is.id()) : asked.contains(path);
    }
}
