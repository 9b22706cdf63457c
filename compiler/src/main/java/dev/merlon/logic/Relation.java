package dev.merlon.logic;

import dev.merlon.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code relation}: ways to step from element to element. Made in two steps, like a {@link Definition}. */
public final class Relation {
    private final int number;
    private final String name;
    private List<Edge> edges = List.of();

    /**
     * One way to step: for every element of a type, from each member of {@code from} to each member of {@code to}.
     * The variable is slot 0.
     *
     * @param where a condition, or null
     * @param cost the cost of a step, at least 0; null for 1
     */
    public record Edge(
            Type over,
            Term from,
            Term to,
            @Nullable Term where,
            @Nullable Term cost,
            int frameSize) {}

    /** @param number dense, from 0, unique in a program */
    public Relation(int number, String name) {
        this.number = number;
        this.name = name;
    }

    public void define(List<Edge> ways) {
        edges = List.copyOf(ways);
    }

    public int number() {
        return number;
    }

    /** Its qualified name. */
    public String name() {
        return name;
    }

    public List<Edge> edges() {
        return edges;
    }
}
