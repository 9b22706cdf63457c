/**
 * The formats that models are written in: those that come along and those of others, found, asked and held to their word.
 *
 * <p>In: names of formats, folders and jars, and what was compiled. Out: files that nobody has written yet.
 */
@NullMarked
package dev.merlon.export;

import org.jspecify.annotations.NullMarked;
