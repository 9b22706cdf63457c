package dev.merlon.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.merlon.compile.LockMode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check in another process: what it is told, what it tells, and what is made of a process that fails. */
final class ForkedCheckTest {
    private static final String MODEL = """
            tm 1
            model shop
            use std.core
            use std.crypto
            closed
            data card : CardholderData
            component web : Service
            component books : Service
            flow pay : web -> books carries card { encryption = none; network = public }
            """;

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();

    @Test
    void aJobComesOutOfTheWireAsItWentIn() throws IOException {
        CheckJob job = job("", List.of("csv", "page"), List.of(folder.resolve("page.jar")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        job.write(new DataOutputStream(bytes));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(CheckJob.read(in)).isEqualTo(job);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void anotherProcessFindsWhatThisOneFinds() throws IOException {
        CheckJob job = job(MODEL);
        assertThatThrownBy(() -> new CheckRun(job, teller()).run())
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("shop fails: 1 open threat");
        List<String> here = List.copyOf(lines);
        String report = Files.readString(job.outputs().resolve("report.md"));
        Files.delete(job.outputs().resolve("report.md"));
        lines.clear();
        assertThatThrownBy(() -> forked(job, checking()).run())
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("shop fails: 1 open threat");
        assertThat(lines).isEqualTo(here).isNotEmpty();
        assertThat(job.outputs().resolve("report.md")).hasContent(report);
    }

    @Test
    void whatTheJvmRemarksIsNoMessage() throws IOException {
        CheckJob job = job(MODEL);
        List<String> arguments = new ArrayList<>(List.of("-Xmx128m", "-Xlog:gc*", "-Xlog:class+load"));
        arguments.addAll(ForkedCheck.SETTINGS);
        arguments.addAll(List.of("-cp", classPath(), CheckProcess.class.getName()));
        assertThatThrownBy(() ->
                        forked(job, java(arguments.toArray(new String[0]))).run())
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("shop fails: 1 open threat");
    }

    /** Others may set one for all programs; it says where it listens. */
    @Test
    void whatAnAgentSaysIsNoMessage() throws IOException {
        assertFinds(checking("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0"), archive());
        assertThat(archive().settings()).as("such a JVM makes no archive").isEmpty();
    }

    @Test
    void whatComesBeforeTheStartIsPassedOver() throws IOException {
        for (String before : List.of("", "\0", "\0merlon\0", "Listening at 1\n", "\0merlon check\0".substring(1))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeBytes(before);
            Wire.start(out);
            Wire.send(out, Wire.Sort.DONE, "well");
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            Wire.awaitStart(in);
            assertThat(Wire.receive(in)).isEqualTo(new Wire.Message(Wire.Sort.DONE, "well"));
        }
        DataInputStream endless = new DataInputStream(new ByteArrayInputStream(new byte[1 << 21]));
        assertThatThrownBy(() -> Wire.awaitStart(endless)).isExactlyInstanceOf(IOException.class);
    }

    @Test
    void whatCannotBeWrittenThereIsSaidHere() throws IOException {
        CheckJob job = job(MODEL);
        Files.writeString(job.outputs(), "in the way");
        assertThatThrownBy(() -> forked(job, checking()).run())
                .isInstanceOf(UnwritableOutput.class)
                .hasMessageContaining("merlon");
    }

    @Test
    void aProcessThatEndsWithoutAWordIsAFailureWithWhatItComplainedOf() throws IOException {
        CheckJob job = job(MODEL);
        assertThatThrownBy(() -> forked(job, java("-cp", folder.toString(), "NoSuchClass"))
                        .run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended with code 1")
                .hasMessageContaining("NoSuchClass");
    }

    @Test
    void aProcessThatSaysSomethingElseIsAFailure() throws IOException {
        CheckJob job = job(MODEL);
        assertThatThrownBy(() -> forked(job, java("--version")).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended with code");
    }

    @Test
    void withoutAnotherProcessItIsDoneInThisOne() throws IOException {
        CheckJob job = job(MODEL);
        for (List<String> command :
                List.of(List.<String>of(), List.of(folder.resolve("no-java").toString()))) {
            assertThatThrownBy(() -> forked(job, command).run())
                    .isInstanceOf(BuildFailure.class)
                    .hasMessageContaining("shop fails: 1 open threat");
        }
    }

    @Test
    void whatAProcessLeftThatDidNotGetToItsEndIsNotKept() throws IOException {
        ClassArchive archive = archive();
        Files.writeString(ClassArchiveTest.place(archive), "a part of it");
        CheckJob job = job("tm 1\nmodel shop\ncomponent web : Servise\n");
        assertThatThrownBy(() -> new ForkedCheck(job, teller(), checking(), archive).run())
                .isInstanceOf(BuildFailure.class);
        assertThat(ClassArchiveTest.place(archive)).doesNotExist();
        assertThat(archive().isMade()).isTrue();
    }

    /** Also where the build fails, since all was loaded then; the second time the JVM begins with the archive or not at all. */
    @Test
    void whatAProcessLoadedThatGotToItsEndIsKeptAndUsed() throws IOException {
        String packed = jars();
        for (boolean made : new boolean[] {true, false}) {
            ClassArchive archive = archive();
            assertThat(archive.isMade()).isEqualTo(made);
            List<String> command =
                    java("-Xshare:" + (made ? "auto" : "on"), "-cp", packed, CheckProcess.class.getName());
            assertFinds(command, archive);
        }
        assertThat(archive().isMade()).isFalse();
        assertThat(Files.size(ClassArchiveTest.place(archive()))).isGreaterThan(100_000);
    }

    /** Such as a JDK without an archive of its own classes. */
    @Test
    void whereTheJvmCannotMakeAnArchiveTheCheckIsDoneWithout() throws IOException {
        assertFinds(checking("-XX:SharedArchiveFile=" + folder.resolve("no.jsa")), archive());
        assertThat(archive().settings()).as("not tried again").isEmpty();
    }

    /** It makes one of jars only, and says so when all is done. */
    @Test
    void whatTheJvmFailsToMakeAtItsEndIsNotTriedAgain() throws IOException {
        assertFinds(checking(), archive());
        assertThat(archive().settings()).isEmpty();
    }

    @Test
    void whereAnArchiveCannotBeReadTheCheckIsDoneWithout() throws IOException {
        keep("no archive");
        assertFinds(checking("-Xshare:on"), archive());
        assertThat(archive().isMade()).as("another is made").isTrue();
    }

    /** That a check in a process finds what is wrong with the model, which fails the build. */
    private void assertFinds(List<String> command, ClassArchive archive) throws IOException {
        CheckJob job = job(MODEL);
        assertThatThrownBy(() -> new ForkedCheck(job, teller(), command, archive).run())
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("shop fails: 1 open threat");
    }

    private void keep(String classes) throws IOException {
        ClassArchive archive = archive();
        Files.writeString(ClassArchiveTest.place(archive), classes);
        archive.keep();
    }

    /** A mistake of the program is none of the archive, which others need. */
    @Test
    void anArchiveOutlivesAProgramThatFails() throws IOException {
        keep("an archive");
        Path program = folder.resolve("Failing.java");
        Files.writeString(program, """
                class Failing {
                    public static void main(String[] arguments) {
                        System.out.print("\\0merlon check\\0");
                        throw new IllegalStateException("by mistake");
                    }
                }
                """);
        CheckJob job = job(MODEL);
        assertThatThrownBy(() -> new ForkedCheck(job, teller(), java(program.toString()), archive()).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended with code 1")
                .hasMessageContaining("by mistake");
        assertThat(ClassArchiveTest.place(archive())).hasContent("an archive");
    }

    @Test
    void whatAJvmLeavesThatBreaksDownLiesWithWhatIsBuilt() throws IOException {
        Path program = crashing("");
        CheckJob job = job(MODEL);
        List<String> before = breakdowns(Path.of(""));
        assertThatThrownBy(() -> forked(job, java(program.toString())).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the JVM broke down; what it says of that lies in "
                        + folder.toAbsolutePath().resolve("hs_err_pid"));
        assertThat(breakdowns(Path.of(""))).isEqualTo(before);
        assertThat(breakdowns(folder)).hasSize(1);
    }

    /** Which may be damaged; the second process does without, and breaks down all the same. */
    @Test
    void anArchiveWithWhichAJvmBreaksDownIsNotUsedAgain() throws IOException {
        keep("an archive");
        Path program = crashing("System.out.print(\"\\0merlon check\\0\"); System.out.flush();");
        CheckJob job = job(MODEL);
        assertThatThrownBy(() -> new ForkedCheck(job, teller(), java(program.toString()), archive()).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the JVM broke down");
        assertThat(breakdowns(folder)).hasSize(2);
        assertThat(archive().isMade() || archive().settings().isEmpty())
                .as("what was kept is not read again")
                .isTrue();
    }

    @Test
    void aMistakeIsNoBreakdownBecauseAnEarlierProcessWithItsNumberBrokeDown() throws IOException {
        Path program = Files.writeString(folder.resolve("Old.java"), """
                class Old {
                    public static void main(String[] arguments) throws java.io.IOException {
                        java.nio.file.Path report = java.nio.file.Path.of(arguments[0], "hs_err_pid" + ProcessHandle.current().pid() + ".log");
                        java.nio.file.Files.writeString(report, "");
                        java.nio.file.Files.setLastModifiedTime(report, java.nio.file.attribute.FileTime.fromMillis(0));
                        throw new IllegalStateException("a mistake");
                    }
                }
                """);
        CheckJob job = job(MODEL);
        assertThatThrownBy(() ->
                        forked(job, java(program.toString(), folder.toString())).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a mistake");
        assertThat(breakdowns(folder)).hasSize(1);
    }

    /** @param before what it does before it breaks down */
    private Path crashing(String before) throws IOException {
        return Files.writeString(folder.resolve("Crashing.java"), """
                class Crashing {
                    public static void main(String[] arguments) throws ReflectiveOperationException {
                        %s
                        java.lang.reflect.Field unsafe = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
                        unsafe.setAccessible(true);
                        ((sun.misc.Unsafe) unsafe.get(null)).putAddress(0, 0);
                    }
                }
                """.formatted(before));
    }

    private static List<String> breakdowns(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place.toAbsolutePath())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("hs_err") || name.startsWith("core"))
                    .sorted()
                    .toList();
        }
    }

    private ClassArchive archive() throws IOException {
        Path jar = folder.resolve("plugin.jar");
        if (!Files.exists(jar)) {
            Files.writeString(jar, "");
        }
        return ClassArchive.of(jar);
    }

    @Test
    void formatsOfBackendsAreWrittenByTheirNames() throws IOException {
        CheckJob job = job(MODEL, List.of("csv"));
        assertThatThrownBy(() -> new CheckRun(job, teller()).run()).isInstanceOf(BuildFailure.class);
        assertThat(Files.readString(job.outputs().resolve("ledger.csv"))).startsWith("rule,title,subject,disposition");
    }

    @Test
    void aFormatThatThereIsNotIsToldWithTheNearest() throws IOException {
        CheckJob near = job(MODEL, List.of("cvs"));
        assertThatThrownBy(() -> new CheckRun(near, teller()).run())
                .isInstanceOf(BuildFailure.class)
                .hasMessage("`cvs` is not a value of merlon.formats; did you mean `csv`?");
        CheckJob far = job(MODEL, List.of("pictures"));
        assertThatThrownBy(() -> new CheckRun(far, teller()).run())
                .isInstanceOf(BuildFailure.class)
                .hasMessageStartingWith("`pictures` is not a value of merlon.formats; there are html, markdown, ")
                .hasMessageContaining(", junit, gitlab, ");
    }

    @Test
    void whatCannotBeLoadedFailsTheBuildWithItsCode() throws IOException {
        Path jar = folder.resolve("acme.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/services/dev.merlon.backend.Backend"));
            zip.write("acme.Gone\n".getBytes(StandardCharsets.UTF_8));
        }
        CheckJob job = job(MODEL, List.of("page"), List.of(jar));
        assertThatThrownBy(() -> new CheckRun(job, teller()).run())
                .isInstanceOf(BuildFailure.class)
                .hasMessageStartingWith("the dependencies: a backend of this place cannot be loaded: ")
                .hasMessageContaining("acme.Gone")
                .hasMessageContaining("[TM7302]");
    }

    private CheckJob job(String text) throws IOException {
        return job(text, List.of());
    }

    private CheckJob job(String text, List<String> extras) throws IOException {
        return job(text, extras, List.of());
    }

    private CheckJob job(String text, List<String> extras, List<Path> backends) throws IOException {
        Path model = folder.resolve("modèle.tm");
        Files.writeString(model, text);
        return new CheckJob(
                folder,
                List.of(model),
                new LibraryPlaces(List.of(), List.of("org.example:gone:1")),
                LockMode.COMPARE,
                LocalDate.of(2026, 11, 22),
                List.of(folder.resolve("results")),
                List.of(),
                List.of(),
                true,
                EnumSet.of(OutputFormat.MARKDOWN, OutputFormat.JSON, OutputFormat.SARIF, OutputFormat.JUNIT),
                extras,
                backends,
                folder.resolve("merlon"),
                "high",
                "1.0",
                folder.resolve("state.txt"),
                "key\nof several\n\nlines" + "\u00e4".repeat(40_000));
    }

    private ForkedCheck forked(CheckJob job, List<String> command) {
        return new ForkedCheck(job, teller(), command, ClassArchive.NONE);
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts the program with some settings of the JVM. */
    private static List<String> checking(String... settings) {
        List<String> command = java(settings);
        command.addAll(List.of("-cp", classPath(), CheckProcess.class.getName()));
        return command;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** The class path with jars in place of folders, of which the JVM keeps no classes. */
    private String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : classPath().split(File.pathSeparator)) {
            jars.add(
                    Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry), "classes-" + jars.size() + ".jar") : entry);
        }
        return String.join(File.pathSeparator, jars);
    }

    private String jar(Path classes, String name) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar.toString();
    }

    private Teller teller() {
        return new Teller(new Teller.Lines() {
            @Override
            public void info(String line) {
                lines.add("info " + line);
            }

            @Override
            public void warn(String line) {
                lines.add("warn " + line);
            }

            @Override
            public void error(String line) {
                lines.add("error " + line);
            }
        });
    }
}
