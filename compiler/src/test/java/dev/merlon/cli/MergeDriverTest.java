package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as people type it, and as git calls it. */
final class MergeDriverTest {
    private static final String BASE = "tm 1\nmodel m\n\ndata a : A { x = 1 }\ndata b : B { y = 1 }\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("base.tm"), BASE);
        Files.writeString(folder.resolve("ours.tm"), BASE.replace("x = 1", "x = 2"));
        Files.writeString(folder.resolve("theirs.tm"), BASE.replace("y = 1", "y = 2"));
    }

    @Test
    void theResultIsInOurs() throws IOException {
        Result result = run("base.tm", "ours.tm", "theirs.tm");
        assertThat(result).isEqualTo(new Result("", "", ExitCode.CLEAN));
        assertThat(Files.readString(folder.resolve("ours.tm")))
                .isEqualTo(BASE.replace("x = 1", "x = 2").replace("y = 1", "y = 2"));
        assertThat(files()).containsExactly("base.tm", "ours.tm", "theirs.tm");
    }

    @Test
    void conflictsAreToldByTheirLine() throws IOException {
        Files.writeString(folder.resolve("theirs.tm"), BASE.replace("x = 1", "x = 3"));
        Result result = run("base.tm", "ours.tm", "theirs.tm", "9", "models/pay\u001B.tm");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("""
                models/pay\\u{1B}.tm:4: both sides change `data a`
                1 conflict in models/pay\\u{1B}.tm. Keep one version of each, or both; then: merlon check
                """);
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(folder.resolve("ours.tm"))).isEqualTo("""
                tm 1
                model m

                <<<<<<<<< ours
                data a : A { x = 2 }
                =========
                data a : A { x = 3 }
                >>>>>>>>> theirs
                data b : B { y = 1 }
                """);
    }

    @Test
    void aSideWithMistakesIsToldAndMergedByLines() throws IOException {
        Files.writeString(folder.resolve("theirs.tm"), BASE + "component {\n");
        Result result = run("base.tm", "ours.tm", "theirs.tm");
        assertThat(result.err())
                .isEqualTo("ours.tm: merged line by line, because their version has mistakes in its syntax\n");
        assertThat(result.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(folder.resolve("ours.tm")))
                .contains("x = 2")
                .contains("component {\n");
    }

    @Test
    void whatIsNoTextStays() throws IOException {
        Files.write(folder.resolve("theirs.tm"), new byte[] {0, 1});
        Result result = run("base.tm", "ours.tm", "theirs.tm");
        assertThat(result.err())
                .isEqualTo("ours.tm: both sides change it, and it is no text, or too large; ours stays\n");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(folder.resolve("ours.tm"))).isEqualTo(BASE.replace("x = 1", "x = 2"));
    }

    @Test
    void wrongUseIsToldAndChangesNothing() throws IOException {
        assertThat(run("base.tm", "ours.tm").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("base.tm", "ours.tm", "theirs.tm", "7", "a", "b").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("base.tm", "ours.tm", "theirs.tm", "many").err())
                .startsWith("merlon: `many` is not a size of conflict marks\n  git calls it: ");
        assertThat(run("base.tm", "ours.tm", "theirs.tm", "0").code()).isEqualTo(ExitCode.USAGE);
        Result missing = run("base.tm", "ours.tm", "their.tm");
        assertThat(missing.err()).isEqualTo("merlon: cannot read `their.tm`: it is not there\n");
        assertThat(missing.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(run(".", "ours.tm", "theirs.tm").code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(Files.readString(folder.resolve("ours.tm"))).isEqualTo(BASE.replace("x = 1", "x = 2"));
    }

    /** Set up as the documentation says: a merge of two branches where git's own would stop, and one of a file with a conflict. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void gitMergesWithIt() throws Exception {
        assumeTrue(isGitThere(), "git is not installed");
        Path project = Files.createDirectories(folder.resolve("a project"));
        git(project, "init", "-q", "-b", "main");
        Files.writeString(project.resolve(".gitattributes"), documented("gitattributes"));
        for (String line : documented("sh").lines().toList()) {
            Run run = run(project, "sh", "-c", line.replace("merlon merge-driver", driver()));
            assertThat(run.code).as(run.text).isZero();
        }
        Path model = Files.createDirectories(project.resolve("models")).resolve("my shop.tm");
        String base = "tm 1\nmodel m\n\ncomponent web : Service with Mtls {\n  owner = \"web\"\n}\n";
        commit(project, model, base);
        git(project, "checkout", "-q", "-b", "side");
        commit(project, model, base.replace("Mtls", "Mtls, Audit") + "\ncomponent mail : Service\n");
        git(project, "checkout", "-q", "main");
        commit(project, model, base.replace("Mtls", "Mtls, Limits") + "\ncomponent search : Service\n");
        Run clean = git(project, "merge", "-q", "--no-edit", "side");
        assertThat(clean.code).as(clean.text).isZero();
        String merged = base.replace("Mtls", "Mtls, Limits, Audit")
                + "\ncomponent search : Service\n\ncomponent mail : Service\n";
        assertThat(Files.readString(model)).isEqualTo(merged);

        git(project, "checkout", "-q", "side");
        git(project, "merge", "-q", "main");
        commit(project, model, merged.replace("\"web\"", "\"shop\""));
        git(project, "checkout", "-q", "main");
        commit(project, model, merged.replace("\"web\"", "\"pay\""));
        Run conflict = git(project, "merge", "--no-edit", "side");
        assertThat(conflict.code).isEqualTo(1);
        assertThat(conflict.text)
                .contains("models/my shop.tm:5: both sides change `owner` of `component web`")
                .contains("CONFLICT (content): Merge conflict in models/my shop.tm");
        assertThat(Files.readString(model))
                .contains("<<<<<<< ours\n  owner = \"pay\"\n=======\n  owner = \"shop\"\n>>>>>>> theirs\n");
        assertThat(git(project, "status", "--porcelain").text).isEqualTo("UU \"models/my shop.tm\"\n");
    }

    /** The command of this build, as it stands in the settings of git. */
    private static String driver() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return "'" + java + "' -cp '" + System.getProperty("java.class.path") + "' " + Main.class.getName()
                + " merge-driver";
    }

    /** The text of the only block of a language in the page about git. */
    private static String documented(String language) throws IOException {
        String page =
                Files.readString(Programs.REPOSITORY.resolve("docs/git.md")).replace("\r\n", "\n");
        String fence = "```" + language + "\n";
        assertThat(page).containsOnlyOnce(fence);
        int start = page.indexOf(fence) + fence.length();
        return page.substring(start, page.indexOf("```\n", start));
    }

    private record Run(int code, String text) {}

    private static boolean isGitThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void commit(Path project, Path file, String text) throws IOException, InterruptedException {
        Files.writeString(file, text);
        git(project, "add", ".");
        Run run = git(project, "commit", "-q", "-m", "change");
        assertThat(run.code).as(run.text).isZero();
    }

    /** Runs git without any settings of the machine. */
    private static Run git(Path project, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.com"));
        command.addAll(List.of(arguments));
        return run(project, command.toArray(String[]::new));
    }

    private static Run run(Path project, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null", "LC_ALL", "C"));
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), text);
        }
    }

    private Result run(String... files) {
        return CommandLineDriver.in(folder)
                .run(Stream.concat(Stream.of("merge-driver"), Stream.of(files)).toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
