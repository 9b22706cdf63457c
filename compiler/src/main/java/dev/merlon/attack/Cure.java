package dev.merlon.attack;

import dev.merlon.model.Element;
import dev.merlon.type.Kind;
import java.util.List;

/**
 * What one control on one element would do to the ways from footholds to targets, computed with the control in place.
 *
 * @param controls the kinds that would do the same there, by name; one of them is enough
 * @param closed the ways that would be gone, or beyond reach where they are within it today; by target, then foothold
 * @param dearer those that would stay, and cost more
 */
public record Cure(Element on, List<Kind> controls, List<Change> closed, List<Change> dearer) {
    /** @param after what the way costs then; {@link Search#FAR} where there is none */
    public record Change(Element from, Element to, int before, int after) {
        /** Whether no way is left. */
        public boolean isGone() {
            return after == Search.FAR;
        }
    }

    public Cure {
        controls = List.copyOf(controls);
        closed = List.copyOf(closed);
        dearer = List.copyOf(dearer);
    }

    /** Whether it changes the same ways as another, and as much. */
    boolean doesTheSameAs(Cure other) {
        return closed.equals(other.closed) && dearer.equals(other.dearer);
    }

    /** How much dearer ways become that stay. */
    int added() {
        return dearer.stream()
                .mapToInt(change -> change.after() - change.before())
                .sum();
    }
}
