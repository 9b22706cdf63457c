package dev.merlon.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs scripts as an agent of a build server does, with a {@code mvn} that fetches nothing and a {@code java} that runs this build. */
final class Shell {
    private static final String CLASSES =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();

    /** @param home a folder for what the scripts need and leave */
    Shell(Path home) throws IOException {
        this.home = home;
        Path tools = Files.createDirectories(home.resolve("tools"));
        program(tools.resolve("mvn"), """
                #!/bin/sh
                for argument; do
                  case $argument in -DoutputDirectory=*) folder=${argument#*=} ;; esac
                done
                mkdir -p "$folder" && touch "$folder/merlon-compiler-cli.jar"
                """);
        program(tools.resolve("java"), """
                #!/bin/sh
                [ "$1" = -jar ] && [ -f "$2" ] || exit 99
                shift 2
                exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' dev.merlon.cli.Main "$@"
                """.formatted(System.getProperty("java.home"), CLASSES));
        program(
                tools.resolve("merlon"),
                "#!/bin/sh\nexec '" + tools.resolve("java") + "' -jar '" + Files.createFile(home.resolve("merlon.jar"))
                        + "' \"$@\"\n");
        set("PATH", tools + ":" + System.getenv("PATH"));
        set("HOME", home.toString());
        set("GIT_CONFIG_NOSYSTEM", "1");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            set("GIT_" + who + "_NAME", "Ann");
            set("GIT_" + who + "_EMAIL", "ann@example.com");
        }
    }

    /** Skips a test where a program is missing. */
    static void needs(String... programs) {
        for (String program : programs) {
            assumeTrue(
                    Stream.of(System.getenv("PATH").split(":"))
                            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))),
                    program + " is not here");
        }
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    void set(String name, String value) {
        environment.put(name, value);
    }

    void prependPath(String folder) {
        set("PATH", folder + ":" + environment.get("PATH"));
    }

    /** What a script printed, and how it ended. */
    record Run(String text, int code) {}

    /** Runs a script with more variables. */
    Run run(Path folder, String script, Map<String, String> more) throws IOException, InterruptedException {
        Path file = Files.writeString(home.resolve("script.sh"), script);
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", file.toString());
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(more);
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(text, process.waitFor());
    }

    /** Runs a script that has to succeed. */
    String run(Path folder, String script) throws IOException, InterruptedException {
        Run run = run(folder, script, Map.of());
        assertThat(run.code()).as(run.text()).isZero();
        return run.text();
    }

    /** Makes {@code shop}, a clone of a bare repository, at a branch that took the encryption from a flow of the main branch. */
    void makeShop() throws IOException, InterruptedException {
        Files.writeString(home.resolve("model.tm"), """
                tm 1
                model shop "Corner shop"
                use std.core
                use std.crypto
                data card "Card number" : CardholderData
                component till "Till" : Service {
                  flow pay "Pay" : -> bank via Https carries card
                }
                component bank "Acquirer" : SaasService {
                  processes card
                }
                """);
        run(home, """
                git init -q --bare -b main origin.git
                git clone -q origin.git other
                cd other
                git checkout -q -b main
                mkdir threatmodel
                cp ../model.tm threatmodel/shop.tm
                git add -A && git commit -qm "Pay"
                git push -q origin main
                git checkout -q -b pay
                sed -i 's/via Https/via Http/' threatmodel/shop.tm
                git commit -qam "Pay faster"
                git push -q origin pay
                git checkout -q main
                echo "More" >README && git add -A && git commit -qm "Tell more" && git push -q origin main
                cd ..
                git clone -q origin.git shop
                cd shop
                git checkout -q pay
                """);
    }
}
