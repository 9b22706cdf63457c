package dev.merlon.history;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/** What is in one folder of a commit, by name. */
record Folder(Map<String, Entry> entries) {
    static final Folder EMPTY = new Folder(Map.of());

    /** A file, a link, a folder or a submodule. */
    record Entry(FileMode mode, ObjectId id) {
        boolean isFolder() {
            return mode == FileMode.TREE;
        }

        boolean isLink() {
            return mode == FileMode.SYMLINK;
        }

        /** Whether it is a submodule: a commit of another repository. */
        boolean isModule() {
            return mode == FileMode.GITLINK;
        }

        boolean isFile() {
            return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
        }
    }

    static Folder read(Repository repository, ObjectId tree) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        try (ObjectReader reader = repository.newObjectReader()) {
            CanonicalTreeParser parser = new CanonicalTreeParser(null, reader, tree);
            for (; !parser.eof(); parser.next()) {
                entries.put(
                        parser.getEntryPathString(), new Entry(parser.getEntryFileMode(), parser.getEntryObjectId()));
            }
        }
        return new Folder(entries);
    }
}
