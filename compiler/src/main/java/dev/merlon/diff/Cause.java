package dev.merlon.diff;

import dev.merlon.rule.Ended;
import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/** Why a threat is not what it was. */
public sealed interface Cause {
    /**
     * Somebody changed the model.
     *
     * @param statement the statement that matters of those that were changed; null where all of it does
     */
    record Edited(Edit edit, @Nullable Statement statement) implements Cause {
        /** The place to look at. */
        public Span span() {
            return statement == null ? edit.span() : statement.span();
        }
    }

    /**
     * A library has another version.
     *
     * @param from the version before; empty where it was not used
     * @param to the version now; empty where it is not used any more
     */
    record Upgraded(String library, String from, String to) implements Cause {}

    /** A decision, or what it relies on, came to its end. */
    record Lapsed(Ended end) implements Cause {}

    /** Evidence came or went, or says something else. */
    record Evidence() implements Cause {}

    /** Not known: of the earlier state only a record is left. */
    record Recorded() implements Cause {}

    /** Several things together, none of which the threat itself names. */
    record Together() implements Cause {}
}
