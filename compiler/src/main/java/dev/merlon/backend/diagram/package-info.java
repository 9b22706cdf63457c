/**
 * Data flow diagrams.
 *
 * <p>In: a model and its analysis. Out: a graph in the DOT language, and pictures drawn from it. The graph is what tests
 * compare; a picture may differ between engines.
 */
@NullMarked
package dev.merlon.backend.diagram;

import org.jspecify.annotations.NullMarked;
