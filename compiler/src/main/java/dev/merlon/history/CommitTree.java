package dev.merlon.history;

import dev.merlon.history.Folder.Entry;
import dev.merlon.source.DiskTree;
import dev.merlon.source.FileTree;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * The files of a commit, where they would lie if it were checked out. Links are followed as long as they stay inside. It remembers
 * what was looked at.
 *
 * <p>What is missing or damaged in the repository is an {@link UnreadableHistoryException}: a file that should be there must not
 * pass for one that is not.
 */
final class CommitTree implements FileTree {
    /** More links in one path than anybody has; a circle of them has more. */
    private static final int MOST_LINKS = 40;

    private final GitProject project;
    private final Entry top;
    private final Looked looked = new Looked();

    private final LocalDate day;

    CommitTree(GitProject project, ObjectId tree, LocalDate day) {
        this.project = project;
        this.day = day;
        this.top = new Entry(FileMode.TREE, tree);
    }

    /** What was looked at so far. */
    Looked looked() {
        return looked;
    }

    /** The folder with everything in it. */
    ObjectId tree() {
        return top.id();
    }

    /** What is at a path when links are followed, and where that is. */
    private record Found(Path path, Entry entry) {}

    @Override
    public boolean isFolder(Path path) {
        if (isOutside(path)) {
            return DiskTree.DISK.isFolder(path);
        }
        Found found = find(path);
        return found != null && found.entry.isFolder();
    }

    @Override
    public boolean isFile(Path path) {
        if (isOutside(path)) {
            return DiskTree.DISK.isFile(path);
        }
        Found found = find(path);
        return found != null && found.entry.isFile();
    }

    @Override
    public boolean isLink(Path path) {
        if (isOutside(path)) {
            return DiskTree.DISK.isLink(path);
        }
        Path parent = path.getParent();
        Found folder = parent == null || path.equals(project.root()) ? null : find(parent);
        Entry entry = folder == null || !folder.entry.isFolder() ? null : entry(folder.entry, path);
        return entry != null && entry.isLink();
    }

    @Override
    public long size(Path file) throws IOException {
        return isOutside(file) ? DiskTree.DISK.size(file) : project.size(content(file));
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return isOutside(file) ? DiskTree.DISK.open(file) : new ByteArrayInputStream(project.content(content(file)));
    }

    /** That of the commit: git keeps no other, and a result that does not say its day was there then. */
    @Override
    public LocalDate written(Path file) throws IOException {
        return isOutside(file) ? DiskTree.DISK.written(file) : day;
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (isOutside(folder)) {
            return DiskTree.DISK.list(folder);
        }
        Found found = find(folder);
        if (found == null || !found.entry.isFolder()) {
            throw new NoSuchFileException(folder.toString());
        }
        looked.listed(name(found.path));
        return project.folder(found.entry.id()).entries().keySet().stream()
                .filter(CommitTree::isName)
                .map(folder::resolve)
                .toList();
    }

    @Override
    public Path real(Path path) throws IOException {
        if (isOutside(path)) {
            return DiskTree.DISK.real(path);
        }
        Found found = find(path);
        if (found == null) {
            throw new NoSuchFileException(path.toString());
        }
        return found.path;
    }

    private boolean isOutside(Path path) {
        return !path.startsWith(project.root());
    }

    private ObjectId content(Path path) throws IOException {
        Found found = find(path);
        if (found == null || !found.entry.isFile()) {
            throw new NoSuchFileException(path.toString());
        }
        looked.read(name(found.path));
        return found.entry.id();
    }

    /** A path from the top, with {@code /}. */
    private String name(Path path) {
        return project.root().relativize(path).toString().replace(File.separatorChar, '/');
    }

    private @Nullable Found find(Path path) {
        return find(path, MOST_LINKS);
    }

    private @Nullable Found find(Path path, int links) {
        if (isOutside(path) || links == 0) {
            return null;
        }
        Found found = new Found(project.root(), top);
        for (Path name : project.root().relativize(path)) {
            if (name.toString().isEmpty()) {
                continue;
            }
            Path inner = found.path.resolve(name);
            Entry entry = found.entry.isFolder() ? entry(found.entry, inner) : null;
            if (entry == null) {
                return null;
            }
            found = entry.isLink() ? target(inner, entry, links) : new Found(inner, opened(inner, entry));
            if (found == null) {
                return null;
            }
        }
        return found;
    }

    /** Of a submodule the folder that it was at, where that is known. */
    private Entry opened(Path inner, Entry entry) {
        if (!entry.isModule()) {
            return entry;
        }
        looked.read(name(inner));
        ObjectId tree = project.module(inner, entry.id());
        return tree == null ? entry : new Entry(FileMode.TREE, tree);
    }

    private @Nullable Found target(Path link, Entry entry, int links) {
        looked.read(name(link));
        try {
            String target = new String(project.content(entry.id()), StandardCharsets.UTF_8);
            return find(link.resolveSibling(target).normalize(), links - 1);
        } catch (InvalidPathException e) {
            return null; // It leads nowhere.
        }
    }

    private @Nullable Entry entry(Entry folder, Path inner) {
        Path name = inner.getFileName();
        looked.asked(name(inner));
        return name == null ? null : project.folder(folder.id()).entries().get(name.toString());
    }

    /** A name in a commit can be anything; as a path it must stay where it is. */
    private static boolean isName(String name) {
        try {
            return Path.of(name).getNameCount() == 1 && !name.equals("..") && !name.equals(".");
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
