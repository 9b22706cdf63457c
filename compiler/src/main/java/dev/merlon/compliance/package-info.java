/**
 * What a model shows of the clauses of standards and laws.
 *
 * <p>In: an analysis whose libraries list clauses. Out: a {@code FrameworkView} for each framework: for every clause the controls
 * that stand and what they are worth, the threats against it, and what is not known. Says what supports evidence, and never that a
 * clause is met: an assessor does that.
 */
@NullMarked
package dev.merlon.compliance;

import org.jspecify.annotations.NullMarked;
