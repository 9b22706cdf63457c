package dev.merlon.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about a threat, as they wrote it.
 *
 * @param by who decided; empty where it does not say
 * @param until the last day on which it stands, or null for good
 */
public record Ruling(String by, String reason, @Nullable LocalDate until) {}
