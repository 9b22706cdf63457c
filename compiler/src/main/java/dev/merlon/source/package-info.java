/**
 * Text as it was read, and places in it.
 *
 * <p>In: paths and bytes. Out: a {@code SourceFile}, its digest, and the {@code Span}s that every later phase carries along to say
 * where in the text a fact, a threat or a mistake comes from.
 */
@NullMarked
package dev.merlon.source;

import org.jspecify.annotations.NullMarked;
