package dev.merlon.maven;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.project.FrameworkChoice;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that says what models show of the clauses of frameworks. */
abstract class AbstractFrameworkMojo extends AbstractVerdictMojo {
    /** The frameworks whose clauses are looked at, such as {@code pci-dss}; by default those whose libraries the models use. */
    @Parameter(property = "merlon.frameworks")
    private @Nullable List<String> frameworks;

    @Override
    List<Compilation> compile(Compiler compiler, List<Path> models) {
        return super.compile(compiler.withFrameworks(choice().libraries()), models);
    }

    /** The frameworks that are named. */
    final FrameworkChoice choice() {
        return new FrameworkChoice(
                frameworks == null ? List.of() : frameworks, libraries().source(base()));
    }
}
