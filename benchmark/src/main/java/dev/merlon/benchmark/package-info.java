/**
 * How long Merlon takes and how much memory, on generated models.
 *
 * <p>Whole processes are compared with {@code java -version} in the same run, because the seconds of two machines, or of
 * one machine on two days, cannot be compared.
 */
@NullMarked
package dev.merlon.benchmark;

import org.jspecify.annotations.NullMarked;
