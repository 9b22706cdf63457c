package dev.merlon.logic;

import dev.merlon.model.ControlStatement;

/** What the statements of a model about controls are worth on a day. */
@FunctionalInterface
public interface Standings {
    /** Nothing lapses, and nothing is proven. */
    Standings CLAIMS = statement -> Standing.CLAIM;

    Standing of(ControlStatement statement);
}
