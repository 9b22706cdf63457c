package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where somebody works changes nothing. Each is a process of its own: what is made once is made under its locale too. */
final class LocaleTest {
    private static final List<String> FORMATS = List.of(
            "text",
            "json",
            "sarif",
            "junit",
            "github",
            "gitlab",
            "csv",
            "ledger-json",
            "otm",
            "cyclonedx",
            "threat-dragon");

    @TempDir
    private Path folder;

    @Test
    void everyFormatHasTheSameBytes() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("check", "--as-of", "2026-11-22", "-q", "--fail-on", "none"));
        FORMATS.forEach(format -> arguments.addAll(List.of("--format", format + "=" + format + ".out")));
        arguments.add("--format");
        arguments.add("xlsx=ledger.xlsx");
        arguments.add(Programs.REPOSITORY
                .resolve("examples/instant-payments")
                .toRealPath()
                .toString());
        assertThat(run("ar", arguments)).isEqualTo(run("en", arguments)).hasSize(FORMATS.size() + 2);
    }

    @Test
    void mistakesAreToldTheSame() throws IOException, InterruptedException {
        List<String> arguments = List.of("check", "no-such-file.tm");
        Map<String, String> english = run("en", arguments);
        assertThat(run("ar", arguments)).isEqualTo(english);
        assertThat(english.get("out")).startsWith("error[TM0006]: there is no such file or folder");
    }

    /** What a command prints and writes, by file. */
    private Map<String, String> run(String language, List<String> arguments) throws IOException, InterruptedException {
        Path place = Files.createDirectory(folder.resolve(language));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language,
                "-Duser.country=" + (language.equals("ar") ? "EG" : "US"),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.merlon.cli.Main"));
        command.addAll(arguments);
        new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("out").toFile())
                .start()
                .waitFor();
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                written.put(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return written;
    }
}
