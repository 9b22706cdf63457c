/**
 * Text to syntax.
 *
 * <p>In: a {@code SourceFile}. Out: a {@code CompilationUnit}, also for a text with mistakes, and a diagnostic for each of
 * them. The only package besides the formatter that knows the generated parser.
 */
@NullMarked
package dev.merlon.parse;

import org.jspecify.annotations.NullMarked;
