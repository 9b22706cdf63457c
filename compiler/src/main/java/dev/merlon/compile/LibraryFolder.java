package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder with libraries: jars, and {@code .tm} files below {@code META-INF/merlon}, or below the folder itself where it has
 * no such folder.
 */
final class LibraryFolder {
    static final String JAR = ".jar";

    private static final String TEXTS = "META-INF/merlon";

    private final SourceReader reader;
    private final Path folder;
    private final Diagnostics diagnostics;

    LibraryFolder(SourceReader reader, Path folder, Diagnostics diagnostics) {
        this.reader = reader;
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** The texts, in the order of their names; a link that leads out of the folder is reported and not followed. */
    List<SourceFile> texts() {
        Path inner = folder.resolve(TEXTS);
        List<SourceFile> texts = new ArrayList<>();
        for (Path path : reader.list(reader.files().isFolder(inner) ? inner : folder, true, diagnostics)) {
            if (reader.isInside(folder, path)) {
                SourceFile text = reader.read(path, diagnostics);
                if (text != null) {
                    texts.add(text);
                }
            } else {
                diagnostics.report(FileDiagnostics.linkLeadsOut(reader.name(path)));
            }
        }
        return texts;
    }

    /** The jars in the folder itself, in the order of their names. */
    List<Path> jars() {
        try {
            return reader.files().list(folder).stream()
                    .filter(entry ->
                            entry.toString().endsWith(JAR) && reader.files().isFile(entry))
                    .sorted()
                    .limit(SourceReader.MOST_FILES)
                    .toList();
        } catch (IOException e) {
            // Listing the texts of the folder failed for the same reason, and said so.
            return List.of();
        }
    }
}
