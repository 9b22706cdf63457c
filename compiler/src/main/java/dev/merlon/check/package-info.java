/**
 * Types, and the way from syntax to meaning.
 *
 * <p>In: a resolved program. Out: the model and the compiled rules, or the diagnostics that say why there are none.
 */
@NullMarked
package dev.merlon.check;

import org.jspecify.annotations.NullMarked;
