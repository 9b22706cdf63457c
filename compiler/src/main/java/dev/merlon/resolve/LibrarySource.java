package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostics;
import java.util.List;

/** Where libraries are found by name. */
public interface LibrarySource {
    /** Nowhere. */
    LibrarySource NONE = new LibrarySource() {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public List<CompilationUnit> find(String name, Diagnostics diagnostics) {
            return List.of();
        }
    };

    /** The names of all libraries here, in alphabetical order. */
    List<String> names();

    /** The files of a library: the one with its header first; empty if there is no such library here. */
    List<CompilationUnit> find(String name, Diagnostics diagnostics);
}
