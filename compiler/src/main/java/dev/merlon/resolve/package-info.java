/**
 * Files to programs.
 *
 * <p>In: compilation units, the files of the project, and where libraries are found. Out: for each model (or library) a
 * {@code ResolvedProgram}: its root file, its parts and included files, and the libraries that it uses; and a diagnostic
 * for every file, include or library that does not fit. Names of elements and kinds are the checker's.
 */
@NullMarked
package dev.merlon.resolve;

import org.jspecify.annotations.NullMarked;
