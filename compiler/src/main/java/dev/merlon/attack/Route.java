package dev.merlon.attack;

import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way from a foothold to an asset.
 *
 * @param least what it costs at least
 * @param greatest what the cheapest way that is certain costs at most, which may be another one; {@link #UNCERTAIN} where none is
 *     certain
 * @param missing what nobody says of these steps and would settle what they cost; null where all is said
 */
public record Route(
        Element from,
        Element to,
        List<Leg> legs,
        int least,
        int greatest,
        @Nullable Facts missing) {
    /** In place of a greatest cost, where there may be no way at all. */
    public static final int UNCERTAIN = Search.FAR;

    private static final Comparator<Leg> EASIEST =
            Comparator.comparingInt(Leg::least).thenComparingInt(Leg::greatest);

    public Route {
        legs = List.copyOf(legs);
    }

    /** The steps that are easiest: all that cost as little as any; none where all cost the same. */
    public List<Leg> weakest() {
        List<Leg> found = new ArrayList<>();
        for (Leg leg : legs) {
            int order = found.isEmpty() ? -1 : EASIEST.compare(leg, found.get(0));
            if (order < 0) {
                found.clear();
            }
            if (order <= 0) {
                found.add(leg);
            }
        }
        return found.size() == legs.size() ? List.of() : List.copyOf(found);
    }
}
