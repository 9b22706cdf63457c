package dev.merlon.diff;

import dev.merlon.logic.Standing;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Evidence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of the evidence of controls on both sides of a comparison. */
final class Proofs {
    private final Map<String, Map<String, Standing>> before;
    private final Map<String, Map<String, Standing>> after;

    Proofs(@Nullable Side before, @Nullable Side after) {
        this.before = all(before);
        this.after = all(after);
    }

    /** Whether the evidence of a control, which both sides name alike, came to something else on one of some elements. */
    boolean differ(Set<Element> elements) {
        for (Element element : elements) {
            Map<String, Standing> was = new HashMap<>(before.getOrDefault(element.name(), Map.of()));
            Map<String, Standing> is = after.getOrDefault(element.name(), Map.of());
            was.keySet().retainAll(is.keySet());
            if (!is.entrySet().containsAll(was.entrySet())) {
                return true;
            }
        }
        return false;
    }

    /** By the names of elements, and there by what states a control and how it is proven. */
    private static Map<String, Map<String, Standing>> all(@Nullable Side side) {
        Map<String, Map<String, Standing>> all = new HashMap<>();
        if (side == null || !side.analysis().world().hasEvidence()) {
            return all;
        }
        for (Element element : side.analysis().model().elements()) {
            Map<String, Standing> standings = new HashMap<>();
            for (ControlStatement statement : side.analysis().model().controls(element)) {
                if (!statement.backing().evidence().isEmpty()) {
                    standings.put(key(statement), side.analysis().world().standing(element, statement));
                }
            }
            if (!standings.isEmpty()) {
                all.put(element.name(), standings);
            }
        }
        return all;
    }

    private static String key(ControlStatement statement) {
        return statement.backing().evidence().stream()
                .map(Evidence::locator)
                .sorted()
                .collect(Collectors.joining("\n", statement.control().name() + " " + statement.name() + "\n", ""));
    }
}
