package dev.merlon.maven;

import dev.merlon.backend.Gate;
import dev.merlon.backend.OutputFile;
import dev.merlon.backend.report.Overview;
import dev.merlon.compile.Compilation;
import dev.merlon.project.OutputWriter;
import dev.merlon.project.UnknownFrameworkException;
import dev.merlon.rule.Analysis;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/** Writes the report of each threat model, also as a report of the Maven site. */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractFrameworkMojo implements MavenReport {
    private static final String FOLDER = "merlon";

    private @Nullable File siteDirectory;

    @Override
    void run() throws MojoFailureException {
        write(outputDirectory());
    }

    private void write(Path folder) throws MojoFailureException {
        List<Path> models = models();
        if (isEmpty(models)) {
            return;
        }
        List<Compilation> compilations = analyse(models, libraries());
        Reports reports = new Reports(compilations, folder);
        Pictures pictures = Pictures.of(reports.analyses());
        List<OutputFile> files = new ArrayList<>();
        List<Overview.Row> rows = new ArrayList<>();
        for (Analysis analysis : reports.analyses()) {
            require(analysis);
            files.addAll(reports.placed(
                    analysis,
                    OutputFormat.files(
                            EnumSet.of(OutputFormat.HTML, OutputFormat.MARKDOWN, OutputFormat.DIAGRAM),
                            analysis,
                            reports.variants(analysis),
                            reports.warnings(analysis),
                            pictures)));
            rows.add(ModelSummary.of(analysis, new Gate(null), reports.name(analysis))
                    .row("", folder, folder));
        }
        if (rows.size() > 1) {
            // One page leads to all of them, in the place where that of a single model would be.
            Overview overview = new Overview(project().getName(), rows);
            files.addAll(overview.files("report"));
        }
        new OutputWriter(folder, OutputWriter.IN_PLACE).write(files);
        files.forEach(file -> getLog().info("Wrote " + folder.resolve(file.name())));
    }

    private void require(Analysis analysis) throws MojoFailureException {
        try {
            choice().require(analysis);
        } catch (UnknownFrameworkException e) {
            throw new MojoFailureException(e.problem() + " (merlon.frameworks); " + e.help(), e);
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            write(getReportOutputDirectory().toPath().resolve(FOLDER));
        } catch (MojoFailureException | BuildFailure e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkipped() && !models().isEmpty();
    }

    /** The page is one of its own, which the site links to. */
    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public String getOutputPath() {
        return FOLDER + "/report";
    }

    /** What older site plugins ask for. */
    @Override
    @Deprecated
    public String getOutputName() {
        return FOLDER + "/report";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Threat model";
    }

    @Override
    public String getDescription(Locale locale) {
        return "The open threats of the design, its questions and decisions, and what is mitigated by what.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        siteDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return siteDirectory == null
                ? new File(project().getModel().getReporting().getOutputDirectory())
                : siteDirectory;
    }
}
