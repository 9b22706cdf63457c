package dev.merlon.maven;

import dev.merlon.backend.OutputFile;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Display;
import dev.merlon.project.OutputWriter;
import dev.merlon.resolve.ResolvedProgram;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Puts the libraries and policies of a module into its jar, where models that depend on it find them. */
@Mojo(name = "library", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class LibraryMojo extends AbstractModelMojo {
    /** The folder with what goes into the jar; the libraries lie below {@code META-INF/merlon} of it. */
    @Parameter(property = "merlon.classesDirectory", defaultValue = "${project.build.outputDirectory}")
    private File classesDirectory;

    @Override
    void run() throws MojoFailureException {
        List<Path> models = models();
        if (isEmpty(models)) {
            return;
        }
        LibraryPlaces places = libraries();
        List<Compilation> compilations = compiler(places, locks()).compile(models);
        tellMistakes(compilations, places);
        TreeMap<String, OutputFile> files = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (Compilation compilation : compilations) {
            ResolvedProgram program = compilation.resolved();
            if (program == null || program.main().isModel()) {
                continue;
            }
            names.add(program.main().name());
            // Each in a folder of its own, since the files of two may have the same names.
            String folder =
                    program.main().name().replaceAll("[^A-Za-z0-9.-]", "_").replace('.', '/');
            compilation.units().forEach(unit -> {
                String name = unit.source().name();
                String file = folder + "/" + name.substring(name.lastIndexOf('/') + 1);
                files.put(file, new OutputFile(file, unit.source().text().getBytes(StandardCharsets.UTF_8)));
            });
        }
        if (names.isEmpty()) {
            throw new MojoFailureException("There is no library and no policy to put into the jar, only models.");
        }
        new OutputWriter(classesDirectory.toPath().resolve("META-INF/merlon"), OutputWriter.IN_PLACE)
                .write(List.copyOf(files.values()));
        getLog().info("For the jar: " + Display.escape(String.join(", ", names)) + ".");
    }
}
