package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Version;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.resolve.LibraryCopy;
import dev.merlon.resolve.VersionNumber;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The copies of one library from all places: one for each version, and a mistake where two of a version differ. */
final class LibraryChoice {
    private final String name;
    private final Map<VersionNumber, LibraryCopy> copies = new LinkedHashMap<>();
    private final VersionNumber builtIn;
    private final boolean isBuiltIn;

    LibraryChoice(String name, List<LibraryCopy> builtIn) {
        this.name = name;
        this.isBuiltIn = !builtIn.isEmpty();
        this.builtIn = isBuiltIn ? VersionNumber.of(header(builtIn.get(0)).version()) : VersionNumber.of(null);
        builtIn.forEach(copy -> copies.put(VersionNumber.of(header(copy).version()), copy));
    }

    void add(FoundLibrary library) {
        LibraryCopy copy = library.copy();
        VersionNumber version = VersionNumber.of(header(copy).version());
        LibraryCopy other = copies.get(version);
        if (other == null) {
            copies.put(version, isBuiltIn ? instead(copy) : copy);
        } else if (!LibraryDigest.of(other.units()).equals(LibraryDigest.of(copy.units()))) {
            copies.put(version, with(other, LibraryPathDiagnostics.twice(name, version, place(other), place(copy))));
        }
    }

    List<LibraryCopy> copies() {
        return List.copyOf(copies.values());
    }

    private LibraryCopy instead(LibraryCopy copy) {
        return with(copy, LibraryPathDiagnostics.insteadOfBuiltIn(name, place(copy), builtIn));
    }

    private static LibraryCopy with(LibraryCopy copy, Diagnostic mistake) {
        List<Diagnostic> mistakes = new ArrayList<>(copy.mistakes());
        mistakes.add(mistake);
        return new LibraryCopy(copy.units(), mistakes);
    }

    private static Span place(LibraryCopy copy) {
        FileStatement.Library header = header(copy);
        Version version = header.version();
        return version == null ? header.name().span() : header.name().span().to(version.span());
    }

    static FileStatement.Library header(LibraryCopy copy) {
        CompilationUnit root = copy.units().get(0);
        for (Item item : root.items()) {
            if (item.statement() instanceof FileStatement.Library library) {
                return library;
            }
        }
        throw new IllegalStateException(root.source().name());
    }
}
