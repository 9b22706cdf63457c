/**
 * Names to declarations.
 *
 * <p>In: the compilation units of a model and of the libraries it uses. Out: the same units with every name bound to what
 * it names, and a diagnostic with the nearest name for each that names nothing.
 */
@NullMarked
package dev.merlon.resolve;

import org.jspecify.annotations.NullMarked;
