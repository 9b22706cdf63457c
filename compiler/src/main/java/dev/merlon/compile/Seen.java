package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Digest;
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

    /** A line for each thing that was looked at, with a digest of what is there now. */
    public synchronized List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path folder : folders) {
            lines.add("folder " + namesIn(folder, false) + " " + folder);
        }
        for (Path tree : trees) {
            lines.add("tree " + namesIn(tree, true) + " " + tree);
        }
        for (Path file : files) {
            lines.add("file " + content(file) + " " + file);
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
            String[] parts = line.split(" ", 3);
            if (parts.length < 3) {
                return false;
            }
            try {
                Path path = Path.of(parts[2]);
                String now = parts[0].equals("file") ? content(path) : namesIn(path, parts[0].equals("tree"));
                if (!now.equals(parts[1])) {
                    return false;
                }
            } catch (InvalidPathException e) {
                return false;
            }
        }
        return true;
    }

    private static String content(Path file) throws IOException {
        return Files.isRegularFile(file) ? Digest.of(Files.readAllBytes(file)) : NOTHING;
    }

    private static String namesIn(Path folder, boolean deep) {
        if (!Files.isDirectory(folder)) {
            return NOTHING;
        }
        String names = new SourceReader(folder)
                .list(folder, deep, new Diagnostics()).stream()
                        .map(Path::toString)
                        .collect(Collectors.joining("\n"));
        return Digest.of(names);
    }
}
