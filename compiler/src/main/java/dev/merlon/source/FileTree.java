package dev.merlon.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The files that a compilation may read: those of the file system as they are, or those of a commit as they were.
 *
 * <p>Paths are absolute and normal. Asking for what is not there is no mistake; only {@link #open}, {@link #size}, {@link #list}
 * and {@link #real} fail then.
 */
public interface FileTree {
    /** Whether there is a folder, perhaps behind a link. */
    boolean isFolder(Path path);

    /** Whether there is a file with content, perhaps behind a link. */
    boolean isFile(Path path);

    /** Whether there is a link, wherever it leads. */
    boolean isLink(Path path);

    /** Whether there is anything that links lead to. */
    default boolean isThere(Path path) {
        return isFolder(path) || isFile(path);
    }

    /** The size of a file in bytes. */
    long size(Path file) throws IOException;

    InputStream open(Path file) throws IOException;

    /** The day, in UTC, on which a file got its content, as far as that is known. */
    LocalDate written(Path file) throws IOException;

    /** What is in a folder, in no order. */
    List<Path> list(Path folder) throws IOException;

    /** Where a path leads when links are followed. */
    Path real(Path path) throws IOException;
}
