package dev.merlon.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a check loads, as the JVM keeps them in a file, so that later checks need not read them one by one (class data
 * sharing).
 *
 * <p>The file lies beside the jar of the plugin, in the local repository; one for each JDK. It is made by the first check that passes,
 * which takes somewhat longer for it. The JVM itself refuses a file that does not fit its jar, so a stale one costs time and never
 * correctness. Where no file can be written, or the JVM makes none, checks go on without.
 */
final class ClassArchive {
    /** No classes are kept. */
    static final ClassArchive NONE = new ClassArchive(null, null);

    private static final String ENDING = ".jsa";
    private static final String JAR = ".jar";

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
        String name = name(jar.toAbsolutePath());
        // A name with the sign that separates files the JVM takes for two.
        if (folder == null || folder.toString().contains(System.getProperty("path.separator"))) {
            return NONE;
        }
        Path file = folder.resolve(name + ENDING);
        try {
            if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) >= 0) {
                return Files.size(file) == 0 ? NONE : new ClassArchive(file, null);
            }
            // Modules that are built at the same time may each make one.
            String own = "." + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
            return Files.isWritable(folder) ? new ClassArchive(file, folder.resolve(name + own + ENDING)) : NONE;
        } catch (IOException e) {
            return NONE;
        }
    }

    /** Named after the jar, the JDK, and the places of both, which the JVM compares. */
    private static String name(Path jar) {
        String jarName = String.valueOf(jar.getFileName());
        String start = jarName.endsWith(JAR) ? jarName.substring(0, jarName.length() - JAR.length()) : jarName;
        String version = System.getProperty("java.vm.version", "").replaceAll("[^A-Za-z0-9.+-]", "_");
        int places = Objects.hash(
                jar.toString(),
                System.getProperty("java.home"),
                System.getProperty("java.vm.vendor"),
                System.getProperty("os.arch"));
        return start + "-" + version + "-" + Integer.toHexString(places);
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
                Files.createFile(made);
            }
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            drop();
        }
    }

    /** Leaves nothing behind of a process that did not end well, not even what it used. */
    void drop() {
        try {
            Path left = made == null ? file : made;
            if (left != null) {
                Files.deleteIfExists(left);
            }
        } catch (IOException e) {
            // The next one that is made takes its place.
            return;
        }
    }
}
