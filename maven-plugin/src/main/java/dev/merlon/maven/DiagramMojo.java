package dev.merlon.maven;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.backend.diagram.DiagramFailure;
import dev.merlon.backend.diagram.DiagramFormat;
import dev.merlon.backend.diagram.Engine;
import dev.merlon.backend.diagram.View;
import dev.merlon.backend.diagram.ViewChoice;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.diagnostic.Display;
import dev.merlon.project.FrameworkChoice;
import dev.merlon.project.OutputWriter;
import dev.merlon.project.UnknownFrameworkException;
import dev.merlon.rule.Analysis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Draws a data flow diagram of each threat model; of a large one an overview, and a picture of each of its parts. */
@Mojo(name = "diagram", threadSafe = true)
public final class DiagramMojo extends AbstractOutputMojo {
    /** What to draw: {@code svg}, {@code png}, {@code dot}, {@code mmd} (Mermaid), {@code puml} (PlantUML) or {@code d2}. */
    @Parameter(property = "merlon.diagramFormat", defaultValue = "svg")
    private String diagramFormat;

    /** The sequence of the models whose flows are numbered; by default none. */
    @Parameter(property = "merlon.sequence")
    private @Nullable String sequence;

    /** The sequence of the models whose steps are drawn, one below the other, in place of the model; by default none. */
    @Parameter(property = "merlon.steps")
    private @Nullable String steps;

    /**
     * What the picture is about: {@code threats}, {@code data=NAME}, {@code data} (a picture of each datum), {@code identity},
     * {@code paths} or {@code compliance}; by default nothing in particular.
     */
    @Parameter(property = "merlon.overlay")
    private @Nullable String overlay;

    /** The frameworks whose clauses are looked at, such as {@code pci-dss}; by default those whose libraries the models use. */
    @Parameter(property = "merlon.frameworks")
    private @Nullable List<String> frameworks;

    /** The element to which the cheapest ways of attackers are drawn, in place of the model; by default none. */
    @Parameter(property = "merlon.attack")
    private @Nullable String attack;

    /** How many boundaries deep the models are drawn; by default all. */
    @Parameter(property = "merlon.level")
    private @Nullable String level;

    /** The element that is drawn with what has to do with it, and nothing else; by default none. */
    @Parameter(property = "merlon.focus")
    private @Nullable String focus;

    /** How many flows away from the focus elements may be; by default 1. */
    @Parameter(property = "merlon.hops")
    private @Nullable String hops;

    /** The boundaries that are drawn without what is in them; by default none. */
    @Parameter(property = "merlon.collapse")
    private @Nullable List<String> collapse;

    /** Whether a model is drawn in one picture, however large that becomes. */
    @Parameter(property = "merlon.onePicture", defaultValue = "false")
    private boolean onePicture;

    @Override
    List<Compilation> compile(Compiler compiler, List<Path> models) {
        return super.compile(compiler.withFrameworks(choice().libraries()), models);
    }

    private FrameworkChoice choice() {
        return new FrameworkChoice(
                frameworks == null ? List.of() : frameworks, libraries().source(base()));
    }

    @Override
    void run() throws MojoFailureException {
        String name = "diagram." + diagramFormat;
        DiagramFormat format = DiagramFormat.ofFile(name)
                .orElseThrow(() -> new MojoFailureException("`" + diagramFormat
                        + "` is not a value of merlon.diagramFormat; there are " + DiagramFormat.endings() + "."));
        List<Path> models = models();
        if (isEmpty(models)) {
            return;
        }
        List<Compilation> compilations = analyse(models, libraries());
        Reports reports = new Reports(compilations, outputDirectory());
        List<OutputFile> files = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Analysis analysis : reports.analyses()) {
            try {
                View view = view().view(analysis, () -> views(analysis));
                files.addAll(reports.placed(analysis, draw(analysis, format, view, name)));
            } catch (DiagramFailure e) {
                // A name that one model knows another one may not; that none does is a slip.
                failures.add(e.getMessage() + "; " + e.help());
                getLog().info("No picture of "
                        + Display.escape(analysis.model().model().name()) + ": " + e.getMessage());
            }
        }
        if (files.isEmpty() && !failures.isEmpty()) {
            throw new MojoFailureException(failures.get(0));
        }
        new OutputWriter(outputDirectory(), "").write(files);
        files.forEach(file -> getLog().info("Wrote " + outputDirectory().resolve(file.name())));
    }

    private ViewChoice view() {
        return new ViewChoice(
                overlay,
                attack,
                sequence,
                steps,
                level,
                focus,
                hops,
                collapse == null ? List.of() : collapse,
                !onePicture);
    }

    private List<FrameworkView> views(Analysis analysis) {
        try {
            return choice().views(analysis);
        } catch (UnknownFrameworkException e) {
            throw new DiagramFailure(e.problem() + " (merlon.frameworks)", e.help());
        }
    }

    private static List<OutputFile> draw(Analysis analysis, DiagramFormat format, View view, String name) {
        return new DiagramBackend(format, Engine.EMBEDDED).write(analysis, view, name);
    }
}
