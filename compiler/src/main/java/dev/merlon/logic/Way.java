package dev.merlon.logic;

import dev.merlon.model.Element;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cheapest path along relations.
 *
 * @param start where it begins
 * @param least what it costs at least
 * @param greatest what the way to its end costs at most; {@link Long#MAX_VALUE} where it is not certain that there is one
 */
public record Way(Element start, List<Leg> legs, long least, long greatest) {
    /**
     * One step.
     *
     * @param via the element that makes it possible
     * @param to where it leads
     * @param greatest its cost at most; {@link Long#MAX_VALUE} for a step that perhaps nobody can take
     */
    public record Leg(Element via, Element to, long least, long greatest) {}

    public Way {
        legs = List.copyOf(legs);
    }

    /** Where it ends. */
    public Element end() {
        return legs.isEmpty() ? start : legs.get(legs.size() - 1).to();
    }

    /** {@code costs 3: visit 1, browse 2}; what is not known is a range. */
    public String inWords() {
        String over = legs.stream()
                .map(leg -> "`" + leg.via().name() + "` " + range(leg.least(), leg.greatest()))
                .collect(Collectors.joining(", "));
        return "costs " + range(least, greatest) + (over.isEmpty() ? "" : ": " + over);
    }

    /** {@code 2}, {@code 0 to 3}, {@code 1 or more}. */
    public static String range(long least, long greatest) {
        if (least == greatest) {
            return Long.toString(least);
        }
        return greatest == Long.MAX_VALUE ? least + " or more" : least + " to " + greatest;
    }
}
