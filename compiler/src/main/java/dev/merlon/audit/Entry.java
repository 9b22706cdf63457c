package dev.merlon.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, to a threat or to a model.
 *
 * @param day the day that was looked at
 * @param commit what did it; where a threat was carried over, where it was first seen; null where a day went by and nothing else
 * @param model the name of the model; empty where it is not known, or where it is about no model
 * @param threat the id of the threat; empty where it is about no threat
 * @param was the earlier id or name, where there is another now; otherwise empty
 * @param rule the id of its rule; empty where it is about no threat
 * @param title what the rule is about; empty where it is about no threat
 * @param standing how it stands now; null where it is gone, renamed, or no threat
 * @param note why, where that is not said by how it stands; otherwise empty
 * @param brought the commits that a merge brought and that touched what was looked at, the oldest first
 */
public record Entry(
        Event event,
        LocalDate day,
        @Nullable Origin commit,
        String model,
        String threat,
        String was,
        String rule,
        String title,
        @Nullable Standing standing,
        String note,
        List<Origin> brought) {
    public Entry {
        brought = List.copyOf(brought);
    }

    /** What it is about, for people: a threat, a model, or neither. */
    public String subject() {
        return threat.isEmpty() ? model : threat;
    }
}
