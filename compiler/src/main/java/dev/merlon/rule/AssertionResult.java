package dev.merlon.rule;

import dev.merlon.model.Facts;
import dev.merlon.type.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an assertion.
 *
 * @param facts what would settle it, or null where it is known
 * @param because why it is false, or why it is not known
 * @param vacuous whether it ranged over nothing, so that its truth says little
 */
public record AssertionResult(
        Assertion assertion, Truth truth, @Nullable Facts facts, List<Because> because, boolean vacuous) {
    public AssertionResult {
        because = List.copyOf(because);
    }
}
