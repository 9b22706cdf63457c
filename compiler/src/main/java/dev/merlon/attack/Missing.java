package dev.merlon.attack;

import dev.merlon.model.Fact;

/**
 * A fact that nobody states and that would settle what ways cost.
 *
 * @param ways how many of those that are told
 */
public record Missing(Fact fact, int ways) {}
