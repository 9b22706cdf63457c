package dev.merlon.logic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How paths may run.
 *
 * @param relations the relations whose steps they take; empty for flows, from source to target
 * @param upTo the greatest number of steps, or null
 * @param avoiding a set of elements that no path may enter, or null
 */
public record PathOptions(
        List<Relation> relations,
        @Nullable Term upTo,
        @Nullable Term avoiding) {
    public PathOptions {
        relations = List.copyOf(relations);
    }
}
