package dev.merlon.diff;

import dev.merlon.rule.Threat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A threat that is not what it was.
 *
 * @param id its id, the new one where its rule or subject was renamed
 * @param before what it was; null where the pair was not applicable or not considered
 * @param after what it is, in the same way
 */
public record Change(
        String id,
        Kind kind,
        @Nullable Threat before,
        @Nullable Threat after) {
    /** How a threat can change. */
    public enum Kind {
        NEW,
        GONE,
        RERATED,
        /** Another disposition. */
        CHANGED;

        /** The word shown to people. */
        public String word() {
            return this == RERATED ? "re-rated" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** The later of its two states, for its rule, title and severity. */
    public Threat threat() {
        Threat latest = after == null ? before : after;
        if (latest == null) {
            throw new IllegalStateException(id);
        }
        return latest;
    }

    /** The library, or the model, that the rule is of. */
    public String owner() {
        String rule = threat().rule().id();
        return rule.substring(0, Math.max(0, rule.lastIndexOf('.')));
    }
}
