package dev.merlon.maven;

import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.compile.LibraryPath;
import dev.merlon.compile.LockMode;
import dev.merlon.resolve.LibrarySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * Folders and jars in which libraries are looked for.
 *
 * @param all in the order in which they are looked at
 * @param missing dependencies that could not be had, which may be libraries
 */
record LibraryPlaces(List<Path> all, List<String> missing) {
    private static final String FOLDER = "META-INF/merlon/";

    LibraryPlaces {
        all = List.copyOf(all);
        missing = List.copyOf(missing);
    }

    /** A compiler for the libraries in these places. */
    Compiler compiler(Path base, LocalDate day, LockMode locks) {
        LibraryLoader.CLASS_PATH.readAhead();
        return new Compiler(base, source(base), day, locks);
    }

    /** Where the libraries are found. */
    LibrarySource source(Path base) {
        return all.isEmpty() ? LibraryLoader.CLASS_PATH : new LibraryPath(base, all, LibraryLoader.CLASS_PATH);
    }

    /** What the user names, and what holds libraries among the dependencies of the plugin and of the project. */
    static LibraryPlaces of(List<Path> named, PluginDescriptor plugin, DependencyFiles dependencies) {
        Set<Path> places = new LinkedHashSet<>(named);
        for (org.apache.maven.artifact.Artifact artifact : plugin.getArtifacts()) {
            // The standard library is on the class path, where it needs not be parsed.
            boolean own = artifact.getGroupId().equals(plugin.getGroupId())
                    && artifact.getArtifactId().equals(plugin.getArtifactId());
            if (!own
                    && artifact.getFile() != null
                    && holdsLibraries(artifact.getFile().toPath())) {
                places.add(artifact.getFile().toPath());
            }
        }
        for (Path file : dependencies.found()) {
            if (holdsLibraries(file)) {
                places.add(file);
            }
        }
        return new LibraryPlaces(List.copyOf(places), dependencies.missing());
    }

    /** Whether there is a library in a jar or folder; whatever cannot be read holds none. */
    static boolean holdsLibraries(Path place) {
        if (Files.isDirectory(place)) {
            return Files.isDirectory(place.resolve(FOLDER));
        }
        if (!place.toString().endsWith(".jar")) {
            return false;
        }
        try (ZipFile zip = new ZipFile(place.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (name.startsWith(FOLDER) && name.endsWith(".tm")) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
