package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Digest;
import dev.merlon.source.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a compilation looked at in the file system, so that it can be told later whether it would see the same: the content of
 * files, also of those that are not there, and the Merlon files of folders.
 *
 * <p>What it was like is noted before it is read, and compared afterwards: what changes meanwhile nobody knows to have been read.
 */
public final class Seen {
    /** Where nobody asks later. */
    static final Seen UNNOTED = new Seen(false);

    private static final String NOTHING = "-";
    private static final String FILE = "file";
    private static final String FOLDER = "folder";
    private static final String TREE = "tree";
    /** What no name of a file has in it. */
    private static final String NEXT = "\0";

    private final boolean noted;
    /** What each file was like when it was first looked at. */
    private final TreeMap<Path, State> files = new TreeMap<>();
    /** The names in each folder when it was first looked at. */
    private final TreeMap<Path, String> folders = new TreeMap<>();

    private final TreeMap<Path, String> trees = new TreeMap<>();
    /** Whether something could not be looked at. */
    private boolean failed;

    public Seen() {
        this(true);
    }

    private Seen(boolean noted) {
        this.noted = noted;
    }

    /**
     * What is known of a file without reading it.
     *
     * @param stamp one that means the same content, or none
     * @param look where there is none, what tells most changes
     */
    private record State(String stamp, String look) {
        static State of(Path file) {
            String stamp = FileStamp.of(file);
            try {
                boolean unknown = stamp.equals(FileStamp.NONE) && Files.exists(file);
                return new State(stamp, unknown ? Files.size(file) + " " + Files.getLastModifiedTime(file) : "");
            } catch (IOException e) {
                return new State(stamp, "");
            }
        }
    }

    /** Notes a file that is about to be read. */
    synchronized void file(Path path) {
        if (noted) {
            files.computeIfAbsent(path.toAbsolutePath().normalize(), State::of);
        }
    }

    /** Notes that a folder is not there. */
    void noFolder(Path path, boolean deep) {
        note(path, deep, () -> NOTHING);
    }

    /**
     * Notes what was found in a folder.
     *
     * @param deep whether the folders in it were looked into too
     */
    void folder(Path path, boolean deep, List<Path> found) {
        note(path, deep, () -> names(found));
    }

    private void note(Path path, boolean deep, Supplier<String> names) {
        if (!noted) {
            return;
        }
        synchronized (this) {
            (deep ? trees : folders).computeIfAbsent(path.toAbsolutePath().normalize(), folder -> names.get());
        }
    }

    /** Notes a place with libraries, which is about to be looked into, with all that lies in it. */
    public synchronized void place(Path place) {
        if (!Files.isDirectory(place)) {
            file(place);
            return;
        }
        Path folder = place.toAbsolutePath().normalize();
        note(folder, true, () -> namesIn(folder, true));
        try (Stream<Path> below = Files.walk(place)) {
            below.filter(Files::isRegularFile).forEach(this::file);
        } catch (IOException | UncheckedIOException e) {
            failed = true;
        }
    }

    /**
     * A line for each thing that was looked at, with what was there: of files a stamp and a digest, of folders the names. None where
     * it is not known, because something has changed since.
     *
     * @param start a moment before anything was looked at: a file that was written later may have been so between two looks at it,
     *     where the times of files are not exact
     */
    public synchronized Optional<List<String>> lines(FileTime start) throws IOException {
        List<String> lines = new ArrayList<>();
        if (failed || !add(FOLDER, folders, lines) || !add(TREE, trees, lines)) {
            return Optional.empty();
        }
        for (Map.Entry<Path, State> each : files.entrySet()) {
            Path file = each.getKey();
            State state = each.getValue();
            // The content first, so that it is that of the stamp.
            lines.add(FILE + " " + state.stamp() + " " + content(file) + " " + file);
            boolean later =
                    Files.exists(file) && Files.getLastModifiedTime(file).compareTo(start) >= 0;
            if (later || !State.of(file).equals(state)) {
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }

    /** Adds lines for folders; whether the names in them are those of then. */
    private static boolean add(String sort, Map<Path, String> noted, List<String> lines) {
        for (Map.Entry<Path, String> each : noted.entrySet()) {
            if (!namesIn(each.getKey(), sort.equals(TREE)).equals(each.getValue())) {
                return false;
            }
            lines.add(sort + " " + each.getKey() + NEXT + each.getValue());
        }
        return true;
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
        return names(new SourceReader(folder).list(folder, deep, new Diagnostics()));
    }

    private static String names(List<Path> files) {
        StringJoiner names = new StringJoiner(NEXT);
        for (Path file : files) {
            names.add(file.toAbsolutePath().normalize().toString());
        }
        return names.toString();
    }
}
