/**
 * Two changes of one file put together, declaration by declaration.
 *
 * <p>In: a file as it was, and as two sides left it. Out: one text with what both did; where they did different things to one
 * declaration, both versions of it between the marks that git uses. Whatever cannot be taken apart is merged line by line.
 */
@NullMarked
package dev.merlon.merge;

import org.jspecify.annotations.NullMarked;
