/**
 * Makes the command line start sooner: a jar goes in, and the same program comes out with classes in the place of its lambda
 * expressions. The build runs it; nothing of it is shipped.
 */
@NullMarked
package dev.merlon.startup;

import org.jspecify.annotations.NullMarked;
