package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.source.DiskTree;
import dev.merlon.source.FileTree;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds and reads the Merlon files that a user names. Whatever is wrong with a path or a file becomes a diagnostic. */
public final class SourceReader {
    /** The most files that are read from one folder. */
    static final int MOST_FILES = 10_000;

    private static final String ENDING = ".tm";
    private static final List<String> PASSED_OVER = List.of("target", "node_modules");

    private final Path base;
    private final Map<String, String> drafts;
    private final Seen seen;
    private final FileTree files;

    /** @param base the folder that names are shown from, normally the current one */
    public SourceReader(Path base) {
        this(base, Map.of(), Seen.UNNOTED, DiskTree.DISK);
    }

    /**
     * @param base the folder that names are shown from, normally the current one
     * @param drafts texts that are read in place of files, by the names of the files
     * @param seen where it is written down what was looked at
     * @param files where all of them lie
     */
    private SourceReader(Path base, Map<String, String> drafts, Seen seen, FileTree files) {
        this.files = files;
        this.base = base.toAbsolutePath().normalize();
        this.drafts = Map.copyOf(drafts);
        this.seen = seen;
    }

    SourceReader withDrafts(Map<String, String> texts) {
        return new SourceReader(base, texts, seen, files);
    }

    SourceReader withFiles(FileTree tree) {
        return new SourceReader(base, drafts, seen, tree);
    }

    SourceReader withSeen(Seen looked) {
        return new SourceReader(base, drafts, looked, files);
    }

    /** Where the files lie. */
    FileTree files() {
        return files;
    }

    /** Reads files, and all Merlon files in folders; the order of the paths does not matter. */
    public Sources read(List<Path> paths, Diagnostics diagnostics) {
        List<Path> absolute = paths.stream()
                .map(path -> base.resolve(path).normalize())
                .sorted()
                .distinct()
                .toList();
        Path root = root(absolute);
        Map<String, Path> found = new TreeMap<>();
        for (Path path : absolute) {
            find(path, found, diagnostics);
        }
        List<SourceFile> texts = new ArrayList<>();
        found.forEach((name, path) -> {
            SourceFile file = isInside(root, path) ? read(path, diagnostics) : null;
            if (file != null) {
                texts.add(file);
            } else if (!isInside(root, path)) {
                diagnostics.report(FileDiagnostics.linkLeadsOut(name));
            }
        });
        return new Sources(root, texts);
    }

    /** Whether a path leads to no Merlon file: nothing is there, or a folder without one. */
    public static boolean isEmpty(FileTree files, Path path) {
        Diagnostics diagnostics = new Diagnostics();
        return !files.isThere(path)
                || files.isFolder(path)
                        && new SourceReader(path)
                                .withFiles(files)
                                .list(path, true, diagnostics)
                                .isEmpty()
                        && !diagnostics.hasErrors();
    }

    /** The text that a stream holds, shown under a name; null and a diagnostic if it is no text. */
    public static @Nullable SourceFile read(InputStream stream, String name, Diagnostics diagnostics) {
        return FileText.read(stream, name, diagnostics);
    }

    /** The text of a file, or null and a diagnostic. */
    @Nullable
    SourceFile read(Path path, Diagnostics diagnostics) {
        seen.file(path);
        String draft = drafts.get(name(path));
        return draft != null ? new SourceFile(name(path), draft) : FileText.read(files, path, name(path), diagnostics);
    }

    /** The name under which a path is shown: from the base where it lies below, else as it is; with {@code /}. */
    String name(Path path) {
        Path normal = path.toAbsolutePath().normalize();
        Path shown = normal.startsWith(base) ? base.relativize(normal) : normal;
        String name = shown.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    /** What was looked at so far. */
    Seen seen() {
        return seen;
    }

    /** The folder that names are shown from. */
    Path base() {
        return base;
    }

    Path path(String name) {
        return base.resolve(name).normalize();
    }

    /** Where a path lies that a user gave. */
    Path path(Path path) {
        return base.resolve(path).normalize();
    }

    /** The Merlon files of a folder that are not passed over, in the order of their names. */
    List<Path> list(Path folder, boolean deep, Diagnostics diagnostics) {
        List<Path> found = new ArrayList<>();
        collect(folder, deep, found, diagnostics);
        seen.folder(folder, deep, found);
        return found;
    }

    /** Whether a path is inside of a folder, and stays there when links are followed. */
    boolean isInside(Path root, Path path) {
        if (!path.toAbsolutePath().normalize().startsWith(root)) {
            return false;
        }
        try {
            return !files.isThere(path) || files.real(path).startsWith(files.real(root));
        } catch (IOException e) {
            return false;
        }
    }

    /** The folder, or the file of an ending, that may have been meant by a path that leads to nothing. */
    Optional<String> near(Path path, String ending) {
        return NameSuggester.nearest(lastName(path), siblings(path, ending)).map(near -> sibling(path, near));
    }

    private void find(Path path, Map<String, Path> found, Diagnostics diagnostics) {
        if (files.isFolder(path)) {
            List<Path> below = list(path, true, diagnostics);
            if (below.isEmpty() && !diagnostics.hasErrors()) {
                diagnostics.report(FileDiagnostics.noMerlonFile(name(path)));
            }
            below.forEach(file -> found.put(name(file), file));
        } else if (!files.isThere(path)) {
            diagnostics.report(FileDiagnostics.noSuchPath(name(path), near(path, ENDING)));
        } else if (!lastName(path).endsWith(ENDING)) {
            diagnostics.report(FileDiagnostics.otherEnding(name(path)));
        } else {
            found.put(name(path), path);
        }
    }

    private void collect(Path folder, boolean deep, List<Path> found, Diagnostics diagnostics) {
        List<Path> entries;
        try {
            entries = new ArrayList<>(files.list(folder));
            entries.sort((one, other) -> lastName(one).compareTo(lastName(other)));
        } catch (IOException e) {
            diagnostics.report(FileDiagnostics.unreadable(name(folder), true, FileText.reason(e)));
            return;
        }
        for (Path entry : entries) {
            if (found.size() >= MOST_FILES) {
                diagnostics.report(FileDiagnostics.tooManyFiles(name(folder), MOST_FILES));
                return;
            }
            boolean link = files.isLink(entry);
            if (lastName(entry).startsWith(".")) {
                continue;
            }
            if (files.isFolder(entry)) {
                if (deep && !link && !PASSED_OVER.contains(lastName(entry))) {
                    collect(entry, true, found, diagnostics);
                }
            } else if (lastName(entry).endsWith(ENDING)) {
                found.add(entry);
            }
        }
    }

    /** The nearest folder that holds everything: a given folder itself, the folder of a given file. */
    private Path root(List<Path> paths) {
        Path root = null;
        for (Path path : paths) {
            Path parent = path.getParent();
            Path folder = files.isFolder(path) || parent == null ? path : parent;
            while (root != null && !folder.startsWith(root) && root.getParent() != null) {
                root = root.getParent();
            }
            root = root == null ? folder : root;
        }
        return root == null ? base : root;
    }

    private List<String> siblings(Path path, String ending) {
        Path parent = path.getParent();
        if (parent == null || !files.isFolder(parent)) {
            return List.of();
        }
        try {
            return files.list(parent).stream()
                    .filter(each -> files.isFolder(each) || lastName(each).endsWith(ending))
                    .map(SourceReader::lastName)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private String sibling(Path path, String name) {
        return name(path.resolveSibling(name));
    }

    private static String lastName(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }
}
