package dev.merlon.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An enum: constants, ordered by rank or not at all.
 *
 * <p>Compared by identity. An open one may get constants from other libraries, which come after its own.
 */
public final class Enumeration implements Comparable<Enumeration> {
    private final String library;
    private final String name;
    private final boolean ordered;
    private final boolean open;
    private final List<Constant> constants = new ArrayList<>();
    /** A copy of them, made when it is asked for. */
    private List<Constant> all = List.of();

    private int lowestRank;
    private int highestRank;
    private final Map<String, Constant> byName = new HashMap<>();

    public Enumeration(String library, String name, boolean ordered, boolean open) {
        this.library = library;
        this.name = name;
        this.ordered = ordered;
        this.open = open;
    }

    public String library() {
        return library;
    }

    public String name() {
        return name;
    }

    public String qualifiedName() {
        return library.isEmpty() ? name : library + "." + name;
    }

    /** Whether {@code <} and the like may compare its constants. */
    public boolean ordered() {
        return ordered;
    }

    public boolean open() {
        return open;
    }

    /** Adds a constant; {@code rank} is 0 for the lowest, and the same for constants joined by {@code |}. */
    public Constant add(String constantName, String title, int rank) {
        Constant constant = new Constant(this, constantName, title, rank, constants.size());
        lowestRank = constants.isEmpty() ? rank : Math.min(lowestRank, rank);
        highestRank = constants.isEmpty() ? rank : Math.max(highestRank, rank);
        constants.add(constant);
        byName.putIfAbsent(constantName, constant);
        return constant;
    }

    /** All constants in the order of their declaration. */
    public List<Constant> constants() {
        if (all.size() != constants.size()) {
            all = List.copyOf(constants);
        }
        return all;
    }

    public @Nullable Constant constant(String constantName) {
        return byName.get(constantName);
    }

    /** The lowest rank in use, or 0 without constants. */
    public int lowestRank() {
        return lowestRank;
    }

    /** The highest rank in use, or 0 without constants. */
    public int highestRank() {
        return highestRank;
    }

    /** The first declared constant of a rank; ranks are dense. */
    public Constant ofRank(int rank) {
        for (int i = 0; i < constants.size(); i++) {
            Constant constant = constants.get(i);
            if (constant.rank == rank) {
                return constant;
            }
        }
        throw new IllegalArgumentException(name + " has no constant of rank " + rank);
    }

    @Override
    public int compareTo(Enumeration other) {
        return qualifiedName().compareTo(other.qualifiedName());
    }

    @Override
    public String toString() {
        return name;
    }

    /** A constant of an enum; compared by identity. */
    public static final class Constant {
        private final Enumeration enumeration;
        private final String name;
        private final String title;
        private final int rank;
        private final int number;

        private Constant(Enumeration enumeration, String name, String title, int rank, int number) {
            this.enumeration = enumeration;
            this.name = name;
            this.title = title;
            this.rank = rank;
            this.number = number;
        }

        public Enumeration enumeration() {
            return enumeration;
        }

        public String name() {
            return name;
        }

        /** What people call it; the name where no title is given. */
        public String title() {
            return title;
        }

        /** Its place in the order, 0 for the lowest; constants of an unordered enum have the rank of their number. */
        public int rank() {
            return rank;
        }

        /** How far it is from the highest, 0 for that itself. */
        public int belowHighest() {
            return enumeration.highestRank - rank;
        }

        /** Its place in the declaration, from 0. */
        public int number() {
            return number;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
