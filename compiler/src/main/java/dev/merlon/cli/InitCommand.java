package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.project.OutputWriter;
import dev.merlon.project.StarterModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code merlon init}: a small model that explains itself. */
final class InitCommand implements Command {
    private static final String NAME = "--name";
    private static final String FILE = "model.tm";
    private static final String OTHERWISE = "my-system";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "init",
                "init [OPTIONS] [DIR]",
                new String[] {
                    "Write " + FILE
                            + ", a small model with comments that explain the language. A file that is there is never"
                            + " overwritten."
                },
                "  merlon init                              in this folder, which also gives the model its name",
                "  merlon init threat-model --name payments in a folder of its own");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("DIR")
                .arity("0..1")
                .type(String.class)
                .description("The folder to write to; the current one if not given.")
                .build());
        spec.addOption(Options.text(
                NAME,
                "NAME",
                "The name of the model, in small letters with hyphens; that of the folder if not given."));
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String given = arguments.words().isEmpty() ? "" : arguments.words().get(0);
        Path folder =
                terminal.folder().resolve(Options.path(given)).toAbsolutePath().normalize();
        String name = name(arguments.value(NAME), folder);
        Path file = folder.resolve(FILE);
        String shown = given.isEmpty() ? FILE : Path.of(given, FILE).toString();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(
                    "`" + shown + "` is there already", "name another folder, or move the file out of the way");
        }
        String text = StarterModel.named(name);
        new OutputWriter(folder, "name another folder")
                .write(List.of(new OutputFile(FILE, text.getBytes(StandardCharsets.UTF_8))));
        String paths = given.isEmpty() ? "" : " " + Workspace.shell(List.of(given));
        terminal.out().print("Wrote " + shown + ". Read it, then run: merlon check" + paths + "\n");
        return ExitCode.CLEAN;
    }

    private static String name(@Nullable String given, Path folder) {
        if (given != null) {
            if (!StarterModel.isName(given)) {
                String near = StarterModel.nameOf(given);
                throw new UsageException(
                        "`" + given + "` cannot be the name of a model",
                        near.isEmpty() ? "use small letters, digits and hyphens" : "did you mean `" + near + "`?");
            }
            return given;
        }
        Path last = folder.getFileName();
        String near = last == null ? "" : StarterModel.nameOf(last.toString());
        return near.isEmpty() ? OTHERWISE : near;
    }
}
