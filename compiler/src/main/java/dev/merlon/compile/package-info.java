/**
 * The pipeline, from source files to an analysis.
 *
 * <p>In: source files and where libraries are found. Out: a {@code Compilation}, the record of all phases, also when there
 * are errors.
 */
@NullMarked
package dev.merlon.compile;

import org.jspecify.annotations.NullMarked;
