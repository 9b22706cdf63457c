package dev.merlon.maven;

import dev.merlon.backend.Gate;
import dev.merlon.backend.OutputFile;
import dev.merlon.backend.text.CheckText;
import dev.merlon.backend.text.Paint;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.Seen;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.evidence.EvidenceFiles;
import dev.merlon.model.Evidence;
import dev.merlon.project.CheckResults;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Analysis;
import dev.merlon.source.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
     * What to write, of {@code html}, {@code markdown}, {@code diagram}, {@code json}, {@code sarif} and {@code junit}; by default all
     * of them.
     */
    @Parameter(property = "merlon.formats")
    private @Nullable List<String> formats;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

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
        Teller teller = new Teller(getLog());
        UpToDate state = new UpToDate(stateFile(), key(models, places, wanted));
        List<String> told = state.told(outputDirectory(), this::evidenceDigest);
        if (told != null) {
            teller.again(told);
            getLog().info("Up to date: nothing has changed since this was checked.");
            return;
        }
        // Files are looked at from here on; one that changes meanwhile makes this check count once only.
        FileTime start = FileTime.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Compiler compiler = compiler(places, locks());
        List<Compilation> compilations = compile(compiler, models);
        Reports reports = new Reports(compilations, outputDirectory());
        Pictures pictures = wanted.contains(OutputFormat.DIAGRAM) ? Pictures.of(reports.analyses()) : Pictures.NONE;
        List<OutputFile> files = new ArrayList<>(
                OutputFormat.files(wanted, CheckResults.of(compilations, gate), plugin().getVersion(), asOf()));
        if (compilations.stream().anyMatch(Compilation::hasErrors)) {
            new OutputWriter(outputDirectory(), "").write(files);
        }
        new Mistakes(teller, base()).tell(compilations, places.missing());
        judge(reports, gate, wanted, pictures, files, teller);
        remember(state, start, compiler.seen(), places, compilations, files, teller);
    }

    private void judge(
            Reports reports,
            Gate gate,
            Set<OutputFormat> wanted,
            Pictures pictures,
            List<OutputFile> files,
            Teller teller)
            throws MojoFailureException {
        Mistakes mistakes = new Mistakes(teller, base());
        List<ModelSummary> summaries = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Analysis analysis : reports.analyses()) {
            List<Diagnostic> warnings = reports.warnings(analysis);
            files.addAll(reports.placed(
                    analysis, OutputFormat.files(wanted, analysis, reports.variants(analysis), warnings, pictures)));
            summaries.add(ModelSummary.of(analysis, gate, reports.name(analysis)));
            teller.info(new CheckText(analysis, warnings, new Paint(false)).line());
            if (gate.fails(analysis)) {
                String report = wanted.contains(OutputFormat.HTML) ? "  Report: " + reports.page(analysis) + "\n" : "";
                failures.add(new Failure(analysis, gate, mistakes::place).text() + report);
            }
            for (Analysis variant : reports.variants(analysis)) {
                teller.info(new CheckText(variant, List.of(), new Paint(false)).line());
                if (gate.fails(variant)) {
                    failures.add(new Failure(variant, gate, mistakes::place).text());
                }
            }
        }
        files.add(new OutputFile(ModelSummary.FILE, ModelSummary.text(summaries).getBytes(StandardCharsets.UTF_8)));
        new OutputWriter(outputDirectory(), "").write(files);
        if (!failures.isEmpty()) {
            throw new MojoFailureException(String.join("", failures).stripTrailing());
        }
        teller.info(summaries.isEmpty() ? "Libraries and no model: they compile." : "Reports: " + outputDirectory());
    }

    private void remember(
            UpToDate state,
            FileTime start,
            Seen seen,
            LibraryPlaces places,
            List<Compilation> compilations,
            List<OutputFile> files,
            Teller teller) {
        boolean usesResults = compilations.stream()
                .map(Compilation::analysis)
                .filter(Objects::nonNull)
                .flatMap(analysis -> analysis.whole().controls().stream())
                .flatMap(control -> control.results().stream())
                .map(result -> result.evidence().kind())
                .anyMatch(kind -> kind == Evidence.Kind.JUNIT || kind == Evidence.Kind.SARIF);
        try {
            for (Path place : places.all()) {
                seen.place(place);
            }
            for (Path base : bases()) {
                seen.place(base);
            }
            if (!seen.isWrittenSince(start)) {
                state.write(seen, files, usesResults ? this::evidenceDigest : null, teller.told());
            }
        } catch (IOException e) {
            getLog().debug("cannot remember what was checked", e);
        }
    }

    private Path stateFile() {
        return Path.of(project().getBuild().getDirectory())
                .resolve("maven-status/merlon-maven-plugin")
                .resolve(execution.getExecutionId().replaceAll("[^A-Za-z0-9.-]", "_") + ".txt");
    }

    /** All that decides and does not lie in files that are read. */
    private String key(List<Path> models, LibraryPlaces places, Set<OutputFormat> wanted) throws MojoFailureException {
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
                wanted.toString());
    }

    /** What the results of tests and scanners say, whatever they say of time. */
    private String evidenceDigest() {
        Diagnostics diagnostics = new Diagnostics();
        String text =
                EvidenceFiles.read(evidence(), Path::toString, diagnostics).text();
        String mistakes = diagnostics.inFileOrder().stream()
                .map(mistake -> mistake.code() + " " + mistake.message())
                .collect(Collectors.joining("\n"));
        return Digest.of(evidence() + "\n" + text + mistakes);
    }

    private Gate gate() throws MojoFailureException {
        if (failOn != null && !Gate.LIMITS.contains(failOn)) {
            throw new MojoFailureException("`" + failOn + "` is not a value of merlon.failOn; there are "
                    + String.join(", ", Gate.LIMITS) + ".");
        }
        return new Gate(failOn);
    }
}
