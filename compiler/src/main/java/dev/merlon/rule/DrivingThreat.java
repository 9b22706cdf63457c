package dev.merlon.rule;

import org.jspecify.annotations.Nullable;

/**
 * A threat that drives a scenario.
 *
 * @param threat null where it does not apply
 */
public record DrivingThreat(String id, @Nullable Threat threat) {}
