/**
 * The life of every threat that a history of models ever considered.
 *
 * <p>In: what came of the models at each commit, and at each day between two commits on which something ended. Out: entries that
 * say what happened to which threat, when, by whom and why; chained, so that a document of them shows whether somebody changed it.
 */
@NullMarked
package dev.merlon.audit;

import org.jspecify.annotations.NullMarked;
