package dev.merlon.startup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a jar so that what runs from it starts sooner: {@code Main JAR PREFIX…}. */
public final class Main {
    private Main() {}

    /**
     * @param arguments the jar, and how the paths begin of the classes to change
     * @throws IOException if the jar cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        List<String> prefixes = List.of(arguments).subList(1, arguments.length);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long time = 0;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
                time = entry.getTime();
            }
        }
        List<byte[]> classes = new ArrayList<>();
        entries.forEach((name, bytes) -> {
            if (name.endsWith(".class") && prefixes.stream().anyMatch(name::startsWith)) {
                classes.add(bytes);
            }
        });
        QuickClasses.of(classes).forEach((name, bytes) -> entries.put(name + ".class", bytes));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTime(time);
                out.putNextEntry(header);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        // Not a temporary file, which others may not read.
        Path written = jar.resolveSibling(jar.getFileName() + ".new");
        Files.write(written, bytes.toByteArray());
        Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
