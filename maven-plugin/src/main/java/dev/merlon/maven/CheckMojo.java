package dev.merlon.maven;

import dev.merlon.backend.Gate;
import dev.merlon.backend.OutputFile;
import dev.merlon.backend.text.CheckText;
import dev.merlon.backend.text.Paint;
import dev.merlon.compile.Compilation;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Analysis;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
public final class CheckMojo extends AbstractModelMojo {
    /** The folder that the reports are written to. */
    @Parameter(property = "merlon.outputDirectory", defaultValue = "${project.build.directory}/merlon")
    private File outputDirectory;

    /** The severity from which an open threat fails the build, or {@code none}; by default {@code high} where no policy decides. */
    @Parameter(property = "merlon.failOn")
    private @Nullable String failOn;

    /** Files with policies that hold besides those that the models apply; by default none. */
    @Parameter(property = "merlon.policies")
    private @Nullable List<File> policies;

    /** Files and folders with results of tests and scanners; by default the reports of Surefire and Failsafe. */
    @Parameter(property = "merlon.evidence")
    private @Nullable List<File> evidence;

    /** What to write, of {@code html}, {@code markdown}, {@code diagram} and {@code json}; by default all of them. */
    @Parameter(property = "merlon.formats")
    private @Nullable List<String> formats;

    /** Whether to show the models that a model uses too, as one system. */
    @Parameter(property = "merlon.whole", defaultValue = "false")
    private boolean whole;

    @Override
    LibraryPlaces libraries() {
        return LibraryPlaces.of(
                configuredLibraries(), plugin(), DependencyFiles.of(project().getArtifacts()));
    }

    @Override
    void run() throws MojoFailureException {
        Gate gate = gate();
        Set<OutputFormat> wanted = OutputFormat.of(formats);
        List<Path> models = models();
        if (isEmpty(models)) {
            return;
        }
        LibraryPlaces places = libraries();
        List<Compilation> compilations =
                compiler(places, locks())
                        .withEvidence(evidence())
                        .withPolicies(paths(policies))
                        .compile(models)
                        .stream()
                        .map(compilation -> whole ? compilation.whole() : compilation)
                        .toList();
        tellMistakes(compilations, places);
        judge(compilations, gate, wanted);
    }

    private void judge(List<Compilation> compilations, Gate gate, Set<OutputFormat> wanted)
            throws MojoFailureException {
        Mistakes mistakes = new Mistakes(getLog(), base());
        Reports reports = new Reports(compilations, outputDirectory.toPath());
        List<OutputFile> files = new ArrayList<>();
        StringBuilder failures = new StringBuilder();
        for (Compilation compilation : compilations) {
            Analysis analysis = compilation.analysis();
            if (analysis == null) {
                continue;
            }
            files.addAll(reports.placed(analysis, OutputFormat.files(wanted, analysis, compilation.diagnostics())));
            getLog().info(new CheckText(analysis, compilation.diagnostics(), new Paint(false)).line());
            if (gate.fails(analysis)) {
                failures.append(new Failure(analysis, gate, mistakes::place).text());
                if (wanted.contains(OutputFormat.HTML)) {
                    failures.append("  Report: ").append(reports.page(analysis)).append('\n');
                }
            }
        }
        new OutputWriter(outputDirectory.toPath(), "").write(files);
        if (!failures.isEmpty()) {
            throw new MojoFailureException(failures.toString().stripTrailing());
        }
        if (!files.isEmpty()) {
            getLog().info("Reports: " + outputDirectory);
        }
    }

    private Gate gate() throws MojoFailureException {
        if (failOn != null && !Gate.LIMITS.contains(failOn)) {
            throw new MojoFailureException("`" + failOn + "` is not a value of merlon.failOn; there are "
                    + String.join(", ", Gate.LIMITS) + ".");
        }
        return new Gate(failOn);
    }

    private List<Path> evidence() {
        if (evidence != null && !evidence.isEmpty()) {
            return paths(evidence);
        }
        Path target = Path.of(project().getBuild().getDirectory());
        return Stream.of("surefire-reports", "failsafe-reports")
                .map(target::resolve)
                .filter(Files::isDirectory)
                .toList();
    }
}
