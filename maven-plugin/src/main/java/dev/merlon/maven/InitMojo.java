package dev.merlon.maven;

import dev.merlon.backend.OutputFile;
import dev.merlon.project.OutputWriter;
import dev.merlon.project.StarterModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a small model that explains the language to {@code src/main/threatmodel}. */
@Mojo(name = "init", aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMerlonMojo {
    /** The name of the model, in small letters with hyphens; by default made of that of the project. */
    @Parameter(property = "merlon.name")
    private @Nullable String name;

    @Override
    void run() throws MojoFailureException {
        List<Path> usual = ModelFolders.usual(moduleFolder());
        if (!usual.isEmpty()) {
            throw new MojoFailureException("There is a folder for models already: " + usual.get(0));
        }
        String chosen = name();
        Path folder = moduleFolder().resolve(ModelFolders.MAIN);
        String file = chosen + ".tm";
        new OutputWriter(folder, OutputWriter.IN_PLACE)
                .write(List.of(new OutputFile(file, StarterModel.named(chosen).getBytes(StandardCharsets.UTF_8))));
        getLog().info("Wrote " + folder.resolve(file) + ". Read it, then run: mvn merlon:check");
        if (project().getPlugin("dev.merlon:merlon-maven-plugin") == null) {
            getLog().info(
                            "To check it in every build, add the plugin to the pom with its goal check; docs/maven.md says"
                                    + " how.");
        }
    }

    private String name() throws MojoFailureException {
        if (name == null) {
            String near = StarterModel.nameOf(project().getArtifactId());
            return near.isEmpty() ? "my-system" : near;
        }
        if (!StarterModel.isName(name)) {
            String near = StarterModel.nameOf(name);
            throw new MojoFailureException("`" + name + "` cannot be the name of a model; "
                    + (near.isEmpty() ? "use small letters, digits and hyphens." : "did you mean `" + near + "`?"));
        }
        return name;
    }
}
