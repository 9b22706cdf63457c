package dev.merlon.maven;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that evaluates models, with what tests and scanners say. */
abstract class AbstractAnalysisMojo extends AbstractModelMojo {
    /** Files and folders with results of tests and scanners; by default the reports of Surefire and Failsafe. */
    @Parameter(property = "merlon.evidence")
    private @Nullable List<File> evidence;

    /**
     * Compiles and evaluates models, and tells their mistakes.
     *
     * @throws MojoFailureException where one of them is an error
     */
    final List<Compilation> analyse(List<Path> models, LibraryPlaces places) throws MojoFailureException {
        List<Compilation> compilations = compile(compiler(places, locks()), models);
        tellMistakes(compilations, places);
        return compilations;
    }

    /** Compiles and evaluates models with a compiler that knows the day and the libraries. */
    List<Compilation> compile(Compiler compiler, List<Path> models) {
        return compiler.withEvidence(evidence()).compile(models);
    }

    final List<Path> evidence() {
        if (evidence != null && !evidence.isEmpty()) {
            return paths(evidence);
        }
        Path target = Path.of(project().getBuild().getDirectory());
        List<Path> reports = new ArrayList<>();
        for (String folder : List.of("surefire-reports", "failsafe-reports")) {
            Path path = target.resolve(folder);
            if (Files.isDirectory(path)) {
                reports.add(path);
            }
        }
        return reports;
    }
}
