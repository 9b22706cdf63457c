package dev.merlon.diff;

import dev.merlon.rule.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * The two ways in between: what tells a change of the model from a change of the libraries.
 *
 * @param oldModel the earlier model with the later libraries; null where it does not compile so
 * @param newModel the later model with the earlier libraries; null where it does not compile so
 */
public record Corners(@Nullable Analysis oldModel, @Nullable Analysis newModel) {
    /** Where both sides use the same libraries. */
    public static final Corners NONE = new Corners(null, null);
}
