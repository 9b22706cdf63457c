package dev.merlon.maven;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.project.NamedState;
import dev.merlon.project.NamedStates;
import java.io.File;
import java.util.List;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/** Models that were published as an artifact, from where a project has its dependencies. */
final class ReleasedModels {
    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;

    ReleasedModels(RepositorySystem repositories, MavenSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    /** @param coordinates of an artifact, with or without version */
    NamedState find(String coordinates) throws MojoFailureException {
        String[] parts = coordinates.strip().split(":", -1);
        boolean named = List.of(parts).stream().noneMatch(String::isBlank);
        if (!named || parts.length < 2 || parts.length > 3) {
            throw new MojoFailureException(
                    "`" + coordinates
                            + "` is not a value of merlon.diffArtifact; write groupId:artifactId or groupId:artifactId:version.");
        }
        String version = parts.length == 3 ? parts[2] : latest(parts[0], parts[1]);
        Artifact artifact = new DefaultArtifact(parts[0], parts[1], "jar", version);
        File file = file(artifact);
        Diagnostics diagnostics = new Diagnostics();
        NamedState state = NamedStates.jar(parts[0] + ":" + parts[1] + ":" + version, file.toPath(), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new MojoFailureException("Nothing to compare with: "
                    + diagnostics.inFileOrder().get(0).message() + ".");
        }
        if (!LibraryPlaces.holdsLibraries(file.toPath())) {
            throw new MojoFailureException(
                    "Nothing to compare with: there is no .tm file below META-INF/merlon in " + file.getName() + ".");
        }
        return state;
    }

    private String latest(String group, String name) throws MojoFailureException {
        VersionRangeRequest request = new VersionRangeRequest(
                new DefaultArtifact(group, name, "jar", "[0,)"), project.getRemoteProjectRepositories(), null);
        List<Version> versions;
        try {
            versions = repositories
                    .resolveVersionRange(session.getRepositorySession(), request)
                    .getVersions();
        } catch (VersionRangeResolutionException e) {
            throw new MojoFailureException("Nothing to compare with: " + e.getMessage() + ".", e);
        }
        for (int i = versions.size() - 1; i >= 0; i--) {
            String version = versions.get(i).toString();
            if (!version.toUpperCase(Locale.ROOT).endsWith("SNAPSHOT")) {
                return version;
            }
        }
        throw new MojoFailureException("Nothing to compare with: there is no release of " + group + ":" + name
                + ". Until there is one, leave out merlon.diffArtifact.");
    }

    private File file(Artifact artifact) throws MojoFailureException {
        try {
            return repositories
                    .resolveArtifact(
                            session.getRepositorySession(),
                            new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null))
                    .getArtifact()
                    .getFile();
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException("Nothing to compare with: " + e.getMessage() + ".", e);
        }
    }
}
