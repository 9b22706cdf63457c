/**
 * The command line: one small class for each command.
 *
 * <p>In: arguments, files and folders. Out: text, files and an exit code. Nothing else in the compiler reads the
 * clock or the environment.
 */
@NullMarked
package dev.merlon.cli;

import org.jspecify.annotations.NullMarked;
