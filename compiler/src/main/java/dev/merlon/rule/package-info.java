/**
 * Rules and what becomes of them on a model.
 *
 * <p>In: a model and the compiled rules. Out: an {@code Analysis}: for every rule and subject one disposition with its
 * reason, the questions that are left, and the assertions. Knows nothing of the text that rules are written in.
 */
@NullMarked
package dev.merlon.rule;

import org.jspecify.annotations.NullMarked;
