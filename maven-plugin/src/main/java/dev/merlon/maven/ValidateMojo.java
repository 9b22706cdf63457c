package dev.merlon.maven;

import dev.merlon.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles the threat models and fails where they have mistakes, before anything else is built. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends AbstractModelMojo {
    @Override
    void run() throws MojoFailureException {
        List<Path> models = models();
        if (isEmpty(models)) {
            return;
        }
        LibraryPlaces places = libraries();
        List<Compilation> compilations = compiler(places, locks()).compile(models);
        if (!places.missing().isEmpty() && compilations.stream().anyMatch(Compilation::hasErrors)) {
            getLog().info("Not everything that this module depends on is there yet, so that its models are compiled"
                    + " with the goal check: " + String.join(", ", places.missing()));
            return;
        }
        tellMistakes(compilations, places);
        getLog().info(compilations.size() == 1 ? "The model compiles." : compilations.size() + " programs compile.");
    }
}
