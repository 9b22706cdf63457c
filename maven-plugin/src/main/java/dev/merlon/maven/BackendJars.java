package dev.merlon.maven;

import dev.merlon.backend.Backend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * The jars that add formats: dependencies of the plugin, whose code a build runs anyway. Those of the project are none: they are what
 * is looked at.
 */
final class BackendJars {
    private static final String SERVICES = "META-INF/services/" + Backend.class.getName();

    private BackendJars() {}

    /** All dependencies of the plugin, which may need each other, where one of them names a backend; otherwise none. */
    static List<Path> of(PluginDescriptor plugin) {
        List<Path> jars = new ArrayList<>();
        boolean any = false;
        for (Artifact artifact : plugin.getArtifacts()) {
            boolean own = artifact.getGroupId().equals(plugin.getGroupId())
                    && artifact.getArtifactId().equals(plugin.getArtifactId());
            if (!own && artifact.getFile() != null) {
                jars.add(artifact.getFile().toPath());
                any |= namesBackends(artifact.getFile().toPath());
            }
        }
        return any ? jars : List.of();
    }

    private static boolean namesBackends(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(SERVICES) != null;
        } catch (IOException e) {
            // A folder of classes, in a build that packs nothing, or what Maven will complain of itself.
            return false;
        }
    }
}
