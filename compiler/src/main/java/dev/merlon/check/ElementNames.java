package dev.merlon.check;

import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.model.Element;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements that an expression can name. */
interface ElementNames {
    /** None: expressions of libraries name no elements. */
    ElementNames NONE = new ElementNames() {
        @Override
        public @Nullable Element find(QualifiedName name) {
            return null;
        }

        @Override
        public Collection<String> names() {
            return List.of();
        }

        @Override
        public boolean reportUnknownOfModel(QualifiedName name) {
            return false;
        }
    };

    /** The element of a name, or null; nothing is reported. */
    @Nullable
    Element find(QualifiedName name);

    /** What is wrong with a name that means nothing, where it is known why; otherwise null. */
    default @Nullable Diagnostic removed(QualifiedName name) {
        return null;
    }

    /** All names, for suggestions. */
    Collection<String> names();

    /** Whether a name begins with that of a used model, which has no such element; then that is reported. */
    boolean reportUnknownOfModel(QualifiedName name);
}
