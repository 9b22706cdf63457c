package dev.merlon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A jar as those write it who add a format: compiled from a text, with its classes named as services. */
public final class BackendJar {
    /** The entry that names backends. */
    public static final String SERVICES = "META-INF/services/dev.merlon.backend.Backend";

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^public [a-z ]*(?:class|record) (\\w+)");

    private BackendJar() {}

    /**
     * Writes the jar.
     *
     * @param java a file of Java with a package, whose public class is the backend
     * @param others more entries by their names
     */
    public static void write(Path jar, String java, Map<String, String> others) throws IOException {
        String type = first(PUBLIC_TYPE, java);
        String service = first(PACKAGE, java) + "." + type + "\n";
        Path classes = Files.createTempDirectory("backend");
        Path source = classes.resolve(type + ".java");
        Files.writeString(source, java);
        compile(source, classes);
        Files.delete(source);
        write(jar, classes, service, others);
        try (Stream<Path> made = Files.walk(classes)) {
            for (Path path : made.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void write(Path jar, Path classes, String service, Map<String, String> others) throws IOException {
        Files.createDirectories(Objects.requireNonNull(jar.toAbsolutePath().getParent()));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(zip, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            add(zip, SERVICES, others.getOrDefault(SERVICES, service).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> other : others.entrySet()) {
                if (!other.getKey().equals(SERVICES)) {
                    add(zip, other.getKey(), other.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void compile(Path source, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = Stream.of(
                            "-d",
                            classes.toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-proc:none",
                            "-Xlint:all,-classfile,-path")
                    .collect(Collectors.toList());
            boolean compiles = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiles).as(said.toString()).isTrue();
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
