/**
 * What losses a model must reckon with.
 *
 * <p>In: an analysis whose model has scenarios. Out: an {@code Exposure}: how the threats that drive each scenario change how often
 * it comes about, and what a year then costs, simulated over many years. The same analysis, number of years and seed give the
 * same figures on every machine: random numbers are made here, and what is computed of them has one result by definition
 * ({@link java.lang.StrictMath}).
 */
@NullMarked
package dev.merlon.exposure;

import org.jspecify.annotations.NullMarked;
