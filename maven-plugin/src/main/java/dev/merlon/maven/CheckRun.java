package dev.merlon.maven;

import dev.merlon.backend.Gate;
import dev.merlon.backend.OutputFile;
import dev.merlon.backend.text.CheckText;
import dev.merlon.backend.text.Paint;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.maven.UpToDate.Looked;
import dev.merlon.maven.UpToDate.Outcome;
import dev.merlon.model.Evidence;
import dev.merlon.project.CheckResults;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Analysis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks models, writes what is to be written about them, and tells how they stand. Knows nothing of Maven. */
final class CheckRun {
    private final CheckJob job;
    private final Teller teller;
    private final Gate gate;
    private final Mistakes mistakes;
    private boolean through;

    CheckRun(CheckJob job, Teller teller) {
        this.job = job;
        this.teller = teller;
        this.gate = new Gate(job.failOn());
        this.mistakes = new Mistakes(teller, job.base());
    }

    /**
     * Does the whole of it.
     *
     * @throws BuildFailure where a model does not compile, or is not good enough
     */
    void run() {
        // Files are looked at from here on; one that changes meanwhile makes this check count once only.
        Looked looked = Looked.at(places(), job::evidenceDigest);
        try (ExtraFormats extras = new ExtraFormats(job, gate)) {
            run(looked, extras);
        }
    }

    /** Whether all of it was done, whatever came of it. */
    boolean isThrough() {
        return through;
    }

    private void run(Looked looked, ExtraFormats extras) {
        Compiler compiler = job.libraries()
                .compiler(job.base(), job.day(), job.locks())
                .withEvidence(job.evidence())
                .withPolicies(job.policies())
                .withBases(job.bases())
                .withSeen(looked.seen());
        List<Compilation> compilations = compiler.compile(job.models());
        if (job.whole()) {
            compilations = compilations.stream().map(Compilation::whole).toList();
        }
        Reports reports = new Reports(compilations, job.outputs());
        Pictures pictures =
                job.formats().contains(OutputFormat.DIAGRAM) ? Pictures.of(reports.analyses()) : Pictures.NONE;
        List<OutputFile> files = new ArrayList<>(
                OutputFormat.files(job.formats(), CheckResults.of(compilations, gate), job.version(), job.day()));
        files.addAll(extras.ofAll(compilations));
        if (compilations.stream().anyMatch(Compilation::hasErrors)) {
            new OutputWriter(job.outputs(), "").write(files);
        }
        mistakes.tell(compilations, job.libraries().missing());
        judge(reports, pictures, extras, files);
        remember(looked, compilations, files);
    }

    private void judge(Reports reports, Pictures pictures, ExtraFormats extras, List<OutputFile> files) {
        List<ModelSummary> summaries = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Analysis analysis : reports.analyses()) {
            List<Diagnostic> warnings = reports.warnings(analysis);
            files.addAll(reports.placed(
                    analysis,
                    OutputFormat.files(job.formats(), analysis, reports.variants(analysis), warnings, pictures)));
            files.addAll(reports.placed(analysis, extras.of(reports.compilation(analysis))));
            summaries.add(ModelSummary.of(analysis, gate, reports.name(analysis)));
            teller.info(new CheckText(analysis, warnings, new Paint(false)).line());
            if (gate.fails(analysis)) {
                String report =
                        job.formats().contains(OutputFormat.HTML) ? "  Report: " + reports.page(analysis) + "\n" : "";
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
        ExtraFormats.requireApart(files);
        new OutputWriter(job.outputs(), "").write(files);
        through = true;
        if (!failures.isEmpty()) {
            throw new BuildFailure(String.join("", failures).stripTrailing());
        }
        teller.info(summaries.isEmpty() ? "Libraries and no model: they compile." : "Reports: " + job.outputs());
    }

    private void remember(Looked looked, List<Compilation> compilations, List<OutputFile> files) {
        boolean usesResults = compilations.stream()
                .map(Compilation::analysis)
                .filter(Objects::nonNull)
                .flatMap(analysis -> analysis.whole().controls().stream())
                .flatMap(control -> control.results().stream())
                .map(result -> result.evidence().kind())
                .anyMatch(kind -> kind == Evidence.Kind.JUNIT || kind == Evidence.Kind.SARIF);
        job.upToDate()
                .remember(looked, new Outcome(job.outputs(), files, teller.told()), job::evidenceDigest, usesResults);
    }

    /** What is read by others than the compiler. */
    private List<Path> places() {
        List<Path> places = new ArrayList<>(job.libraries().all());
        places.addAll(job.backends());
        places.addAll(job.bases());
        return places;
    }
}
