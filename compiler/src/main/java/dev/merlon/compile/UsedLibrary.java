package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.Version;
import dev.merlon.resolve.Module;
import java.util.List;

/**
 * A library or policy that a program uses.
 *
 * @param version as it is written; empty where it says none
 * @param digest of its texts; empty of one that comes with the compiler
 * @param files the names of its files; none of one that comes with the compiler
 */
public record UsedLibrary(String version, String digest, List<String> files) {
    public UsedLibrary {
        files = List.copyOf(files);
    }

    static UsedLibrary of(Module library) {
        Version version = library.version();
        String number = version == null ? "" : version.number();
        if (library.file().startsWith(LibraryLoader.SHOWN_BEFORE)) {
            return new UsedLibrary(number, "", List.of());
        }
        List<String> files = library.units().stream()
                .map(CompilationUnit::source)
                .map(file -> file.name())
                .toList();
        return new UsedLibrary(number, LibraryDigest.of(library.units()), files);
    }
}
