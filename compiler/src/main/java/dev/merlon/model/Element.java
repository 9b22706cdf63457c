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
    private final RootKind root;
    private final String name;
    private final String title;
    private final List<Kind> kinds;
    private final Span span;
    private final String documentation;
    /** One more than the numbers: an element without is complete for every thread as soon as it is made. */
    private int place;

    private int signaturePlace;

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
        return place - 1;
    }

    /** One more than its number; 0 where it has none, as a possible use. */
    int place() {
        return place;
    }

    void number(int number, int numberOfKinds) {
        place = number + 1;
        signaturePlace = numberOfKinds + 1;
    }

    /**
     * The number of its list of kinds: elements have the same where they are of the same kinds. Dense, from 0, in the order of
     * elements; -1 for a possible use.
     */
    public int signature() {
        return signaturePlace - 1;
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
        if (place > 0 && other.place > 0) {
            return Integer.compare(place, other.place);
        }
        int byRoot = root.compareTo(other.root);
        return byRoot != 0 ? byRoot : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
