/**
 * What differs between two analyses of a model.
 *
 * <p>In: an analysis before and one after. Out: the threats that are new, gone, rated otherwise or that became something else.
 */
@NullMarked
package dev.merlon.diff;

import org.jspecify.annotations.NullMarked;
