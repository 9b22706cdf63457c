package dev.merlon.rule;

import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One step of a reason.
 *
 * @param text a fact, in plain words
 * @param span where it is said; null where nothing says it
 * @param depth how many definitions lie between the rule and this step, from 0
 */
public record Because(String text, @Nullable Span span, int depth) {}
