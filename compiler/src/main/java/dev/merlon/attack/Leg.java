package dev.merlon.attack;

import dev.merlon.model.Element;
import java.util.List;

/**
 * One step of a way: from one actor or component to the next.
 *
 * @param via the element that makes it possible: a flow, a right, a network, a machine
 * @param forward whether it goes with a flow, as a call does; not against it, as an answer does, and not over anything else
 * @param least what it costs at least
 * @param greatest what it costs at most; {@link Route#UNCERTAIN} where it is not certain that it can be taken
 * @param obstacles what is in the way, in words: controls that are there, and other facts that decide what it costs
 */
public record Leg(
        Element from, Element to, Element via, boolean forward, int least, int greatest, List<String> obstacles) {
    public Leg {
        obstacles = List.copyOf(obstacles);
    }
}
