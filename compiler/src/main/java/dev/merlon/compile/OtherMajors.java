package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.resolve.LibraryCopy;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.VersionNumber;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds libraries that a program could have in a newer major version. */
final class OtherMajors {
    private final ResolvedProgram program;
    private final LibrarySource libraries;

    OtherMajors(ResolvedProgram program, LibrarySource libraries) {
        this.program = program;
        this.libraries = libraries;
    }

    /** By the names of the libraries. */
    List<OtherMajor> find() {
        List<OtherMajor> found = new ArrayList<>();
        for (Module library : program.libraries()) {
            VersionNumber taken = VersionNumber.of(library.version());
            VersionNumber newest = newest(library.name());
            if (newest != null && newest.major() > taken.major()) {
                found.add(of(library.name(), taken, newest));
            }
        }
        found.sort((one, other) -> one.library().compareTo(other.library()));
        return found;
    }

    private @Nullable VersionNumber newest(String library) {
        VersionNumber newest = null;
        for (LibraryCopy copy : libraries.copies(library)) {
            VersionNumber version = VersionNumber.of(LibraryChoice.version(copy));
            newest = newest == null || version.compareTo(newest) > 0 ? version : newest;
        }
        return newest;
    }

    private OtherMajor of(String library, VersionNumber taken, VersionNumber newest) {
        List<Span> uses = new ArrayList<>(uses(program.main(), library));
        program.models().forEach(model -> uses.addAll(uses(model.main(), library)));
        TreeSet<String> others = new TreeSet<>();
        for (Module other : program.libraries()) {
            if (!uses(other, library).isEmpty()) {
                others.add(other.name());
            }
        }
        return new OtherMajor(library, taken, newest, uses, List.copyOf(others));
    }

    /** The uses of a library that say a version. */
    private static List<Span> uses(Module module, String library) {
        List<Span> uses = new ArrayList<>();
        for (CompilationUnit unit : module.units()) {
            for (Item item : unit.items()) {
                if (item.statement() instanceof FileStatement.Use use
                        && use.library() != null
                        && use.version() != null
                        && use.library().text().equals(library)) {
                    uses.add(use.span());
                }
            }
        }
        return uses;
    }
}
