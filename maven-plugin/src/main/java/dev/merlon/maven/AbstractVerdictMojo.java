package dev.merlon.maven;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that tells whether models are good enough. */
abstract class AbstractVerdictMojo extends AbstractOutputMojo {
    /** Files with policies that hold besides those that the models apply; by default none. */
    @Parameter(property = "merlon.policies")
    private @Nullable List<File> policies;

    /**
     * What {@code check} wrote as {@code check.json} at an earlier time, a file for each model; by default none, so that for policies
     * everything is {@code new}.
     */
    @Parameter(property = "merlon.base")
    private @Nullable List<File> base;

    @Override
    List<Compilation> compile(Compiler compiler, List<Path> models) {
        return super.compile(compiler.withPolicies(policies()).withBases(bases()), models);
    }

    final List<Path> policies() {
        return paths(policies);
    }

    final List<Path> bases() {
        return paths(base);
    }
}
