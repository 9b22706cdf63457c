/** Each probe against a server that does right, and against one that does wrong. */
@NullMarked
package dev.merlon.assertions;

import org.jspecify.annotations.NullMarked;
