package dev.merlon.attack;

import dev.merlon.model.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something an attacker is after, and how to get there.
 *
 * @param impact how bad its loss is: a constant of {@code Impact}, a range such as {@code major..severe}, or empty
 * @param data what it handles, by name
 * @param routes the cheapest way from each of the nearest footholds, the cheapest first; none where no foothold leads there
 * @param others how many more footholds lead there, for as much or more
 * @param noWay why there is none; null where there is one
 */
public record Target(
        Element element,
        String impact,
        List<Element> data,
        List<Route> routes,
        int others,
        @Nullable NoWay noWay) {
    /** From how many footholds ways are told. */
    public static final int MOST_ROUTES = 3;

    public Target {
        data = List.copyOf(data);
        routes = List.copyOf(routes);
    }

    /** What the cheapest way costs at least; {@link Search#FAR} where there is none. */
    public int least() {
        return routes.isEmpty() ? Search.FAR : routes.get(0).least();
    }
}
