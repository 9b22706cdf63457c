package dev.merlon.maven;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a check loads, as the JVM keeps them in a file, so that later checks need not read them one by one (class data
 * sharing).
 *
 * <p>The file lies beside the jar of the plugin, in the local repository; one for each JDK and jar. It is made by the first check
 * that goes through, which takes somewhat longer for it. The JVM itself refuses a file that does not fit its jar. Where it cannot
 * start with what it is told here, the check is done without: an empty file then says for a day that nobody need try.
 */
final class ClassArchive {
    /** No classes are kept. */
    static final ClassArchive NONE = new ClassArchive(null, null);

    private static final String ENDING = ".jsa";
    private static final String JAR = ".jar";

    /** After this nobody makes what lies half made; and what could not be made may be tried again. */
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    private final @Nullable Path file;
    /** Where it is made; null where there is one, or none can be made. */
    private final @Nullable Path made;

    private ClassArchive(@Nullable Path file, @Nullable Path made) {
        this.file = file;
        this.made = made;
    }

    /** The archive for a jar of this JVM; {@link #NONE} where there is none and none can be made. */
    static ClassArchive of(Path jar) {
        Path folder = jar.toAbsolutePath().getParent();
        // A name with the sign that separates files the JVM takes for two.
        if (folder == null || folder.toString().contains(System.getProperty("path.separator"))) {
            return NONE;
        }
        try {
            String start = start(jar.toAbsolutePath());
            String name = start + version(jar);
            Path file = folder.resolve(name + ENDING);
            boolean writable = Files.isWritable(folder);
            if (writable) {
                clear(folder, start, name);
            }
            if (Files.exists(file)) {
                return Files.size(file) > 0 ? new ClassArchive(file, null) : NONE;
            }
            if (!writable) {
                return NONE;
            }
            // Modules that are built at the same time may each make one.
            String own = "." + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
            return new ClassArchive(file, folder.resolve(name + own + ENDING));
        } catch (IOException e) {
            return NONE;
        }
    }

    /** Named after the jar, the JDK, and the places of both, which the JVM compares. */
    private static String start(Path jar) {
        String jarName = String.valueOf(jar.getFileName());
        String start = jarName.endsWith(JAR) ? jarName.substring(0, jarName.length() - JAR.length()) : jarName;
        String version = System.getProperty("java.vm.version", "").replaceAll("[^A-Za-z0-9.+-]", "_");
        int places = Objects.hash(
                jar.toString(),
                System.getProperty("java.home"),
                System.getProperty("java.vm.vendor"),
                System.getProperty("os.arch"));
        return start + "-" + version + "-" + Integer.toHexString(places) + "-";
    }

    /** The size and time of a jar, which the JVM compares too: a snapshot is replaced. */
    private static String version(Path jar) throws IOException {
        return Integer.toHexString(
                Objects.hash(Files.size(jar), Files.getLastModifiedTime(jar).toMillis()));
    }

    /** Deletes what was made for a jar that has been replaced, what others left that were cut off, and what says for a day. */
    private static void clear(Path folder, String start, String name) throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, path -> isArchive(String.valueOf(path.getFileName()), start))) {
            for (Path file : files) {
                String other = String.valueOf(file.getFileName());
                // What has the name of a process in it another may be at work on.
                boolean whole = other.indexOf('.', start.length()) == other.length() - ENDING.length();
                boolean current = other.equals(name + ENDING);
                if (whole && !current || isOld(file) && !(current && Files.size(file) > 0)) {
                    delete(file);
                }
            }
        } catch (NoSuchFileException e) {
            // Another was quicker.
            return;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isArchive(String name, String start) {
        return name.startsWith(start) && name.endsWith(ENDING);
    }

    private static boolean isOld(Path file) throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(Instant.now().minus(GIVEN_UP));
    }

    /** What the JVM has to be told, to use the archive or to make it when it ends. */
    List<String> settings() {
        if (made != null) {
            return List.of("-XX:ArchiveClassesAtExit=" + made);
        }
        return file == null ? List.of() : List.of("-XX:SharedArchiveFile=" + file);
    }

    /** Whether the process makes the archive when it ends. */
    boolean isMade() {
        return made != null;
    }

    /** Keeps what a process has made that ended well. An empty file says that it cannot be done here. */
    void keep() {
        if (made == null || file == null) {
            return;
        }
        try {
            if (!Files.exists(made)) {
                refuse();
                return;
            }
            allow(made);
            allow(file);
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            drop();
        }
    }

    /** Leaves nothing behind of a process that did not end well, not even what it used. */
    void drop() {
        Path left = made == null ? file : made;
        if (left != null) {
            delete(left);
        }
    }

    /** Says that the JVM cannot make an archive here; one that it cannot use is dropped, so that another is made. */
    void refuse() {
        drop();
        try {
            if (made != null && file != null && !Files.exists(file)) {
                Files.createFile(file);
            }
        } catch (IOException e) {
            // Then it is tried again.
            return;
        }
    }

    private static void delete(Path path) {
        try {
            allow(path);
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Whoever makes another tries again.
            return;
        }
    }

    /** The JVM writes it so that nobody may, and what nobody may write Windows neither moves nor deletes. */
    private static void allow(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix") && Files.exists(path)) {
            Files.setAttribute(path, "dos:readonly", false);
        }
    }
}
