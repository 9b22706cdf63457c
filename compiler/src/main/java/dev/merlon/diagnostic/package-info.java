/**
 * What is wrong with a text, as values.
 *
 * <p>In: the mistakes that a phase finds, each with its code and spans. Out: all of them in file order, and their printed
 * form with source lines and carets. A threat to the design is no diagnostic; see {@code dev.merlon.rule}.
 */
@NullMarked
package dev.merlon.diagnostic;

import org.jspecify.annotations.NullMarked;
