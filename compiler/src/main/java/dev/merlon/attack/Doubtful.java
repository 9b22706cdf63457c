package dev.merlon.attack;

import dev.merlon.model.Element;
import dev.merlon.model.Facts;

/**
 * An element of which nobody says enough to know whether it is a foothold, or at risk.
 *
 * @param missing what would settle it
 */
public record Doubtful(Element element, Facts missing) {}
