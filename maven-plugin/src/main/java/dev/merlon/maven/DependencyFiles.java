package dev.merlon.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;

/**
 * The files of what a project depends on.
 *
 * @param found jars, and folders with classes where a module is not packaged yet
 * @param missing what could not be had, such as a module that is built later
 */
record DependencyFiles(List<Path> found, List<String> missing) {
    DependencyFiles {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    /** Those of artifacts that Maven has resolved. */
    static DependencyFiles of(Iterable<Artifact> artifacts) {
        List<Path> found = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            if (artifact.getFile() != null) {
                found.add(artifact.getFile().toPath());
            }
        }
        return new DependencyFiles(found, List.of());
    }

    /**
     * Resolves what a project depends on, whatever can be had of it: a goal that is called by hand, or early in a build, must
     * not fail because of a module that is built later and is no library.
     */
    static DependencyFiles resolve(MavenProject project, MavenSession session, ProjectDependenciesResolver resolver) {
        if (project.getDependencies().isEmpty()) {
            return new DependencyFiles(List.of(), List.of());
        }
        DependencyResolutionResult result;
        try {
            result = resolver.resolve(new DefaultDependencyResolutionRequest(project, session.getRepositorySession()));
        } catch (DependencyResolutionException e) {
            result = e.getResult();
        }
        List<Path> found = new ArrayList<>();
        for (Dependency dependency : result.getDependencies()) {
            if (dependency.getArtifact().getFile() != null) {
                found.add(dependency.getArtifact().getFile().toPath());
            }
        }
        List<String> missing = new ArrayList<>();
        for (Dependency dependency : result.getUnresolvedDependencies()) {
            missing.add(dependency.getArtifact().toString());
        }
        if (!result.getCollectionErrors().isEmpty()) {
            missing.add("what it depends on in turn");
        }
        return new DependencyFiles(found, missing);
    }
}
