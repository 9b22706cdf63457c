/**
 * The goals of the Maven plugin: a thin class for each, which asks Maven where things are and the compiler what to make of
 * them.
 *
 * <p>In: the project as Maven knows it. Out: lines in Maven's log, files below {@code target}, and builds that fail.
 */
@NullMarked
package dev.merlon.maven;

import org.jspecify.annotations.NullMarked;
