package dev.merlon.maven;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that says what is open in a design. */
abstract class AbstractAnalysisMojo extends AbstractModelMojo {
    /** The folder that reports and pictures are written to. */
    @Parameter(property = "merlon.outputDirectory", defaultValue = "${project.build.directory}/merlon")
    private File outputDirectory;

    /** Files with policies that hold besides those that the models apply; by default none. */
    @Parameter(property = "merlon.policies")
    private @Nullable List<File> policies;

    /** Files and folders with results of tests and scanners; by default the reports of Surefire and Failsafe. */
    @Parameter(property = "merlon.evidence")
    private @Nullable List<File> evidence;

    /** Whether to show the models that a model uses too, as one system. */
    @Parameter(property = "merlon.whole", defaultValue = "false")
    private boolean whole;

    /**
     * Compiles and evaluates models, and tells their mistakes.
     *
     * @throws MojoFailureException where one of them is an error
     */
    final List<Compilation> analyse(List<Path> models, LibraryPlaces places) throws MojoFailureException {
        List<Compilation> compilations = compile(models, places);
        tellMistakes(compilations, places);
        return compilations;
    }

    /** Compiles and evaluates models. */
    final List<Compilation> compile(List<Path> models, LibraryPlaces places) throws MojoFailureException {
        return compile(compiler(places, locks()), models);
    }

    /** Compiles and evaluates models with a compiler that knows the day and the libraries. */
    final List<Compilation> compile(Compiler compiler, List<Path> models) {
        return compiler.withEvidence(evidence()).withPolicies(policies()).compile(models).stream()
                .map(compilation -> whole ? compilation.whole() : compilation)
                .toList();
    }

    final Path outputDirectory() {
        return outputDirectory.toPath();
    }

    final List<Path> policies() {
        return paths(policies);
    }

    final boolean whole() {
        return whole;
    }

    final List<Path> evidence() {
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
