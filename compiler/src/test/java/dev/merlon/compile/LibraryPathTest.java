package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.testing.DiagnosticCatalogue;
import dev.merlon.testing.Mistakes;
import dev.merlon.testing.Programs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class LibraryPathTest {
    private static final String MODEL = "tm 1\nmodel shop\nuse acme.rules version 1\ncomponent till : Till\n";
    private static final String RULES = "tm 1\nlibrary acme.rules version 1.0.0\nkind Till : Component\n";
    private static final String ENTRY = "META-INF/merlon/acme/rules.tm";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> pages() {
        return DiagnosticCatalogue.pages(LibraryPathDiagnostics.class, Mistakes::of);
    }

    @Test
    void everyMistakeHasACase() {
        DiagnosticCatalogue.assertEveryCodeHasACase(LibraryPathDiagnostics.class, "files", Set.of());
    }

    @Test
    void libraryOfAJarIsUsed() throws IOException {
        jar("acme.jar", Map.of(ENTRY, RULES, "dev/acme/Rules.class", "bytes", "META-INF/merlon/notes.txt", "notes"));
        assertThat(check("acme.jar")).isEmpty();
    }

    @Test
    void jarsInAFolderAreLookedInto() throws IOException {
        jar("libs/acme.jar", Map.of(ENTRY, RULES));
        assertThat(check("libs")).isEmpty();
    }

    @Test
    void mistakesOfALibraryInAJarNameItsEntry() throws IOException {
        jar("acme.jar", Map.of(ENTRY, RULES + "kind Drawer : Nothing\n"));
        assertThat(check("acme.jar")).startsWith("""
                error[TM2001]: there is no kind or enum `Nothing`
                 --> acme.jar!/META-INF/merlon/acme/rules.tm:4:15
                """);
    }

    @Test
    void partsOfALibraryAreFoundInItsJar() throws IOException {
        jar(
                "acme.jar",
                Map.of(
                        ENTRY,
                        "tm 1\nlibrary acme.rules version 1.0.0\ninclude \"rules/*.tm\"\n",
                        "META-INF/merlon/acme/rules/tills.tm",
                        "tm 1\npart of acme.rules\nkind Till : Component\n"));
        assertThat(check("acme.jar")).isEmpty();
    }

    @Test
    void includeOfALibraryInAJarDoesNotReadTheProject() throws IOException {
        Files.createDirectories(folder.resolve("stolen"));
        Files.writeString(folder.resolve("stolen/x.tm"), "tm 1\npart of acme.rules\nkind Till : Component\n");
        jar("acme.jar", Map.of(ENTRY, "tm 1\nlibrary acme.rules version 1.0.0\ninclude \"../../../../stolen/x.tm\"\n"));
        assertThat(check("acme.jar"))
                .contains("error[TM0026]: there is no file `../../../../stolen/x.tm`")
                .doesNotContain("stolen/x.tm:");
    }

    @Test
    void namesThatLeadElsewhereAreRefused() throws IOException {
        for (String name : List.of(
                "META-INF/merlon/../../x.tm",
                "META-INF/merlon//x.tm",
                "META-INF/merlon/a\\..\\x.tm",
                "META-INF/merlon/c:/x.tm",
                "META-INF/merlon/./x.tm")) {
            jar("acme.jar", Map.of(ENTRY, RULES, name, RULES));
            assertThat(check("acme.jar")).as(name).contains("error[TM7123]: the entry `" + name + "`");
        }
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        byte[] bytes = zip(Map.of("META-INF/merlon/acme/rulez.tm", RULES + "kind Other : Component\n", ENTRY, RULES));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("rulez.tm", "rules.tm");
        Files.write(folder.resolve("acme.jar"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(check("acme.jar")).contains("error[TM7123]: the entry `" + ENTRY + "`");
    }

    @Test
    void aTextThatInflatesWithoutEndIsCut() throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("acme.jar")))) {
            zip.putNextEntry(new ZipEntry(ENTRY));
            zip.write(RULES.getBytes(StandardCharsets.UTF_8));
            for (int megabyte = 0; megabyte < 48; megabyte++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertThat(check("acme.jar")).contains("error[TM9001]");
    }

    @Test
    void tooMuchTextInAJarIsRefused() throws IOException {
        byte[] text = new byte[3 << 20];
        Arrays.fill(text, (byte) '\n');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("acme.jar")))) {
            for (int number = 0; number < 24; number++) {
                zip.putNextEntry(new ZipEntry("META-INF/merlon/" + number + ".tm"));
                zip.write(text);
                zip.closeEntry();
            }
        }
        assertThat(check("acme.jar")).contains("error[TM7123]: this jar has more than 64 MB");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("acme.jar")))) {
            for (int number = 0; number <= SourceReader.MOST_FILES; number++) {
                zip.putNextEntry(new ZipEntry("META-INF/merlon/" + number + ".tm"));
            }
        }
        assertThat(check("acme.jar")).contains("error[TM7123]: there are more than 10000 entries");
    }

    @Test
    void noJarMakesTheCompilerFail() throws IOException {
        byte[] right = zip(Map.of(ENTRY, RULES));
        SplittableRandom random = new SplittableRandom(7);
        List<Path> jars = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            byte[] bytes = right.clone();
            for (int change = 0; change <= number % 4; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = number % 3 == 0 ? random.nextInt(bytes.length) : bytes.length;
            Path jar = folder.resolve("acme" + number + ".jar");
            Files.write(jar, Arrays.copyOf(bytes, length));
            jars.add(jar);
        }
        for (Path jar : jars) {
            assertThat(check(jar.toString())).doesNotContain("Exception");
        }
    }

    @Test
    void aLinkOutOfAFolderIsNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.tm"), RULES);
        Path libs = Files.createDirectories(folder.resolve("libs"));
        Files.createSymbolicLink(libs.resolve("rules.tm"), outside);
        assertThat(check("libs")).contains("error[TM0009]");
    }

    @Test
    void aLibraryOfTheProjectComesBeforeAllOthers() throws IOException {
        Path libs = Files.createDirectories(folder.resolve("libs"));
        Files.writeString(libs.resolve("rules.tm"), "tm 1\nlibrary acme.rules version 1.9.0\n");
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(project.resolve("rules.tm"), RULES);
        Files.writeString(project.resolve("model.tm"), MODEL);
        assertThat(check(project, "libs")).isEmpty();
    }

    private String check(String... places) throws IOException {
        return check(Files.writeString(folder.resolve("model.tm"), MODEL), places);
    }

    private String check(Path program, String... places) {
        LibraryPath path =
                new LibraryPath(folder, Stream.of(places).map(Path::of).toList(), LibraryLoader.CLASS_PATH);
        List<Diagnostic> found = new Compiler(folder, path, Programs.TODAY)
                .compile(List.of(program)).stream()
                        .flatMap(compilation -> compilation.diagnostics().stream())
                        .toList();
        return new DiagnosticPrinter(false).print(found);
    }

    private void jar(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        Files.createDirectories(jar.getParent());
        Files.write(jar, zip(entries));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = bytes;
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
