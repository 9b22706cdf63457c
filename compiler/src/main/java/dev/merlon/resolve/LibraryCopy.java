package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostic;
import java.util.List;

/**
 * A library, or a policy, as it was found in one place.
 *
 * @param units its files: the one with its header first, then the others by name
 * @param mistakes what is wrong with their text; told only where the copy is used
 */
public record LibraryCopy(List<CompilationUnit> units, List<Diagnostic> mistakes) {
    public LibraryCopy {
        units = List.copyOf(units);
        mistakes = List.copyOf(mistakes);
    }
}
