package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.lock.LockFile;
import dev.merlon.lock.Pin;
import dev.merlon.lock.Section;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.VersionNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a program has locked, and what it would lock now. */
public final class ProgramLock {
    private final Locks locks;
    private final ResolvedProgram program;

    ProgramLock(Locks locks, ResolvedProgram program) {
        this.locks = locks;
        this.program = program;
    }

    /** Where the lock is, or would be: beside the file that the program begins with. */
    public Path file() {
        return locks.path(program.main());
    }

    /** The name under which {@link #file} is shown. */
    public String name() {
        return locks.name(program.main());
    }

    /** The lock as it is, empty where there is none; null, and what is wrong, where it cannot be read. */
    public @Nullable LockFile current(Diagnostics diagnostics) {
        return locks.of(program.main(), diagnostics);
    }

    public Section section() {
        return new Section(Section.Kind.LIBRARIES, program.main().name());
    }

    /**
     * The pins of the libraries that are used and do not lie in the project, by the names of the libraries.
     *
     * <p>Made when they are asked for, because it means to read all their texts.
     */
    public Map<String, Pin> libraries() {
        Map<String, Pin> pins = new TreeMap<>();
        for (Module library : program.libraries()) {
            if (!locks.isOfProject(library.root())) {
                List<CompilationUnit> units = library.units().stream()
                        .filter(unit -> !locks.isOfProject(unit))
                        .toList();
                pins.put(library.name(), new Pin(key(library), LibraryDigest.of(units)));
            }
        }
        return pins;
    }

    /** The libraries that could be had in a newer major version, by name. */
    public List<OtherMajor> otherMajors(LibrarySource libraries) {
        return new OtherMajors(program, libraries).find();
    }

    private static String key(Module library) {
        return library.name() + " " + VersionNumber.of(library.version());
    }
}
