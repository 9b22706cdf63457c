/**
 * The handbook of libraries: a page for each, with its rules, controls and words, made of the files themselves.
 *
 * <p>In: libraries that compile, with their rule tests. Out: pages in Markdown.
 */
@NullMarked
package dev.merlon.handbook;

import org.jspecify.annotations.NullMarked;
