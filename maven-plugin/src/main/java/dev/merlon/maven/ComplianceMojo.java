package dev.merlon.maven;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.json.ComplianceJson;
import dev.merlon.backend.report.ComplianceSection;
import dev.merlon.backend.text.ComplianceCsv;
import dev.merlon.compile.Compilation;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.project.FrameworkChoice;
import dev.merlon.project.OutputWriter;
import dev.merlon.project.UnknownFrameworkException;
import dev.merlon.rule.Analysis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes what each threat model shows of the clauses of frameworks, as a page, Markdown, CSV and JSON. */
@Mojo(name = "compliance", threadSafe = true)
public final class ComplianceMojo extends AbstractFrameworkMojo {
    @Override
    void run() throws MojoFailureException {
        List<Path> models = models();
        if (isEmpty(models)) {
            return;
        }
        FrameworkChoice choice = choice();
        List<Compilation> compilations = analyse(models, libraries());
        Reports reports = new Reports(compilations, outputDirectory());
        List<OutputFile> files = new ArrayList<>();
        for (Analysis analysis : reports.analyses()) {
            files.addAll(reports.placed(analysis, files(analysis, views(choice, analysis))));
        }
        new OutputWriter(outputDirectory(), OutputWriter.IN_PLACE).write(files);
        files.forEach(file -> getLog().info("Wrote " + outputDirectory().resolve(file.name())));
    }

    private static List<FrameworkView> views(FrameworkChoice choice, Analysis analysis) throws MojoFailureException {
        try {
            return choice.views(analysis);
        } catch (UnknownFrameworkException e) {
            throw new MojoFailureException(
                    analysis.model().model().name() + ": " + e.problem() + " (merlon.frameworks); " + e.help(), e);
        }
    }

    private static List<OutputFile> files(Analysis analysis, List<FrameworkView> views) {
        return List.of(
                file("compliance.html", ComplianceSection.html(analysis, views)),
                file("compliance.md", ComplianceSection.markdown(analysis, views)),
                file("compliance.csv", ComplianceCsv.of(views)),
                file("compliance.json", ComplianceJson.document(analysis, views)));
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
