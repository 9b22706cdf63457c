package dev.merlon.logic;

import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whether an element has a control, and why.
 *
 * @param statement what the element says, or the boundary it inherits from; null where nobody says anything
 * @param from the boundary it is inherited from, or the one element that covers; null where there is none
 * @param contradiction whether what is stated and what follows from facts disagree
 */
public record Holding(
        Value value,
        Ground ground,
        @Nullable ControlStatement statement,
        @Nullable Element from,
        boolean contradiction) {
    /** Whether it follows from facts, or would if tests did not refute it. */
    boolean isByFacts() {
        return ground == Ground.DERIVED || ground == Ground.DISPROVED && statement == null;
    }

    /** The element that the statement stands on, where this is about another one. */
    public Element at(Element element) {
        return from == null ? element : from;
    }

    /** Why a control is there or not. */
    public enum Ground {
        /** The element says so. */
        STATED,
        /** It follows from the element's facts. */
        DERIVED,
        /** It is passed down by a boundary. */
        INHERITED,
        /** Other elements that have it cover this one, or lack it and so do not. */
        COVERED,
        /** It is planned or proposed, and so not there. */
        NOT_YET,
        /** Its evidence fails. */
        DISPROVED,
        /** The element is closed and does not mention it. */
        CLOSED,
        /** The control may not stand on the element, and nothing covers it. */
        IMPOSSIBLE,
        /** Nobody says. */
        UNSTATED
    }
}
