package dev.merlon.type;

/**
 * An attribute that a kind declares. Compared by identity: two kinds may each declare one of the same name.
 */
public final class Attribute implements Comparable<Attribute> {
    private final int number;
    private final String name;
    private final Kind owner;
    private final Type type;
    private final boolean inherited;

    /**
     * @param number dense, from 0, unique in a program
     * @param owner the kind that declares it (or that {@code extend kind} names)
     * @param inherited whether boundaries pass it down to what is inside
     */
    public Attribute(int number, String name, Kind owner, Type type, boolean inherited) {
        this.number = number;
        this.name = name;
        this.owner = owner;
        this.type = type;
        this.inherited = inherited;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Kind owner() {
        return owner;
    }

    public Type type() {
        return type;
    }

    public boolean inherited() {
        return inherited;
    }

    /** By name, then by owner. */
    @Override
    public int compareTo(Attribute other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : owner.compareTo(other.owner);
    }

    @Override
    public String toString() {
        return owner.name() + "." + name;
    }
}
