package dev.merlon.maven;

import dev.merlon.backend.Gate;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Checks the threat models, writes the reports, and fails the build where the design is not good enough. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class CheckMojo extends AbstractVerdictMojo {
    /** The severity from which an open threat fails the build, or {@code none}; by default {@code high} where no policy decides. */
    @Parameter(property = "merlon.failOn")
    private @Nullable String failOn;

    /**
     * What to write, of {@code html}, {@code markdown}, {@code diagram}, {@code json}, {@code sarif} and {@code junit} (by default all
     * of these), and of what {@code merlon export --list} shows and dependencies of the plugin add.
     */
    @Parameter(property = "merlon.formats")
    private @Nullable List<String> formats;

    /** Whether to check in a process of its own, which is quicker, because it starts with settings for a short run. */
    @Parameter(property = "merlon.fork", defaultValue = "true")
    private boolean fork;

    /**
     * Whether the first check that goes through keeps the classes that it loaded, beside the jar of this plugin in the local repository, so
     * that later ones start faster.
     */
    @Parameter(property = "merlon.keepClasses", defaultValue = "true")
    private boolean keepClasses;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    LibraryPlaces libraries() {
        return LibraryPlaces.of(
                configuredLibraries(), plugin(), DependencyFiles.of(project().getArtifacts()));
    }

    @Override
    void run() throws MojoFailureException {
        List<Path> models = models();
        CheckJob job = job(models);
        if (isEmpty(models)) {
            return;
        }
        Teller teller = teller();
        List<String> told = job.upToDate().told(job.outputs(), job::evidenceDigest);
        if (told != null) {
            teller.again(told);
            getLog().info("Up to date: nothing has changed since this was checked.");
        } else if (fork) {
            ForkedCheck.of(job, teller, keepClasses).run();
        } else {
            new CheckRun(job, teller).run();
        }
    }

    private CheckJob job(List<Path> models) throws MojoFailureException {
        if (failOn != null && !Gate.LIMITS.contains(failOn)) {
            throw new BuildFailure("`" + failOn + "` is not a value of merlon.failOn; there are "
                    + String.join(", ", Gate.LIMITS) + ".");
        }
        Set<OutputFormat> wanted = OutputFormat.of(formats);
        LibraryPlaces places = models.isEmpty() ? new LibraryPlaces(List.of(), List.of()) : libraries();
        List<Path> backends = models.isEmpty() ? List.of() : BackendJars.of(plugin());
        return new CheckJob(
                base(),
                models,
                places,
                locks(),
                asOf(),
                evidence(),
                policies(),
                bases(),
                whole(),
                wanted,
                OutputFormat.others(formats),
                backends,
                outputDirectory(),
                failOn,
                plugin().getVersion(),
                stateFile(execution.getExecutionId()),
                key(models, places, wanted, backends));
    }

    /** All that decides and does not lie in files that are read. */
    private String key(List<Path> models, LibraryPlaces places, Set<OutputFormat> wanted, List<Path> backends)
            throws MojoFailureException {
        return String.join(
                "\n",
                plugin().getVersion(),
                plugin().getId(),
                asOf().toString(),
                locks().name(),
                String.valueOf(failOn),
                Boolean.toString(whole()),
                base().toString(),
                outputDirectory().toString(),
                models.toString(),
                places.all().toString(),
                policies().toString(),
                bases().toString(),
                wanted.toString(),
                OutputFormat.others(formats).toString(),
                backends.toString());
    }
}
