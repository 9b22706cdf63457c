package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.DiskTree;
import dev.merlon.source.FileTree;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the texts below {@code META-INF/merlon/} of a jar that nobody has to trust: no class of it is loaded, nothing is
 * unpacked, and size, number and names of the entries are bounded before and while they are read.
 */
final class LibraryJar {
    static final long LARGEST_JAR = 64L << 20;
    static final int MOST_ENTRIES = 100_000;
    static final long MOST_BYTES = 64L << 20;

    private static final String FOLDER = "META-INF/merlon/";

    private LibraryJar() {}

    /** The texts in the order of their names; none, and a diagnostic, where something is wrong with the jar. */
    static List<SourceFile> texts(FileTree files, Path jar, String name, Diagnostics diagnostics) {
        try {
            if (files.size(jar) > LARGEST_JAR) {
                diagnostics.report(LibraryPathDiagnostics.tooLarge(name, LARGEST_JAR));
                return List.of();
            }
            return files == DiskTree.DISK
                    ? textsIn(jar, name, diagnostics)
                    : textsInCopy(files, jar, name, diagnostics);
        } catch (ZipException | IllegalArgumentException e) {
            diagnostics.report(LibraryPathDiagnostics.noJar(name));
        } catch (IOException e) {
            diagnostics.report(FileDiagnostics.unreadable(name, false, FileText.reason(e)));
        }
        return List.of();
    }

    private static List<SourceFile> textsIn(Path jar, String name, Diagnostics diagnostics) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return texts(zip, name, diagnostics);
        }
    }

    /** Only files can be read as jars. */
    private static List<SourceFile> textsInCopy(FileTree files, Path jar, String name, Diagnostics diagnostics)
            throws IOException {
        Path copy = Files.createTempFile("merlon-", LibraryFolder.JAR);
        try (InputStream stream = files.open(jar)) {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return textsIn(copy, name, diagnostics);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static List<SourceFile> texts(ZipFile zip, String name, Diagnostics diagnostics) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            diagnostics.report(LibraryPathDiagnostics.tooManyEntries(name, MOST_ENTRIES));
            return List.of();
        }
        List<ZipEntry> entries = zip.stream()
                .filter(entry -> isText(entry.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .collect(Collectors.toCollection(ArrayList::new));
        Optional<String> odd = oddName(entries);
        if (odd.isPresent()) {
            diagnostics.report(LibraryPathDiagnostics.oddName(name, odd.get()));
            return List.of();
        }
        if (entries.size() > SourceReader.MOST_FILES) {
            diagnostics.report(LibraryPathDiagnostics.tooManyEntries(name, SourceReader.MOST_FILES));
            return List.of();
        }
        List<SourceFile> texts = new ArrayList<>();
        long left = MOST_BYTES;
        for (ZipEntry entry : entries) {
            byte[] bytes;
            try (InputStream stream = zip.getInputStream(entry)) {
                bytes = FileText.bytes(stream);
            }
            left -= bytes.length;
            if (left < 0) {
                diagnostics.report(LibraryPathDiagnostics.tooLarge(name, MOST_BYTES));
                return List.of();
            }
            SourceFile text = FileText.decode(bytes, name + "!/" + entry.getName(), diagnostics);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static boolean isText(String entry) {
        return entry.startsWith(FOLDER) && entry.endsWith(".tm");
    }

    /** The first name that is not a plain path, or that a second entry has too: which one counts depends on who reads it. */
    private static Optional<String> oddName(List<ZipEntry> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .map(ZipEntry::getName)
                .filter(entry -> !seen.add(entry) || !isPlain(entry))
                .findFirst();
    }

    private static boolean isPlain(String entry) {
        for (String part : entry.split("/", -1)) {
            boolean leads = part.isEmpty() || part.equals(".") || part.equals("..");
            if (leads || part.chars().anyMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))) {
                return false;
            }
        }
        return true;
    }
}
