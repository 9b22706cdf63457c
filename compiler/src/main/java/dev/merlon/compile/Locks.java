package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.lock.LockFile;
import dev.merlon.lock.Pin;
import dev.merlon.lock.Section;
import dev.merlon.resolve.LibraryPins;
import dev.merlon.resolve.Module;
import dev.merlon.source.SourceFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The locks of programs, each beside the file that its program begins with; read once. */
final class Locks implements LibraryPins {
    private final SourceReader reader;
    private final Path root;
    private final Set<SourceFile> files;
    private final Map<Path, Read> known = new HashMap<>();

    /** A lock, or null where it is damaged, and what is wrong with it. */
    private record Read(@Nullable LockFile lock, Diagnostics mistakes) {}

    /** @param sources the files of the project: a library that comes from elsewhere has no lock of its own */
    Locks(SourceReader reader, Sources sources) {
        this.reader = reader;
        this.root = sources.root();
        this.files = new HashSet<>(sources.files());
    }

    /** The name that the lock of a program has, or would have. */
    String name(Module program) {
        return reader.name(path(program));
    }

    boolean has(Module program) {
        reader.seen().file(path(program));
        return isOfProject(program.root()) && isThere(path(program));
    }

    /** The lock of a program, empty where there is none; null, and what is wrong, where it cannot be read. */
    @Nullable
    LockFile of(Module program, Diagnostics diagnostics) {
        if (!has(program)) {
            return LockFile.EMPTY;
        }
        Read read = known.computeIfAbsent(path(program), this::read);
        read.mistakes.inFileOrder().forEach(diagnostics::report);
        return read.lock;
    }

    @Override
    public Optional<String> version(Module program, String library) {
        LockFile lock = of(program, new Diagnostics());
        if (lock == null) {
            return Optional.empty();
        }
        List<Pin> pins = lock.pins(new Section(Section.Kind.LIBRARIES, program.name()));
        return pins.stream()
                .filter(pin -> LockedLibraries.name(pin).equals(library))
                .map(LockedLibraries::version)
                .findFirst();
    }

    /** Whether a file is one of those that the user named. */
    boolean isOfProject(CompilationUnit unit) {
        return files.contains(unit.source());
    }

    /** Whether there is a lock, or a link that may lead to one. */
    private boolean isThere(Path lock) {
        return reader.files().isThere(lock) || reader.files().isLink(lock);
    }

    Path path(Module program) {
        return reader.path(program.root().source().name()).resolveSibling(LockFile.NAME);
    }

    private Read read(Path path) {
        Diagnostics mistakes = new Diagnostics();
        if (!reader.isInside(root, path)) {
            mistakes.report(FileDiagnostics.linkLeadsOut(reader.name(path)));
            return new Read(null, mistakes);
        }
        SourceFile text = reader.read(path, mistakes);
        return new Read(text == null ? null : LockFile.read(text, mistakes), mistakes);
    }
}
