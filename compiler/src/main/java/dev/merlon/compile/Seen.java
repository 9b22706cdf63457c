package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Digest;
import dev.merlon.source.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a compilation looked at in the file system, so that it can be told later whether it would see the same: the content of
 * files, also of those that are not there, and the Merlon files of folders.
 */
public final class Seen {
    private static final String NOTHING = "-";
    private static final String FILE = "file";
    private static final String FOLDER = "folder";
    private static final String TREE = "tree";
    /** What no name of a file has in it. */
    private static final String NEXT = "\0";

    private final TreeSet<Path> files = new TreeSet<>();
    private final TreeSet<Path> folders = new TreeSet<>();
    private final TreeSet<Path> trees = new TreeSet<>();

    synchronized void file(Path path) {
        files.add(path.toAbsolutePath().normalize());
    }

    /** @param deep whether the folders in it count too */
    synchronized void folder(Path path, boolean deep) {
        (deep ? trees : folders).add(path.toAbsolutePath().normalize());
    }

    /** Counts a place with libraries among what was looked at, with all that lies in it. */
    public synchronized void place(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            file(place);
            return;
        }
        try (Stream<Path> below = Files.walk(place)) {
            below.filter(Files::isRegularFile).forEach(this::file);
        }
        folder(place, true);
    }

    /** A line for each thing that was looked at, with what is there now: of files a stamp and a digest, of folders the names. */
    public synchronized List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path folder : folders) {
            lines.add(FOLDER + " " + folder + NEXT + namesIn(folder, false));
        }
        for (Path tree : trees) {
            lines.add(TREE + " " + tree + NEXT + namesIn(tree, true));
        }
        for (Path file : files) {
            lines.add(FILE + " " + FileStamp.of(file) + " " + content(file) + " " + file);
        }
        return lines;
    }

    /** Whether a file has been written since a moment; then it is not known which of its contents was looked at. */
    public synchronized boolean isWrittenSince(FileTime moment) throws IOException {
        for (Path file : files) {
            if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(moment) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether what some lines tell of is still as they say; not so where one of them cannot be understood. */
    public static boolean isStill(List<String> lines) throws IOException {
        for (String line : lines) {
            try {
                if (!(line.startsWith(FILE + " ") ? isFileStill(line) : isFolderStill(line))) {
                    return false;
                }
            } catch (InvalidPathException e) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFileStill(String line) throws IOException {
        String[] parts = line.split(" ", 4);
        if (parts.length < 4) {
            return false;
        }
        Path file = Path.of(parts[3]);
        boolean untouched =
                !parts[1].equals(FileStamp.NONE) && FileStamp.of(file).equals(parts[1]);
        return untouched || content(file).equals(parts[2]);
    }

    private static boolean isFolderStill(String line) {
        int blank = line.indexOf(' ');
        int next = line.indexOf(NEXT);
        if (blank < 0 || next < blank) {
            return false;
        }
        Path folder = Path.of(line.substring(blank + 1, next));
        return switch (line.substring(0, blank)) {
            case FOLDER -> namesIn(folder, false).equals(line.substring(next + 1));
            case TREE -> namesIn(folder, true).equals(line.substring(next + 1));
            default -> false;
        };
    }

    private static String content(Path file) throws IOException {
        return Files.isRegularFile(file) ? Digest.of(Files.readAllBytes(file)) : NOTHING;
    }

    private static String namesIn(Path folder, boolean deep) {
        if (!Files.isDirectory(folder)) {
            return NOTHING;
        }
        return new SourceReader(folder)
                .list(folder, deep, new Diagnostics()).stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(NEXT));
    }
}
