package dev.merlon.project;

import dev.merlon.source.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The files of one state of a project, with those of its libraries, and its locks, as they are in another. */
final class MixedTree implements FileTree {
    private final FileTree models;
    private final FileTree libraries;
    private final Path base;
    private final Path otherBase;
    private final Predicate<Path> isOfLibrary;

    /**
     * @param base the folder of the project in the first state
     * @param otherBase the folder of the project in the other state
     * @param isOfLibrary whether a file or folder, by its path from the folder of the project, is one of a library
     */
    MixedTree(FileTree models, Path base, FileTree libraries, Path otherBase, Predicate<Path> isOfLibrary) {
        this.models = models;
        this.base = base;
        this.libraries = libraries;
        this.otherBase = otherBase;
        this.isOfLibrary = isOfLibrary;
    }

    private boolean isOther(Path path) {
        return path.startsWith(base) && isOfLibrary.test(base.relativize(path));
    }

    private FileTree tree(Path path) {
        return isOther(path) ? libraries : models;
    }

    private Path there(Path path) {
        return isOther(path) ? otherBase.resolve(base.relativize(path)) : path;
    }

    private Path here(Path path) {
        return path.startsWith(otherBase) ? base.resolve(otherBase.relativize(path)) : path;
    }

    @Override
    public boolean isFolder(Path path) {
        return tree(path).isFolder(there(path));
    }

    @Override
    public boolean isFile(Path path) {
        return tree(path).isFile(there(path));
    }

    @Override
    public boolean isLink(Path path) {
        return tree(path).isLink(there(path));
    }

    @Override
    public boolean isThere(Path path) {
        return tree(path).isThere(there(path));
    }

    @Override
    public long size(Path file) throws IOException {
        return tree(file).size(there(file));
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return tree(file).open(there(file));
    }

    @Override
    public LocalDate written(Path file) throws IOException {
        return tree(file).written(there(file));
    }

    /** Files of libraries that are only in the other state are found too; those that are only here are passed over. */
    @Override
    public List<Path> list(Path folder) throws IOException {
        if (isOther(folder)) {
            return libraries.list(there(folder)).stream().map(this::here).toList();
        }
        List<Path> found = new ArrayList<>();
        for (Path path : models.list(folder)) {
            if (!isOther(path)) {
                found.add(path);
            }
        }
        Path there = folder.startsWith(base) ? otherBase.resolve(base.relativize(folder)) : folder;
        if (libraries.isFolder(there)) {
            for (Path path : libraries.list(there)) {
                if (isOther(here(path))) {
                    found.add(here(path));
                }
            }
        }
        return found;
    }

    @Override
    public Path real(Path path) throws IOException {
        return isOther(path) ? here(libraries.real(there(path))) : models.real(path);
    }
}
