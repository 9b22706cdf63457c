/**
 * The one canonical style.
 *
 * <p>In: a source file. Out: its text in that style, with the same meaning and the same comments.
 */
@NullMarked
package dev.merlon.format;

import org.jspecify.annotations.NullMarked;
