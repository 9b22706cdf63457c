package dev.merlon.type;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A kind of element, of use, of grant or of control: a root kind or one declared in a library.
 *
 * <p>Kinds are compared by identity. A kind has at most one super-kind; its attributes arrive one by one, because any
 * library may add some with {@code extend kind}.
 */
public final class Kind implements Comparable<Kind> {
    private final String library;
    private final String name;
    private final String qualifiedName;
    private final String title;
    private final RootKind root;
    private final @Nullable Kind superKind;
    private final int depth;
    /** The kinds it descends from, by their depth, and itself: whether it is another is asked very often. */
    private final Kind[] line;

    private final Map<String, Attribute> attributes = new TreeMap<>();

    private Kind(String library, String name, String title, RootKind root, @Nullable Kind superKind) {
        this.library = library;
        this.name = name;
        this.qualifiedName = library.isEmpty() ? name : library + "." + name;
        this.title = title;
        this.root = root;
        this.superKind = superKind;
        this.depth = superKind == null ? 0 : superKind.depth + 1;
        this.line = superKind == null ? new Kind[1] : Arrays.copyOf(superKind.line, depth + 1);
        this.line[depth] = this;
    }

    /** A kind of the language itself; {@code Model} descends from {@code Boundary}, the others from nothing. */
    public static Kind root(RootKind root, @Nullable Kind superKind) {
        return new Kind("", root.kindName(), root.kindName(), root, superKind);
    }

    /** A kind that {@code library} declares. */
    public static Kind declared(String library, String name, String title, Kind superKind) {
        return new Kind(library, name, title, superKind.root, superKind);
    }

    /** The library that declares it; empty for a root kind. */
    public String library() {
        return library;
    }

    /** The name as written in its library: {@code RelationalDatabase}. */
    public String name() {
        return name;
    }

    /** The name with its library: {@code std.core.RelationalDatabase}. */
    public String qualifiedName() {
        return qualifiedName;
    }

    /** What people call it; the name where no title is given. */
    public String title() {
        return title;
    }

    /** The root kind it descends from. */
    public RootKind root() {
        return root;
    }

    public @Nullable Kind superKind() {
        return superKind;
    }

    /** How many kinds it descends from. */
    public int depth() {
        return depth;
    }

    /** Whether this kind is {@code other} or descends from it. */
    public boolean isA(Kind other) {
        return other.depth <= depth && line[other.depth] == other;
    }

    public void declare(Attribute attribute) {
        attributes.put(attribute.name(), attribute);
    }

    /** The attribute of that name that this kind or one it descends from declares, or null. */
    public @Nullable Attribute attribute(String attributeName) {
        Kind kind = this;
        while (kind != null) {
            Attribute found = kind.attributes.get(attributeName);
            if (found != null) {
                return found;
            }
            kind = kind.superKind;
        }
        return null;
    }

    /** What this kind itself declares, by name. */
    public Collection<Attribute> ownAttributes() {
        return attributes.values();
    }

    @Override
    public int compareTo(Kind other) {
        return this == other ? 0 : qualifiedName.compareTo(other.qualifiedName);
    }

    @Override
    public String toString() {
        return name;
    }
}
