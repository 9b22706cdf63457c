/**
 * The file {@code merlon.lock} beside a model: what it was last checked against.
 *
 * <p>In: the text of a lock. Out: its sections and pins, or what is wrong with it and where; and the text of a changed one,
 * which others write.
 */
@NullMarked
package dev.merlon.lock;

import org.jspecify.annotations.NullMarked;
