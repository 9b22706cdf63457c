package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.DiskTree;
import dev.merlon.source.FileTree;
import dev.merlon.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The texts below {@code META-INF/merlon/} of a jar, as files below the path of the jar itself, which is a folder here. Whatever lies
 * elsewhere is that of the file system.
 */
public final class JarTree implements FileTree {
    private final Path jar;
    private final Map<Path, byte[]> texts = new HashMap<>();
    private final Map<Path, Set<Path>> folders = new TreeMap<>();

    private JarTree(Path jar) {
        this.jar = jar;
        folders.put(jar, new TreeSet<>());
    }

    /** The texts of a jar; none, and a diagnostic, where something is wrong with it. */
    public static JarTree read(Path jar, Diagnostics diagnostics) {
        JarTree tree = new JarTree(jar.toAbsolutePath().normalize());
        String name = String.valueOf(tree.jar.getFileName());
        for (SourceFile text : LibraryJar.texts(DiskTree.DISK, tree.jar, name, diagnostics)) {
            tree.add(tree.jar.resolve(text.name().substring(name.length() + "!/".length())), text.text());
        }
        return tree;
    }

    private void add(Path file, String text) {
        texts.put(file, text.getBytes(StandardCharsets.UTF_8));
        for (Path path = file;
                !path.equals(jar);
                path = path.resolveSibling(".").normalize()) {
            folders.computeIfAbsent(path.resolveSibling(".").normalize(), folder -> new TreeSet<>())
                    .add(path);
        }
    }

    private boolean isOutside(Path path) {
        return !path.startsWith(jar);
    }

    @Override
    public boolean isFolder(Path path) {
        return isOutside(path) ? DiskTree.DISK.isFolder(path) : folders.containsKey(path);
    }

    @Override
    public boolean isFile(Path path) {
        return isOutside(path) ? DiskTree.DISK.isFile(path) : texts.containsKey(path);
    }

    @Override
    public boolean isLink(Path path) {
        return isOutside(path) && DiskTree.DISK.isLink(path);
    }

    @Override
    public long size(Path file) throws IOException {
        return isOutside(file) ? DiskTree.DISK.size(file) : text(file).length;
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return isOutside(file) ? DiskTree.DISK.open(file) : new ByteArrayInputStream(text(file));
    }

    @Override
    public LocalDate written(Path file) throws IOException {
        return DiskTree.DISK.written(isOutside(file) ? file : jar);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (isOutside(folder)) {
            return DiskTree.DISK.list(folder);
        }
        Set<Path> entries = folders.get(folder);
        if (entries == null) {
            throw new NoSuchFileException(folder.toString());
        }
        return List.copyOf(entries);
    }

    @Override
    public Path real(Path path) throws IOException {
        if (isOutside(path)) {
            return DiskTree.DISK.real(path);
        }
        if (!isThere(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return path;
    }

    private byte[] text(Path file) throws IOException {
        byte[] text = texts.get(file);
        if (text == null) {
            throw new NoSuchFileException(file.toString());
        }
        return text;
    }
}
