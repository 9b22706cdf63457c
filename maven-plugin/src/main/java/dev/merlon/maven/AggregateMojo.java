package dev.merlon.maven;

import dev.merlon.backend.Tally;
import dev.merlon.backend.report.Overview;
import dev.merlon.project.OutputWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Writes an overview of the models of all modules, as the goal {@code check} left them. */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public final class AggregateMojo extends AbstractMerlonMojo {
    private static final String PAGE = "index";

    /** The folder that reports and pictures are written to. */
    @Parameter(property = "merlon.outputDirectory", defaultValue = "${project.build.directory}/merlon")
    private File outputDirectory;

    @Override
    void run() throws MojoExecutionException {
        Path folder = outputDirectory.toPath();
        String below =
                Path.of(project().getBuild().getDirectory()).relativize(folder).toString();
        List<Overview.Row> rows = new ArrayList<>();
        for (MavenProject module : session().getProjects()) {
            Path reports = Path.of(module.getBuild().getDirectory()).resolve(below);
            try {
                for (ModelSummary summary : ModelSummary.read(reports)) {
                    rows.add(summary.row(module.getArtifactId(), folder, reports));
                }
            } catch (IOException e) {
                throw new MojoExecutionException(
                        "cannot read what check left in " + reports + "; run `mvn clean verify`", e);
            }
        }
        if (rows.isEmpty()) {
            getLog().info("No module has a model that was checked. `mvn verify merlon:aggregate` checks them before.");
            return;
        }
        new OutputWriter(folder, OutputWriter.IN_PLACE)
                .write(new Overview(project().getName(), rows).files(PAGE));
        long failing = rows.stream().filter(Overview.Row::fails).count();
        getLog().info(Tally.number(rows.size(), "model") + (failing == 0 ? "" : ", " + failing + " failing") + ": "
                + folder.resolve(PAGE + ".html"));
    }
}
