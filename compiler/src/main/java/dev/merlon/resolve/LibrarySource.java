package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostics;
import java.util.List;
import java.util.Set;

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

    /** Every copy of a library here, of whatever version, in the order in which places are looked at. */
    default List<LibraryCopy> copies(String name) {
        Diagnostics mistakes = new Diagnostics();
        List<CompilationUnit> units = find(name, mistakes);
        return units.isEmpty() ? List.of() : List.of(new LibraryCopy(units, mistakes.inFileOrder()));
    }

    /** Every copy of a policy here, of whatever version, in the order in which places are looked at. */
    default List<LibraryCopy> policies(String name) {
        return List.of();
    }

    /** The names of all policies here. */
    default Set<String> policyNames() {
        return Set.of();
    }

    /** Reports what is wrong with the places that libraries are looked for in, whether or not one is needed. */
    default void reportPlaces(Diagnostics diagnostics) {}
}
