/**
 * The values of the language: its types, and truth with three values.
 *
 * <p>Knows neither text nor models. {@code Type} is what the checker computes with; {@code Truth} is what a condition
 * comes to, where unknown is not false.
 */
@NullMarked
package dev.merlon.type;

import org.jspecify.annotations.NullMarked;
