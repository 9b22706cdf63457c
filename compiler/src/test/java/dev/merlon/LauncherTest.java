package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** Runs a copy of the launcher with a jar that is never opened and a {@code java} that prints its arguments. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
    private static final Path LAUNCHER = Path.of(System.getProperty("basedir", ""), "../merlon");

    private static final String JAVA = """
            #!/bin/sh
            for argument; do
              case $argument in
                -XX:SharedArchiveFile=*) file=${argument#*=} ;;
                -Xshare:dump) dump=yes ;;
              esac
            done
            [ -z "$dump" ] || echo classes >"$file"
            printf '%s\\n' "$@"
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path tools;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("a home"));
        Files.createDirectories(home.resolve("compiler/target"));
        Files.createFile(home.resolve("compiler/target/merlon.jar"));
        Files.copy(LAUNCHER, home.resolve("merlon"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("mkdir", "mv", "readlink", "rm")) {
            script(tools.resolve(tool), "#!/bin/sh\nexec " + onPath(tool) + " \"$@\"\n");
        }
    }

    @Test
    void passesArgumentsUnchanged() throws Exception {
        Run run = run(Map.of("JAVA_HOME", jdk("17.0.15")), "check", "two words", "", "*");
        assertThat(run.lines).endsWith("check", "two words", "", "*");
        assertThat(run.exitCode).isZero();
    }

    @Test
    void worksThroughALinkInAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), Path.of("a home/merlon"));
        Run run = run(link, Map.of("JAVA_HOME", jdk("21")), "check");
        assertThat(run.lines)
                .containsSequence(
                        "-jar",
                        home.toRealPath().resolve("compiler/target/merlon.jar").toString(),
                        "check");
    }

    @Test
    void namesTheJavaThatIsTooOld() throws Exception {
        Run run = run(Map.of("JAVA_HOME", jdk("11.0.2")), "check");
        assertThat(run.lines).anyMatch(line -> line.startsWith("merlon: needs Java 17 or newer"));
        assertThat(run.lines).anyMatch(line -> line.endsWith("/bin/java is version 11.0.2"));
        assertThat(run.exitCode).isEqualTo(70);
    }

    @Test
    void takesTheJavaOnThePathWhenJavaHomeIsTooOld() throws Exception {
        Path newer = Path.of(jdk("25.0.3"));
        Files.createSymbolicLink(tools.resolve("java"), newer.resolve("bin/java"));
        assertThat(run(Map.of("JAVA_HOME", jdk("1.8.0_292")), "check").lines).endsWith("check");
    }

    @Test
    void keepsAnArchiveForEachJdk() throws Exception {
        Path cache = folder.resolve("cache");
        String first = jdk("17.0.15");
        Run run = run(Map.of("JAVA_HOME", first, "XDG_CACHE_HOME", cache.toString()), "check");
        assertThat(run.lines).first().asString().startsWith("-XX:SharedArchiveFile=" + cache);
        run(Map.of("JAVA_HOME", jdk("25.0.3"), "XDG_CACHE_HOME", cache.toString()), "check");
        try (Stream<Path> files = Files.walk(cache)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("17.0.15+1.jsa", "25.0.3+1.jsa");
        }
    }

    @Test
    void runsWithoutAPlaceForTheArchive() throws Exception {
        String javaHome = jdk("17.0.15");
        Path file = Files.createFile(folder.resolve("file"));
        for (Map<String, String> environment : List.of(
                Map.of("JAVA_HOME", javaHome),
                Map.of("JAVA_HOME", javaHome, "HOME", file.toString()),
                Map.of("JAVA_HOME", javaHome, "XDG_CACHE_HOME", "relative"))) {
            Run run = run(environment, "check");
            assertThat(run.lines).noneMatch(line -> line.contains("SharedArchiveFile"));
            assertThat(run.lines).endsWith("check");
        }
    }

    private record Run(int exitCode, List<String> lines) {}

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        return run(home.resolve("merlon"), environment, arguments);
    }

    private Run run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", tools.toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output.lines().toList());
    }

    /** A Java of that version, as far as the launcher looks. */
    private String jdk(String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk " + version));
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(
                jdk.resolve("release"),
                "JAVA_VERSION=\"" + version + "\"\nJAVA_RUNTIME_VERSION=\"" + version + "+1\"\n");
        script(jdk.resolve("bin/java"), JAVA);
        return jdk.toString();
    }

    private static void script(Path file, String content) throws IOException {
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
