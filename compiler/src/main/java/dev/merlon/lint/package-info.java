/**
 * What is right and yet of no use: elements that nothing reaches, rules that can never find anything, words that no rule asks
 * for.
 *
 * <p>In: checked programs. Out: warnings about their own files. Programs that are looked at together count as each other's
 * readers: a word that one library declares and another asks for is of use.
 */
@NullMarked
package dev.merlon.lint;

import org.jspecify.annotations.NullMarked;
