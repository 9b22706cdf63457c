package dev.merlon.maven;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that writes files about models. */
abstract class AbstractOutputMojo extends AbstractAnalysisMojo {
    /** The folder that reports and pictures are written to. */
    @Parameter(property = "merlon.outputDirectory", defaultValue = "${project.build.directory}/merlon")
    private File outputDirectory;

    /** Whether to show the models that a model uses too, as one system. */
    @Parameter(property = "merlon.whole", defaultValue = "false")
    private boolean whole;

    @Override
    List<Compilation> compile(Compiler compiler, List<Path> models) {
        List<Compilation> compilations = super.compile(compiler, models);
        return whole ? compilations.stream().map(Compilation::whole).toList() : compilations;
    }

    final Path outputDirectory() {
        return outputDirectory.toPath();
    }

    final boolean whole() {
        return whole;
    }
}
