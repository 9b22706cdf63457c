package dev.merlon.maven;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LockMode;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** A goal that compiles models and libraries. */
abstract class AbstractModelMojo extends AbstractMerlonMojo {
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Inject
    private ProjectDependenciesResolver resolver;

    /** The files and folders with models; by default {@code src/main/threatmodel} and {@code threatmodel}. */
    @Parameter(property = "merlon.models")
    private @Nullable List<File> models;

    /** Folders and jars with libraries, by default none, besides the dependencies of the plugin and of the project. */
    @Parameter(property = "merlon.libraries")
    private @Nullable List<File> libraries;

    /** Whether to fail where {@code merlon.lock} is missing or is not what the goal {@code resolve} would write. */
    @Parameter(property = "merlon.locked", defaultValue = "false")
    private boolean locked;

    /** The day for which everything with a date is looked at, such as {@code 2027-03-31}; by default today in UTC. */
    @Parameter(property = "merlon.asOf")
    private @Nullable String asOf;

    /** The files and folders with models, those that are there; empty where a module has none. */
    final List<Path> models() {
        return models == null || models.isEmpty() ? usualModels() : paths(models);
    }

    /** Where models lie when nobody says otherwise. */
    List<Path> usualModels() {
        return ModelFolders.usual(moduleFolder());
    }

    /** The folders and jars with libraries. */
    LibraryPlaces libraries() {
        return LibraryPlaces.of(paths(libraries), plugin, DependencyFiles.resolve(project(), session(), resolver));
    }

    final PluginDescriptor plugin() {
        return plugin;
    }

    final List<Path> configuredLibraries() {
        return paths(libraries);
    }

    /** What to make of locks. */
    LockMode locks() {
        return locked ? LockMode.REQUIRE : LockMode.COMPARE;
    }

    final LocalDate asOf() throws MojoFailureException {
        try {
            return asOf == null ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new MojoFailureException("`" + asOf + "` is not a date for merlon.asOf; write it as 2027-03-31.");
        }
    }

    /** A compiler for the libraries and the day of this build. */
    final Compiler compiler(LibraryPlaces places, LockMode mode) throws MojoFailureException {
        return places.compiler(base(), asOf(), mode);
    }

    /**
     * Tells what is wrong with what was compiled.
     *
     * @throws MojoFailureException where something is an error
     */
    final void tellMistakes(List<Compilation> compilations, LibraryPlaces places) throws MojoFailureException {
        new Mistakes(teller(), base()).tell(compilations, places.missing());
    }

    /** Where an execution of a goal remembers what it did. */
    final Path stateFile(String name) {
        return Path.of(project().getBuild().getDirectory())
                .resolve("maven-status/merlon-maven-plugin")
                .resolve(plain(name) + ".txt");
    }

    /** A name with nothing but what every file system takes. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
            boolean taken = letter || character >= '0' && character <= '9' || character == '.' || character == '-';
            plain.append(taken ? character : '_');
        }
        return plain.toString();
    }

    /** Whether there is something to do; says so where there is not. */
    final boolean isEmpty(List<Path> found) {
        // Of a build with several modules, most have no model, and that is no news.
        if (found.isEmpty() && session().getProjects().size() == 1) {
            getLog().info("No threat model in src/main/threatmodel or threatmodel. `mvn " + plugin.getGoalPrefix()
                    + ":init` begins one.");
        }
        return found.isEmpty();
    }

    static List<Path> paths(@Nullable List<File> files) {
        List<Path> paths = new ArrayList<>();
        if (files != null) {
            for (File file : files) {
                paths.add(file.toPath().toAbsolutePath().normalize());
            }
        }
        return paths;
    }
}
