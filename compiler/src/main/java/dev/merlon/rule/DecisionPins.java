package dev.merlon.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decisions rested on when somebody last looked at them. */
public interface DecisionPins {
    /** Nothing is pinned. */
    DecisionPins NONE = threat -> null;

    /** @param threat the id of a threat that was decided */
    @Nullable
    Pinned of(String threat);

    /**
     * A pinned basis.
     *
     * @param facts the {@link Basis#facts} of that time
     */
    record Pinned(List<String> facts) {
        public Pinned {
            facts = List.copyOf(facts);
        }
    }
}
