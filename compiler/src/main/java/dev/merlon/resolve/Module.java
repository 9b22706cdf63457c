package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.Name;
import dev.merlon.ast.Text;
import dev.merlon.ast.Version;
import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model or a library with all its files.
 *
 * @param name the name of a model, the qualified name of a library
 * @param header the place of the name in the root file
 * @param units the root file first, then the others by name
 * @param uses what its files use, in the order of the names of the libraries
 */
public record Module(
        Form form,
        String name,
        @Nullable Text title,
        @Nullable Version version,
        Span header,
        List<CompilationUnit> units,
        List<Use> uses) {
    public Module {
        units = List.copyOf(units);
        uses = List.copyOf(uses);
    }

    /** The file with the header. */
    public CompilationUnit root() {
        return units.get(0);
    }

    public boolean isModel() {
        return form == Form.MODEL;
    }

    /** What a module is. */
    public enum Form {
        MODEL,
        LIBRARY
    }

    /** {@code use std.core as core}: a library that was found; {@code span} is the place of its name. */
    public record Use(String library, @Nullable Name alias, Span span) {}
}
