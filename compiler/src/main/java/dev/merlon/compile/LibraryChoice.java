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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The copies of one library or policy from all places: one for each version, and a mistake where two of a version differ. */
final class LibraryChoice {
    private final String name;
    private final Map<VersionNumber, LibraryCopy> copies = new LinkedHashMap<>();
    private final VersionNumber builtIn;
    private final boolean isBuiltIn;

    LibraryChoice(String name, List<LibraryCopy> builtIn) {
        this.name = name;
        this.isBuiltIn = !builtIn.isEmpty();
        this.builtIn = isBuiltIn ? VersionNumber.of(version(builtIn.get(0))) : VersionNumber.of(null);
        builtIn.forEach(copy -> copies.put(VersionNumber.of(version(copy)), copy));
    }

    void add(FoundLibrary library) {
        LibraryCopy copy = library.copy();
        VersionNumber version = VersionNumber.of(version(copy));
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
        Version version = version(copy);
        Span name = copy.units().get(0).items().stream()
                .map(item -> item.statement() instanceof FileStatement.Library library
                        ? library.name().span()
                        : item.statement() instanceof FileStatement.Policy policy
                                ? policy.name().span()
                                : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return version == null ? name : name.to(version.span());
    }

    /** The version in the header of a copy; null where it says none. */
    static @Nullable Version version(LibraryCopy copy) {
        CompilationUnit root = copy.units().get(0);
        for (Item item : root.items()) {
            if (item.statement() instanceof FileStatement.Library library) {
                return library.version();
            }
            if (item.statement() instanceof FileStatement.Policy policy) {
                return policy.version();
            }
        }
        throw new IllegalStateException(root.source().name());
    }
}
