/**
 * Digests of texts, to tell whether something is what it was.
 *
 * <p>In: texts. Out: their digests.
 */
@NullMarked
package dev.merlon.lock;

import org.jspecify.annotations.NullMarked;
