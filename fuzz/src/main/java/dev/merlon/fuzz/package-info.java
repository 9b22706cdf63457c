/**
 * Gives any bytes to every part of the compiler that reads some. In: bytes, from a fuzzer or a file. Out: nothing, or the
 * exception that should not be.
 */
@NullMarked
package dev.merlon.fuzz;

import org.jspecify.annotations.NullMarked;
