package dev.merlon.compliance;

import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.type.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A control on an element that has it by itself: that states it, or whose facts amount to it.
 *
 * @param statement where it is said; null where it follows from facts
 */
public record Support(
        Kind control, Element on, Worth worth, @Nullable ControlStatement statement) implements Comparable<Support> {
    @Override
    public int compareTo(Support other) {
        int byControl = control.compareTo(other.control);
        int byElement = byControl != 0 ? byControl : on.compareTo(other.on);
        return byElement != 0 ? byElement : worth.compareTo(other.worth);
    }
}
