package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.Name;
import dev.merlon.ast.Text;
import dev.merlon.ast.Version;
import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model, a library or a policy with all its files.
 *
 * @param name the name of a model, the qualified name of a library
 * @param header the place of the name in the root file
 * @param units the root file first, then the others by name
 * @param uses the libraries that its files use, in the order of their names
 * @param models the models that its files use, in the order of their files
 */
public record Module(
        Form form,
        String name,
        @Nullable Text title,
        @Nullable Version version,
        Span header,
        List<CompilationUnit> units,
        List<Use> uses,
        List<ModelUse> models) {
    public Module {
        units = List.copyOf(units);
        uses = List.copyOf(uses);
        models = List.copyOf(models);
    }

    /** The file with the header. */
    public CompilationUnit root() {
        return units.get(0);
    }

    public boolean isModel() {
        return form == Form.MODEL;
    }

    public boolean isPolicy() {
        return form == Form.POLICY;
    }

    /** The name of the file with the header, by which a model is known to those that use it. */
    public String file() {
        return root().source().name();
    }

    Module with(List<Use> libraries, List<ModelUse> others) {
        return new Module(form, name, title, version, header, units, libraries, others);
    }

    /** What a module is. */
    public enum Form {
        MODEL,
        LIBRARY,
        POLICY
    }

    /** {@code use std.core as core}: a library that was found; {@code span} is the place of its name. */
    public record Use(String library, @Nullable Name alias, Span span) {}

    /**
     * {@code use "../platform/platform.tm" as platform}: a model that was found.
     *
     * @param file the name of its root file
     * @param alias what its elements are named by: the name of the model where no other is given
     * @param span the place of the path
     */
    public record ModelUse(String file, Name alias, Span span) {}
}
