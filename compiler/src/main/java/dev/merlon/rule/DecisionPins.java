package dev.merlon.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decisions rested on when somebody last looked at them. */
public interface DecisionPins {
    /** Nothing is pinned. */
    DecisionPins NONE = (threat, basis) -> null;

    /**
     * @param threat the id of a threat that was decided, without the mark of a variant
     * @param basis what it rests on now
     */
    @Nullable
    Pinned of(String threat, Basis basis);

    /** Whether what a threat rests on in a variant is pinned apart from what it rests on in the model. */
    default boolean isOwn(String threat, Basis basis) {
        return false;
    }

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
