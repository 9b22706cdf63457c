package dev.merlon.evidence;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.DiskTree;
import dev.merlon.source.FileTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds and reads the files of results that a user names. Whatever is wrong with one becomes a warning; the others count. */
public final class EvidenceFiles {
    /** The most bytes of a file that is read. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    /** The most files that are read. */
    static final int MOST_FILES = 10_000;

    private final FileTree files;
    private final Function<Path, String> names;
    private final Diagnostics diagnostics;
    private final TreeMap<String, Path> found = new TreeMap<>();
    private final List<TestResult> tests = new ArrayList<>();
    private final List<ScanRun> runs = new ArrayList<>();
    private boolean full;

    private EvidenceFiles(FileTree files, Function<Path, String> names, Diagnostics diagnostics) {
        this.files = files;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads files of the file system, and in folders all that end in {@code .xml} or {@code .sarif}.
     *
     * @param names under which name a path is shown
     */
    public static EvidenceResults read(List<Path> paths, Function<Path, String> names, Diagnostics diagnostics) {
        return read(paths, DiskTree.DISK, names, diagnostics);
    }

    /**
     * Reads files, and in folders all that end in {@code .xml} or {@code .sarif}.
     *
     * @param tree where they lie
     * @param names under which name a path is shown
     */
    public static EvidenceResults read(
            List<Path> paths, FileTree tree, Function<Path, String> names, Diagnostics diagnostics) {
        EvidenceFiles files = new EvidenceFiles(tree, names, diagnostics);
        for (Path path : paths) {
            files.find(path);
        }
        files.found.forEach(files::read);
        return new EvidenceResults(files.tests, files.runs, files.found.size());
    }

    private void find(Path path) {
        if (files.isFolder(path)) {
            collect(path);
        } else if (!files.isThere(path)) {
            diagnostics.report(EvidenceDiagnostics.noSuchPath(names.apply(path)));
        } else {
            add(path);
        }
    }

    private void collect(Path folder) {
        List<Path> entries;
        try {
            entries = files.list(folder).stream().sorted().toList();
        } catch (IOException e) {
            diagnostics.report(EvidenceDiagnostics.unreadable(names.apply(folder), "reading it fails", 0));
            return;
        }
        for (Path entry : entries) {
            if (lastName(entry).startsWith(".") || files.isLink(entry)) {
                continue;
            }
            if (files.isFolder(entry)) {
                collect(entry);
            } else if (files.isFile(entry) && (isXml(entry) || isSarif(entry))) {
                add(entry);
            }
        }
    }

    private void add(Path file) {
        if (found.size() < MOST_FILES) {
            found.put(names.apply(file), file);
        } else if (!full) {
            full = true;
            diagnostics.report(EvidenceDiagnostics.tooManyFiles(names.apply(file), MOST_FILES));
        }
    }

    private void read(String name, Path file) {
        try {
            if (files.size(file) > MOST_BYTES) {
                diagnostics.report(EvidenceDiagnostics.tooLarge(name, MOST_BYTES / 1024 / 1024));
                return;
            }
            LocalDate written = files.written(file);
            try (InputStream stream = new BufferedInputStream(files.open(file))) {
                if (isXml(file)) {
                    addTests(JUnitReader.read(stream, written, name));
                } else if (isSarif(file) || lastName(file).endsWith(".json")) {
                    runs.addAll(SarifReader.read(stream, written, name));
                } else {
                    diagnostics.report(EvidenceDiagnostics.otherEnding(name));
                }
            }
        } catch (UnreadableException e) {
            diagnostics.report(EvidenceDiagnostics.unreadable(name, e.reason(), e.line()));
        } catch (IOException e) {
            diagnostics.report(EvidenceDiagnostics.unreadable(name, "reading it fails", 0));
        }
    }

    /** XML of another kind lies in the same folders often enough, and is passed over. */
    private void addTests(@Nullable List<TestResult> results) {
        if (results != null) {
            tests.addAll(results);
        }
    }

    private static boolean isXml(Path file) {
        return lastName(file).endsWith(".xml");
    }

    private static boolean isSarif(Path file) {
        return lastName(file).endsWith(".sarif") || lastName(file).endsWith(".sarif.json");
    }

    private static String lastName(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }
}
