/**
 * What the command line and a build do with a project besides compiling it: judge it, run its rule tests, begin a model,
 * lock its libraries, and write files.
 *
 * <p>In: what was compiled. Out: verdicts, texts, and files in the folders of the user; nothing else writes files.
 */
@NullMarked
package dev.merlon.project;

import org.jspecify.annotations.NullMarked;
