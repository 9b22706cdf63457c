/**
 * What differs between two analyses of a model, and why.
 *
 * <p>In: an analysis before and one after. Out: what was edited in the model, what happened to each threat, and to which edit,
 * library or day that is put down.
 */
@NullMarked
package dev.merlon.diff;

import org.jspecify.annotations.NullMarked;
