package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.source.Digest;
import dev.merlon.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the sources of a library are, in a line: of one file its digest, of several that of their list, in which each line is a
 * digest and a name as seen from the folder of the first.
 */
final class LibraryDigest {
    private LibraryDigest() {}

    /** @param units the file with the header first */
    static String of(List<CompilationUnit> units) {
        SourceFile root = units.get(0).source();
        if (units.size() == 1) {
            return Digest.of(root.text());
        }
        String folder = root.name().substring(0, root.name().lastIndexOf('/') + 1);
        return Digest.of(units.stream()
                .map(CompilationUnit::source)
                .map(file -> Digest.of(file.text()) + "  " + relative(folder, file.name()) + "\n")
                .collect(Collectors.joining()));
    }

    private static String relative(String folder, String name) {
        return name.startsWith(folder) ? name.substring(folder.length()) : name;
    }
}
