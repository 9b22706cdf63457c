package dev.merlon.model;

import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.List;

/**
 * One element of a model: the model itself, an actor, component, boundary, datum, identity, flow, endpoint, use or grant.
 *
 * <p>Compared by identity; ordered by root kind, then name. How elements hang together is in the {@link ThreatModel},
 * by their {@linkplain #id numbers}.
 */
public final class Element implements Value, Comparable<Element> {
    /** The number of an element that is no part of the model: a use that nobody stated but that is possible. */
    static final int UNNUMBERED = -1;

    private final RootKind root;
    private final String name;
    private final String title;
    private final List<Kind> kinds;
    private final Span span;
    private final String documentation;
    private int id = UNNUMBERED;

    Element(RootKind root, String name, String title, List<Kind> kinds, Span span, String documentation) {
        this.root = root;
        this.name = name;
        this.title = title;
        this.kinds = List.copyOf(kinds);
        this.span = span;
        this.documentation = documentation;
    }

    /** Its number: dense, from 0, in the order of elements; -1 for a possible use. */
    public int id() {
        return id;
    }

    void number(int number) {
        id = number;
    }

    public RootKind root() {
        return root;
    }

    /**
     * The unique name: of a flow without a name its ends, {@code a->b}; of an endpoint {@code owner.name}; of a use what
     * is used how and where, {@code ledger-db stores pan}; of a grant {@code identity may read on ledger-db}.
     */
    public String name() {
        return name;
    }

    /** What people call it; the name where no title is given. */
    public String title() {
        return title;
    }

    /** Its kinds as stated, the root kind where none is; never empty. */
    public List<Kind> kinds() {
        return kinds;
    }

    /** Where it is declared: the place of its name. */
    public Span span() {
        return span;
    }

    /** The doc comment, in CommonMark; empty without one. */
    public String documentation() {
        return documentation;
    }

    /** Whether one of its kinds is {@code kind} or descends from it. */
    public boolean isA(Kind kind) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).isA(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is of at least one of some kinds. */
    public boolean isAny(List<Kind> any) {
        for (int i = 0; i < any.size(); i++) {
            if (isA(any.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(Element other) {
        if (id >= 0 && other.id >= 0) {
            return Integer.compare(id, other.id);
        }
        int byRoot = root.compareTo(other.root);
        return byRoot != 0 ? byRoot : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
