package dev.merlon.check;

import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The variables that an expression can name, and what is known of elements where it stands. Immutable. */
final class Environment {
    static final Environment EMPTY = new Environment(null, null, Narrowing.NONE);

    private final @Nullable Environment outer;
    private final @Nullable Local local;
    private final Narrowing narrowing;

    private Environment(@Nullable Environment outer, @Nullable Local local, Narrowing narrowing) {
        this.outer = outer;
        this.local = local;
        this.narrowing = narrowing;
    }

    Environment with(Local added) {
        return new Environment(this, added, Narrowing.NONE);
    }

    /** The same place where more is known. */
    Environment knowing(Narrowing more) {
        return more.isEmpty() ? this : new Environment(this, null, more);
    }

    @Nullable
    Local find(String name) {
        for (Environment at = this; at != null; at = at.outer) {
            if (at.local != null && at.local.name().text().equals(name)) {
                return at.local;
            }
        }
        return null;
    }

    /** What is known of the element that a path leads to, besides its declared type. */
    List<Type.OfKind> known(String path) {
        List<Type.OfKind> found = List.of();
        for (Environment at = this; at != null; at = at.outer) {
            List<Type.OfKind> here = at.narrowing.at(path);
            if (!here.isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.addAll(here);
            }
        }
        return found;
    }

    Collection<String> names() {
        Collection<String> names = new TreeSet<>();
        for (Environment at = this; at != null; at = at.outer) {
            if (at.local != null) {
                names.add(at.local.name().text());
            }
        }
        return names;
    }
}
