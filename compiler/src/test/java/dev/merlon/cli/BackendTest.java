package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.BackendJar;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats that others add: found where the user says and nowhere else, and asked for files. */
final class BackendTest {
    private static final String LOADED = "merlon.test.backend.loaded";
    private static final String MODEL = "tm 1\nmodel shop\nuse std.core\ncomponent web : Service\n";
    private static final String JAVA = """
            package acme;

            import dev.merlon.backend.Backend;
            import dev.merlon.backend.Checked;
            import dev.merlon.backend.OutputFile;
            import java.util.List;

            public final class Words implements Backend {
                static {
                    System.setProperty("merlon.test.backend.loaded", "yes");
                }

                @Override
                public String name() {
                    return "words";
                }

                @Override
                public String description() {
                    return "the names of models,\\n for nobody";
                }

                @Override
                public boolean isOfAll() {
                    return OF_ALL;
                }

                @Override
                public List<OutputFile> filesOf(Checked checked) {
                    BODY
                }
            }
            """;
    private static final String NAMES = """
            StringBuilder names = new StringBuilder();
            checked.models().forEach(each -> names.append(each.model().model().name()).append(' '));
            return List.of(OutputFile.of("words.txt", names + checked.day().toString() + "\\n"));
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        System.getProperties().remove(LOADED);
        Files.writeString(folder.resolve("model.tm"), MODEL);
    }

    @AfterEach
    void forget() {
        System.getProperties().remove(LOADED);
    }

    private Path jar(String name, boolean isOfAll, String body, Map<String, String> others) throws IOException {
        Path jar = folder.resolve(name);
        BackendJar.write(jar, JAVA.replace("OF_ALL", Boolean.toString(isOfAll)).replace("BODY", body), others);
        return jar;
    }

    private Result run(String... arguments) {
        return CommandLineDriver.in(folder).run(arguments);
    }

    @Test
    void aFormatOfAJarIsListedAndWritten() throws IOException {
        jar("words.jar", false, NAMES, Map.of());
        assertThat(run("export", "--list", "--backend-path", "words.jar").out())
                .startsWith("sarif ")
                .containsPattern("\nwords +the names of models, for nobody\n$");
        assertThat(run("export", "--format", "words", "--backend-path", "words.jar", "model.tm"))
                .isEqualTo(new Result("shop 2026-11-22\n", "", ExitCode.CLEAN));
        Result check = run("check", "--format", "words=out/w.txt", "--backend-path=words.jar", "model.tm");
        assertThat(check.out()).endsWith("Wrote out/w.txt.\n");
        assertThat(folder.resolve("out/w.txt")).hasContent("shop 2026-11-22");
    }

    @Test
    void severalModelsHaveAFolderEachOrOneFileAboutAll() throws IOException {
        Files.writeString(folder.resolve("bank.tm"), MODEL.replace("shop", "bank"));
        Path one = jar("one.jar", false, NAMES, Map.of());
        assertThat(run("export", "--format", "words=out/", "--backend-path", one.toString())
                        .out())
                .isEqualTo("Wrote out/.\n");
        assertThat(folder.resolve("out/bank/words.txt")).hasContent("bank 2026-11-22");
        assertThat(folder.resolve("out/shop/words.txt")).hasContent("shop 2026-11-22");
        Path all = jar("all.jar", true, NAMES, Map.of());
        assertThat(run("export", "--format", "words", "--backend-path", all.toString())
                        .out())
                .isEqualTo("bank shop 2026-11-22\n");
    }

    @Test
    void aBackendOfAllIsToldOfWhatDoesNotCompileAndAnotherIsNot() throws IOException {
        Files.writeString(folder.resolve("model.tm"), MODEL + "component db : Nothing\n");
        Path one = jar("one.jar", false, NAMES, Map.of());
        Result without = run("check", "--format", "words", "--backend-path", one.toString(), "model.tm");
        assertThat(without.out()).isEmpty();
        assertThat(without.err()).startsWith("error[TM2001]");
        assertThat(without.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        Path all = jar("all.jar", true, NAMES, Map.of());
        Result with = run("check", "--format", "words", "--backend-path", all.toString(), "model.tm");
        assertThat(with.out()).isEqualTo("2026-11-22\n");
        assertThat(with.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
    }

    @Test
    void noCodeIsLoadedOfALibraryOrOfAFileInTheProject() throws IOException {
        String library = "tm 1\nlibrary acme.rules version 1.0.0\nkind Till : Component\n";
        Path jar = jar("acme.jar", false, NAMES, Map.of("META-INF/merlon/acme/rules.tm", library));
        Files.writeString(folder.resolve("model.tm"), MODEL + "use acme.rules\ncomponent till : Till\n");
        assertThat(run("check", "--library-path", jar.toString(), "model.tm").code())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(run("export", "--format", "words", "--library-path", jar.toString(), "model.tm")
                        .err())
                .startsWith("merlon: `words` is not a value of --format\n");
        assertThat(run("export", "--list", "--library-path", jar.toString()).out())
                .doesNotContain("words");
        Path arguments = folder.resolve("arguments");
        Files.writeString(arguments, "--backend-path\n" + jar + "\n");
        Result result = run("export", "--format", "words", "@" + arguments, "model.tm");
        assertThat(result.err()).isEqualTo("""
                        merlon: `--backend-path` stands in a file of arguments, and makes code run
                          type it on the command line itself
                        """);
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("export", "--list", "--backend-path", "").err()).isEqualTo("""
                        merlon: `--backend-path` names no place
                          name a jar, or a folder with jars
                        """);
        assertThat(System.getProperty(LOADED)).isNull();
        run("export", "--list", "--backend-path", jar.toString());
        assertThat(System.getProperty(LOADED)).isEqualTo("yes");
    }

    @Test
    void aBackendSeesNoLibraryThatMerlonIsMadeOf() throws IOException {
        jar("words.jar", false, """
                try {
                    Class.forName("com.fasterxml.jackson.core.JsonFactory");
                } catch (ClassNotFoundException e) {
                    return List.of(OutputFile.of("a", "no such class\\n"));
                }
                return List.of(OutputFile.of("a", "there it is\\n"));
                """, Map.of());
        assertThat(run("export", "--format", "words", "--backend-path", "words.jar", "model.tm")
                        .out())
                .isEqualTo("no such class\n");
    }

    @Test
    void jarsAreLetGoOfWhenACommandEnds() throws IOException {
        jar("words.jar", false, """
                System.getProperties().put("merlon.test.backend.loaded", getClass().getClassLoader());
                String services = "META-INF/services/dev.merlon.backend.Backend";
                return List.of(OutputFile.of("a", getClass().getClassLoader().getResource(services) != null ? "open\\n" : ""));
                """, Map.of());
        assertThat(run("export", "--format", "words", "--backend-path", "words.jar", "model.tm")
                        .out())
                .isEqualTo("open\n");
        assertThat(System.getProperties().get(LOADED))
                .isInstanceOfSatisfying(
                        ClassLoader.class,
                        loader -> assertThat(loader.getResource("META-INF/services/dev.merlon.backend.Backend"))
                                .isNull());
    }

    @Test
    void aServiceThatIsNotThereIsNamed() throws IOException {
        jar("words.jar", false, NAMES, Map.of("META-INF/services/dev.merlon.backend.Backend", "acme.Gone\n"));
        Result result = run("export", "--list", "--backend-path", "words.jar");
        assertThat(result.err())
                .startsWith("error[TM7302]: a backend of this place cannot be loaded: ")
                .contains("acme.Gone")
                .doesNotContain("\tat ");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatIsPackedIsNotPrinted() throws IOException {
        jar("words.jar", false, "return List.of(new OutputFile(\"a.zip\", new byte[] {80, 75, 0, 1}));", Map.of());
        Result result = run("export", "--format", "words", "--backend-path", "words.jar", "model.tm");
        assertThat(result).isEqualTo(new Result("", """
                        merlon: `words` is no text
                          name a file for it: --format words=FILE
                        """, ExitCode.USAGE));
        assertThat(run("export", "--format", "words=a.zip", "--backend-path", "words.jar", "model.tm")
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(folder.resolve("a.zip"))).containsExactly(80, 75, 0, 1);
    }

    @Test
    void linksDoNotLeadOutOfTheFolder() throws IOException {
        jar("words.jar", false, "return List.of(OutputFile.of(\"a/b.txt\", \"1\"));", Map.of());
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("out/a"), folder.resolve("elsewhere"));
        Result result = run("export", "--format", "words=out/", "--backend-path", "words.jar", "model.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("a link leads out of the folder");
        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void aJarOnTheClassPathAddsItsFormatsToo() throws IOException, InterruptedException {
        Path jar = jar("words.jar", false, "System.out.println(\"I talk\");" + NAMES, Map.of());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + jar,
                        "dev.merlon.cli.Main",
                        "export",
                        "--format",
                        "words",
                        "--as-of",
                        "2026-11-22",
                        "model.tm")
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).isEqualTo("shop 2026-11-22\n");
        assertThat(Files.readAllLines(folder.resolve("err"))).isEqualTo(List.of("I talk"));
    }
}
