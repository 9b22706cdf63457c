/**
 * JSON as a stream: written with an indent, and read from files that nobody trusts.
 *
 * <p>In: what writes or reads one document. Out: a text, or calls in the order of the document. The one place that knows the
 * library for it.
 */
@NullMarked
package dev.merlon.json;

import org.jspecify.annotations.NullMarked;
