package dev.merlon.maven;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.backend.diagram.DiagramFailure;
import dev.merlon.backend.diagram.DiagramFormat;
import dev.merlon.backend.diagram.Engine;
import dev.merlon.backend.diagram.ThreatTally;
import dev.merlon.compile.Compilation;
import dev.merlon.model.Sequence;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Analysis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Draws a data flow diagram of each threat model. */
@Mojo(name = "diagram", threadSafe = true)
public final class DiagramMojo extends AbstractOutputMojo {
    /** What to draw: {@code svg}, {@code png} or {@code dot}. */
    @Parameter(property = "merlon.diagramFormat", defaultValue = "svg")
    private String diagramFormat;

    /** The sequence of the models whose flows are numbered; by default none. */
    @Parameter(property = "merlon.sequence")
    private @Nullable String sequence;

    @Override
    void run() throws MojoFailureException {
        String name = "diagram." + diagramFormat;
        DiagramFormat format = DiagramFormat.ofFile(name)
                .orElseThrow(() -> new MojoFailureException(
                        "`" + diagramFormat + "` is not a value of merlon.diagramFormat; there are svg, png and dot."));
        List<Path> models = models();
        if (isEmpty(models)) {
            return;
        }
        List<Compilation> compilations = analyse(models, libraries());
        Reports reports = new Reports(compilations, outputDirectory());
        List<OutputFile> files = new ArrayList<>();
        boolean known = sequence == null;
        for (Analysis analysis : reports.analyses()) {
            Sequence numbered = sequence(analysis);
            known |= numbered != null;
            files.addAll(reports.placed(analysis, List.of(draw(analysis, format, numbered, name))));
        }
        if (!known) {
            throw new MojoFailureException("There is no sequence `" + sequence + "`.");
        }
        new OutputWriter(outputDirectory(), "").write(files);
        files.forEach(file -> getLog().info("Wrote " + outputDirectory().resolve(file.name())));
    }

    private @Nullable Sequence sequence(Analysis analysis) {
        return analysis.sequences().stream()
                .filter(each -> each.name().equals(sequence))
                .findFirst()
                .orElse(null);
    }

    private static OutputFile draw(Analysis analysis, DiagramFormat format, @Nullable Sequence numbered, String name)
            throws MojoFailureException {
        try {
            return new DiagramBackend(format, Engine.EMBEDDED)
                    .write(analysis.model(), ThreatTally.of(analysis), analysis::isShown, numbered, name);
        } catch (DiagramFailure e) {
            throw new MojoFailureException(e.getMessage() + "; " + e.help(), e);
        }
    }
}
