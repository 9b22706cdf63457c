/**
 * The syntax of a file as immutable records, one for each construct of the language.
 *
 * <p>Made by {@code dev.merlon.parse}; names are still text and types are not known. Backends never see it.
 */
@NullMarked
package dev.merlon.ast;

import org.jspecify.annotations.NullMarked;
