/**
 * Analyses as JSON, by the schemas in {@code docs/schema}.
 *
 * <p>In: an analysis. Out: a document written as a stream, so that the start of a run stays short.
 */
@NullMarked
package dev.merlon.backend.json;

import org.jspecify.annotations.NullMarked;
