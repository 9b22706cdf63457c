package dev.merlon.maven;

import dev.merlon.backend.Gate;
import dev.merlon.backend.OutputFile;
import dev.merlon.backend.text.CheckText;
import dev.merlon.backend.text.Paint;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.project.CheckResults;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Analysis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
public final class CheckMojo extends AbstractAnalysisMojo {
    /** The severity from which an open threat fails the build, or {@code none}; by default {@code high} where no policy decides. */
    @Parameter(property = "merlon.failOn")
    private @Nullable String failOn;

    /**
     * What to write, of {@code html}, {@code markdown}, {@code diagram}, {@code json}, {@code sarif} and {@code junit}; by default all
     * of them.
     */
    @Parameter(property = "merlon.formats")
    private @Nullable List<String> formats;

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
        List<Compilation> compilations = compile(models, places);
        List<OutputFile> files = new ArrayList<>(
                OutputFormat.files(wanted, CheckResults.of(compilations, gate), plugin().getVersion(), asOf()));
        if (compilations.stream().anyMatch(Compilation::hasErrors)) {
            new OutputWriter(outputDirectory(), "").write(files);
        }
        tellMistakes(compilations, places);
        judge(new Reports(compilations, outputDirectory()), gate, wanted, files);
    }

    private void judge(Reports reports, Gate gate, Set<OutputFormat> wanted, List<OutputFile> files)
            throws MojoFailureException {
        Mistakes mistakes = new Mistakes(getLog(), base());
        List<ModelSummary> summaries = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Analysis analysis : reports.analyses()) {
            List<Diagnostic> warnings = reports.warnings(analysis);
            files.addAll(reports.placed(analysis, OutputFormat.files(wanted, analysis, warnings)));
            summaries.add(ModelSummary.of(analysis, gate, reports.name(analysis)));
            getLog().info(new CheckText(analysis, warnings, new Paint(false)).line());
            if (gate.fails(analysis)) {
                String report = wanted.contains(OutputFormat.HTML) ? "  Report: " + reports.page(analysis) + "\n" : "";
                failures.add(new Failure(analysis, gate, mistakes::place).text() + report);
            }
        }
        if (summaries.isEmpty()) {
            getLog().info("Libraries only: they compile.");
            return;
        }
        files.add(new OutputFile(ModelSummary.FILE, ModelSummary.text(summaries).getBytes(StandardCharsets.UTF_8)));
        new OutputWriter(outputDirectory(), "").write(files);
        if (!failures.isEmpty()) {
            throw new MojoFailureException(String.join("", failures).stripTrailing());
        }
        getLog().info("Reports: " + outputDirectory());
    }

    private Gate gate() throws MojoFailureException {
        if (failOn != null && !Gate.LIMITS.contains(failOn)) {
            throw new MojoFailureException("`" + failOn + "` is not a value of merlon.failOn; there are "
                    + String.join(", ", Gate.LIMITS) + ".");
        }
        return new Gate(failOn);
    }
}
