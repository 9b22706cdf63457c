package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.compile.Timings.Phase;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.resolve.LibraryCopy;
import dev.merlon.resolve.LibrarySource;
import java.util.List;
import java.util.Set;

/** Libraries from another source, and how long it takes to find them. */
final class TimedLibraries implements LibrarySource {
    private final LibrarySource source;
    private final Timings timings;

    TimedLibraries(LibrarySource source, Timings timings) {
        this.source = source;
        this.timings = timings;
    }

    @Override
    public List<String> names() {
        Phase before = timings.enter(Phase.LIBRARIES);
        List<String> names = source.names();
        timings.enter(before);
        return names;
    }

    @Override
    public List<CompilationUnit> find(String name, Diagnostics diagnostics) {
        Phase before = timings.enter(Phase.LIBRARIES);
        List<CompilationUnit> units = source.find(name, diagnostics);
        timings.enter(before);
        return units;
    }

    @Override
    public List<LibraryCopy> copies(String name) {
        Phase before = timings.enter(Phase.LIBRARIES);
        List<LibraryCopy> copies = source.copies(name);
        timings.enter(before);
        return copies;
    }

    @Override
    public List<LibraryCopy> policies(String name) {
        Phase before = timings.enter(Phase.LIBRARIES);
        List<LibraryCopy> copies = source.policies(name);
        timings.enter(before);
        return copies;
    }

    @Override
    public Set<String> policyNames() {
        return source.policyNames();
    }

    @Override
    public void reportPlaces(Diagnostics diagnostics) {
        source.reportPlaces(diagnostics);
    }
}
